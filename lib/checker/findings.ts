/** From what a rule matched in the prepared draft to what is reported about the draft as written. */
import { asTyped } from './as-typed.ts';
import { blankSpans, findBlanks } from './blanks.ts';
import { offersOf, preview } from './offers.ts';
import type { Choice, Finding, Locale, Suggestion } from './report.ts';
import type { Match, Rewrite, Rule, RuleContext } from './rule.ts';
import type { Opinions } from './second-voice.ts';
import { sentenceSpan } from './sentence-span.ts';
import type { Sentence } from './sentence.ts';
import type { Prepared } from '../text/fold.ts';
import { contains, overlaps, shift, textAt, type Span } from '../text/span.ts';

/** One draft in one language, with the way back to its text as written. */
export interface CheckedDraft {
  readonly original: string;
  readonly prepared: Prepared;
  readonly context: RuleContext;
  readonly locale: Locale;
  /** What a blank for a day and an hour is offered. */
  readonly moments: () => readonly Choice[];
}

/** What a rule found, and how far it is trusted: from 0 to 1. */
interface Trusted {
  readonly rule: Rule;
  readonly match: Match;
  readonly trust: number;
}

export const findingsOf = (
  rules: readonly Rule[],
  draft: CheckedDraft,
  opinions: Opinions,
): Finding[] =>
  withoutRunnersUp(rules.flatMap((rule) => trusted(rule, draft, opinions))).map(({ rule, match }) =>
    toFinding(rule, match, draft),
  );

const trusted = (rule: Rule, draft: CheckedDraft, opinions: Opinions): Trusted[] =>
  [...rule.find(draft.context)]
    .filter((match) => !isAskedForByLaw(match) && !isInBlank(match))
    .flatMap((match) => {
      const trust = rule.isCertain ? 1 : opinions.trustIn(match, rule.id);
      return trust === null ? [] : [{ rule, match, trust }];
    });

/** A label is no part of the mail. */
const isInBlank = ({ span, sentences }: Match): boolean =>
  sentences.some(({ text, start }) =>
    blankSpans(text).some((blank) => contains(shift(blank, start), span)),
  );

/** So much likelier another rule must be to be the only name for the same words. */
const LEAD = 0.05;

/**
 * Words that two rules claim are mostly broken by one: the likelier. A set wording keeps its name,
 * unless it is worth a hint and the other more. What a rule counts or reckons says nothing of others.
 */
function withoutRunnersUp(all: readonly Trusted[]): Trusted[] {
  const bySentence = new Map<Sentence, Trusted[]>();
  for (const one of all) {
    for (const sentence of one.match.sentences) {
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), one]);
    }
  }
  return all.filter((one) => {
    const beside = one.match.sentences.flatMap((sentence) => bySentence.get(sentence) ?? []);
    return one.rule.isCertain || !beside.some((other) => namesBetter(other, one));
  });
}

const namesBetter = (other: Trusted, one: Trusted): boolean =>
  !other.rule.isCertain &&
  other.trust > one.trust + LEAD &&
  overlaps(other.match.span, one.match.span) &&
  (!one.match.isStock || (isHint(one) && !isHint(other)));

const isHint = ({ rule, match }: Trusted): boolean => (match.severity ?? rule.severity) === 'hint';

/** What the second voice alone hears, in sentences in which no rule found anything. */
export function proposalsOf(
  rules: readonly Rule[],
  draft: CheckedDraft,
  opinions: Opinions,
  found: readonly Finding[],
): Finding[] {
  if (draft.context.situation === 'none') return [];
  return draft.context.sentences.flatMap((sentence) => {
    const span = draft.prepared.toOriginal(sentence);
    if (sentence.endsInComma || found.some((finding) => overlaps(finding, span))) return [];
    const id = opinions.proposes(sentence);
    const rule = rules.find((one) => one.id === id);
    const match = {
      span: withoutStop(sentence),
      rewrites: [],
      isHalfSure: true,
      sentences: [sentence],
    };
    if (!rule || rule.isCertain || isAskedForByLaw(match) || isExcused(rule, sentence)) return [];
    return [toFinding(rule, match, draft)];
  });
}

/** What silences a rule silences the second voice too. */
function isExcused(rule: Rule, sentence: Sentence): boolean {
  const own = rule.languages[sentence.language];
  if ('notApplicable' in own || rule.isExcused(sentence)) return true;
  return ['harmless', 'excused'].some(
    (set) => set in own.phrases && sentence.has(`${rule.id}/${set}`),
  );
}

const withoutStop = ({ start, text }: Sentence): Span => ({
  start,
  end: start + text.replace(/[\s.!?…]+$/u, '').length,
});

/** Words that the law or a regulator asks for are never flagged. */
const isAskedForByLaw = ({ span, sentences }: Match): boolean =>
  sentences.some((sentence) => sentence.find('legal').some((legal) => overlaps(legal, span)));

export function toFinding(rule: Rule, match: Match, draft: CheckedDraft): Finding {
  const { title, advice, variants } = rule.languages[draft.locale].texts;
  const span = draft.prepared.toOriginal(match.span);
  const sentence = sentenceSpan(match.span, match.sentences);
  return {
    rule: rule.id,
    severity: match.severity ?? rule.severity,
    language: draft.context.language,
    start: span.start,
    end: span.end,
    text: textAt(draft.original, span),
    sentence: draft.prepared.toOriginal(sentence),
    title,
    advice: (match.variant && variants?.[match.variant]) ?? advice,
    sources: rule.sources,
    evidence: rule.evidence,
    suggestions: offersOf(rule, match, draft.context).map((rewrite) =>
      toSuggestion(rewrite, sentence, draft),
    ),
  };
}

function toSuggestion(rewrite: Rewrite, sentence: Span, draft: CheckedDraft): Suggestion {
  const { text, habits, language } = draft.context;
  const replacement = asTyped(rewrite.replacement, textAt(text, sentence), habits, language);
  const { start, end } = draft.prepared.toOriginal(rewrite);
  return {
    start,
    end,
    replacement,
    preview: preview({ ...rewrite, replacement }, sentence, text),
    blanks: findBlanks(replacement, language, draft.moments),
    isChoice: rewrite.isChoice ?? false,
  };
}
