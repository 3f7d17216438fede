import type { CheckOptions, Draft } from './draft.ts';
import { findingsOf } from './findings.ts';
import { loadParser } from './parser.ts';
import { LanguageReader } from './reader.ts';
import { LANGUAGES, type Finding, type Language, type Report, type Situation } from './report.ts';
import type { Rule, RuleContext } from './rule.ts';
import { phrasesOf } from './phrases.ts';
import { guessSituation } from './situation.ts';
import { Sentence } from './sentence.ts';
import { deadlineChoices } from '../languages/dates.ts';
import { detectLanguage, detectSentence } from '../languages/detect.ts';
import { readHabits } from '../languages/habits.ts';
import { prepare, type Prepared } from '../text/fold.ts';
import { writersLines } from '../text/quoted.ts';
import { splitSentences } from '../text/sentences.ts';
import { shift, textAt } from '../text/span.ts';

/** The engine: text in, report out. No clock, no browser; it keeps nothing but a cache of sentences. */
export interface Checker {
  check(draft: Draft, options: CheckOptions): Report;
}

type Readers = Readonly<Record<Language, LanguageReader>>;

/** Loads what the rules need (the language library, about 0.2 s the first time) and gives the engine. */
export async function loadChecker(rules: readonly Rule[]): Promise<Checker> {
  const parser = await loadParser();
  const reader = (language: Language) =>
    new LanguageReader(parser, language, phrasesOf(rules, language));
  const readers = { en: reader('en'), es: reader('es'), sk: reader('sk') };
  return { check: (draft, options) => check(rules, readers, draft, options) };
}

function check(
  rules: readonly Rule[],
  readers: Readers,
  draft: Draft,
  options: CheckOptions,
): Report {
  const prepared = prepare(draft.text);
  const lines = writersLines(prepared.text);
  const written = lines.map((span) => textAt(prepared.text, span)).join('\n');
  const language = draft.language === 'auto' ? detectLanguage(written) : draft.language;
  if (!language) return notChecked(draft);

  const sentences = readSentences(prepared, lines, language, readers);
  const situation =
    draft.situation === 'auto' ? guessSituation(written, draft.quoted, language) : draft.situation;
  const speaking = rules.filter(
    (rule) => !options.disabledRules.includes(rule.id) && !rule.silentIn.includes(situation),
  );
  const findings = LANGUAGES.flatMap((one) => {
    const own = sentences.filter((sentence) => sentence.language === one);
    if (own.length === 0) return [];
    const context = toContext(prepared, own, one, situation, options);
    const moments = once(() =>
      deadlineChoices(options.today, options.country, options.locale, one),
    );
    const { locale } = options;
    const checked = { original: draft.text, prepared, context, locale, moments };
    return speaking.flatMap((rule) => findingsOf(rule, checked));
  });
  return {
    language,
    checked: true,
    situation,
    situationGuessed: draft.situation === 'auto',
    findings: findings.sort(inOrder),
  };
}

function notChecked(draft: Draft): Report {
  const situation = draft.situation === 'auto' ? 'none' : draft.situation;
  return {
    language: null,
    checked: false,
    situation,
    situationGuessed: draft.situation === 'auto',
    findings: [],
  };
}

function readSentences(
  prepared: Prepared,
  lines: ReturnType<typeof writersLines>,
  prior: Language,
  readers: Readers,
): Sentence[] {
  const spans = lines.flatMap((part) =>
    splitSentences(textAt(prepared.text, part)).map((span) => shift(span, part.start)),
  );
  const sentences = spans.flatMap((span) => {
    const text = textAt(prepared.text, span);
    const language = detectSentence(text, prior);
    return language ? [new Sentence(span, text, language, readers[language].read(text))] : [];
  });
  sentences.forEach((sentence, i) => {
    sentence.previous = sentences[i - 1] ?? null;
    sentence.next = sentences[i + 1] ?? null;
  });
  return sentences;
}

function toContext(
  prepared: Prepared,
  sentences: readonly Sentence[],
  language: Language,
  situation: Situation,
  { gender, today }: CheckOptions,
): RuleContext {
  const habits = readHabits(prepared.text, prepared.folded, language);
  return { text: prepared.text, sentences, language, situation, habits, gender, today };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const inOrder = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
