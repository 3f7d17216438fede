import { apologiesIn, fills, isParted, toClauseEnd } from '../../checker/apologies.ts';
import type { Hit } from '../../checker/parser.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { around, type Span } from '../../text/span.ts';

export interface ConditionalApologyWords {
  /** The apology stated as fact: a whole sentence, the harm a blank. */
  apology(habits: Habits, sentence: Sentence): string;
  /** What else a folded sentence tells that its rewrite would lose. */
  saysMore?(sentence: Sentence): boolean;
}

/** A longer sentence says something that its rewrite would lose. */
const MAX_TOKENS = 12;

/** An apology that doubts whether there was harm; not where the harm lies ahead and is open. */
export function* findConditional(
  context: RuleContext,
  words: ConditionalApologyWords,
): Generator<Match> {
  const isOpen = context.situation === 'complaint' || context.situation === 'not-ours';
  for (const sentence of context.sentences) {
    const found = doubtedApology(sentence);
    if (!found) continue;
    yield {
      ...found,
      ...(isOpen && { severity: 'hint' }),
      rewrites: rewritesOf(sentence, found.span, context.habits, words),
      sentences: [sentence],
    };
  }
}

function doubtedApology(sentence: Sentence): Pick<Match, 'span' | 'isStock' | 'isHalfSure'> | null {
  const doubts = doubtsIn(sentence);
  if (doubts.length === 0 || sentence.has('conditional-apology/ahead')) return null;
  const apologies = apologiesIn(sentence);
  for (const doubt of doubts) {
    const apology = apologies.find((one) => !isParted(sentence, one, doubt));
    if (!apology) continue;
    const span = around(apology, doubt);
    return {
      span: apology.start < doubt.start ? toClauseEnd(sentence, span) : span,
      isStock: !doubt.isHalfSure,
      isHalfSure: doubt.isHalfSure,
    };
  }
  return null;
}

interface Doubt extends Hit {
  readonly isHalfSure: boolean;
}

function doubtsIn(sentence: Sentence): Doubt[] {
  const sure = [
    ...sentence.find('conditional-apology/doubt'),
    ...sentence.find('conditional-apology/opening').filter((hit) => opensClause(sentence, hit)),
  ];
  const unsure = sentence.find('conditional-apology/maybe');
  return [
    ...sure.map((hit) => ({ ...hit, isHalfSure: false })),
    ...unsure.map((hit) => ({ ...hit, isHalfSure: true })),
  ].filter((hit) => !sentence.isQuoted(hit));
}

/** *Should this have …*: only there is it a condition. */
const opensClause = (sentence: Sentence, hit: Hit): boolean =>
  hit.tokens.start === 0 ||
  /[,;:–—-]\s*(?:\p{L}+\s)?$/u.test(sentence.text.slice(0, hit.start - sentence.start));

const rewritesOf = (
  sentence: Sentence,
  span: Span,
  habits: Habits,
  words: ConditionalApologyWords,
): Rewrite[] =>
  fills(sentence, span, MAX_TOKENS) && !words.saysMore?.(sentence)
    ? [replaceSentence(sentence, words.apology(habits, sentence))]
    : [];
