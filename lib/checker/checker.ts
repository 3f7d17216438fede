import { hasGravity, type CheckOptions, type Draft } from './draft.ts';
import { findingsOf, proposalsOf } from './findings.ts';
import { listedFindings } from './list-voice.ts';
import { loadParser, type Parser } from './parser.ts';
import { phrasesOf } from './phrases.ts';
import { noSecondVoice, type Opinions, type SecondVoice } from './second-voice.ts';
import { LanguageReader } from './reader.ts';
import { remember } from './remember.ts';
import { LANGUAGES, type Finding, type Language, type Report, type Situation } from './report.ts';
import type { Rule, RuleContext } from './rule.ts';
import { Sentence } from './sentence.ts';
import { guessSituation } from './situation.ts';
import { deadlineChoices } from '../languages/dates.ts';
import { detectLanguage, detectSentence } from '../languages/detect.ts';
import { readHabits } from '../languages/habits.ts';
import { prepare, type Prepared } from '../text/fold.ts';
import { earlierWords, writersLines } from '../text/quoted.ts';
import { splitSentences } from '../text/sentences.ts';
import { shift, textAt, type Span } from '../text/span.ts';

/** The engine: text in, report out. No clock, no browser; it keeps nothing but a memory of sentences. */
export interface Checker {
  check(draft: Draft, options: CheckOptions): Report;
}

/** Sentences of which the language is remembered, for each language of a draft. */
const MEMORY = 2_000;

/** Loads what the rules need (the language library, about 0.2 s the first time) and gives the engine. */
export async function loadChecker(
  rules: readonly Rule[],
  secondVoice: SecondVoice = noSecondVoice,
): Promise<Checker> {
  return new Engine(rules, createReaders(rules, await loadParser()), secondVoice);
}

type Readers = Readonly<Record<Language, () => LanguageReader>>;

/** Made when a sentence in the language is first read: most people write in one or two. */
const createReaders = (rules: readonly Rule[], parser: Parser): Readers =>
  perLanguage((language) =>
    once(() => new LanguageReader(parser, language, phrasesOf(rules, language))),
  );

class Engine implements Checker {
  private readonly languageOf = perLanguage((prior) =>
    remember(MEMORY, (text) => detectSentence(text, prior)),
  );

  constructor(
    private readonly rules: readonly Rule[],
    private readonly readers: Readers,
    private readonly secondVoice: SecondVoice,
  ) {}

  check(draft: Draft, options: CheckOptions): Report {
    const prepared = prepare(draft.text);
    const parts = writersLines(prepared.text);
    const written = parts.map((part) => textAt(prepared.text, part)).join('\n');
    const language = draft.language === 'auto' ? detectLanguage(written) : draft.language;
    if (!language) return notChecked(draft);

    const sentences = this.readSentences(prepared, parts, language);
    const opinions = this.secondVoice.about(sentences);
    const situation =
      draft.situation === 'auto'
        ? guessSituation(sentences, draft.quoted, language, opinions)
        : draft.situation;
    const earlier = this.readEarlier(draft.quoted, language);
    const findings = LANGUAGES.flatMap((one) => {
      const isOwn = (sentence: Sentence) => sentence.language === one;
      if (!sentences.some(isOwn)) return [];
      const read = { sentences: sentences.filter(isOwn), earlier: earlier.filter(isOwn) };
      const harmIn = (text: string) => opinions.harmIn(this.readAlone(text, one));
      return this.find(
        toContext(prepared, { ...read, harmIn }, one, { ...draft, situation }, options),
        draft,
        prepared,
        opinions,
        options,
      );
    });
    return {
      language,
      checked: true,
      situation,
      situationGuessed: draft.situation === 'auto',
      ...partSilent(findings.sort(inOrder)),
    };
  }

  private readSentences(prepared: Prepared, parts: readonly Span[], prior: Language): Sentence[] {
    const spans = parts.flatMap((part) =>
      splitSentences(textAt(prepared.text, part)).map((span) => shift(span, part.start)),
    );
    const sentences = spans.flatMap((span) => {
      const text = textAt(prepared.text, span);
      const language = this.languageOf[prior](text);
      return language
        ? [new Sentence(span, text, language, this.readers[language]().read(text))]
        : [];
    });
    sentences.forEach((sentence, i) => {
      sentence.previous = sentences[i - 1] ?? null;
      sentence.next = sentences[i + 1] ?? null;
    });
    return sentences;
  }

  private readAlone(text: string, language: Language): Sentence {
    const span = { start: 0, end: text.length };
    return new Sentence(span, text, language, this.readers[language]().read(text));
  }

  private readEarlier(quoted: string, prior: Language): Sentence[] {
    const prepared = prepare(earlierWords(quoted));
    return this.readSentences(prepared, [{ start: 0, end: prepared.text.length }], prior);
  }

  private find(
    context: RuleContext,
    { text: original }: Draft,
    prepared: Prepared,
    opinions: Opinions,
    { locale, today, country, disabledRules, severities, lists, isLiabilityCareful }: CheckOptions,
  ): Finding[] {
    const moments = once(() => deadlineChoices(today, country, locale, context.language));
    const checked = { original, prepared, context, locale, moments };
    const speaking = this.rules.filter(
      (rule) => !disabledRules.includes(rule.id) && speaks(rule, context, isLiabilityCareful),
    );
    const { findings: listed, silent = [] } = partSilent(
      listedFindings(lists, checked, disabledRules),
    );
    const found = findingsOf(speaking, checked, opinions);
    const proposed = proposalsOf(speaking, checked, opinions, [...listed, ...found]);
    const own = [...found, ...proposed].map((finding) => ({
      ...finding,
      severity: severities?.get(finding.rule) ?? finding.severity,
    }));
    return [...own, ...listed, ...silent];
  }
}

const speaks = (
  { silentIn, silentFor = [], isSilentWhenCareful }: Rule,
  { situation, gravity }: RuleContext,
  isLiabilityCareful: boolean,
): boolean =>
  !silentIn.includes(situation) &&
  !silentFor.includes(gravity) &&
  !(isLiabilityCareful && isSilentWhenCareful);

/** What entries on trial found is apart from what is shown. */
function partSilent(all: readonly Finding[]): Pick<Report, 'findings' | 'silent'> {
  const silent = all.filter(({ list }) => list?.isSilent);
  const findings = all.filter(({ list }) => !list?.isSilent);
  return { findings, ...(silent.length > 0 ? { silent } : {}) };
}

function notChecked({ situation }: Draft): Report {
  const isGuess = situation === 'auto';
  return {
    language: null,
    checked: false,
    situation: isGuess ? 'none' : situation,
    situationGuessed: isGuess,
    findings: [],
  };
}

function toContext(
  prepared: Prepared,
  read: Pick<RuleContext, 'sentences' | 'earlier' | 'harmIn'>,
  language: Language,
  { situation, gravity = 'failure' }: Pick<Draft, 'gravity'> & { situation: Situation },
  { gender, today, isLiabilityCareful }: CheckOptions,
): RuleContext {
  const habits = once(() => readHabits(prepared.text, prepared.folded, language));
  return {
    text: prepared.text,
    ...read,
    language,
    situation,
    gravity: hasGravity(situation) ? gravity : 'failure',
    mayAdmit: !isLiabilityCareful && situation !== 'complaint',
    get habits() {
      return habits();
    },
    gender,
    today,
  };
}

const perLanguage = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> => ({
  en: make('en'),
  es: make('es'),
  sk: make('sk'),
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const inOrder = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
