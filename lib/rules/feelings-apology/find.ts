import { fills, isParted, toClauseEnd } from '../../checker/apologies.ts';
import { flagged, type Flagged } from '../../checker/flagged.ts';
import type { Hit } from '../../checker/parser.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { around, type Span } from '../../text/span.ts';

export interface FeelingsApologyWords {
  /** An apology for the act, in the first person: a whole sentence with a blank. */
  apology(habits: Habits, sentence: Sentence): string;
  /** In the reaction or before it these make it our act: *sorry that I upset you*. */
  readonly ourAct: RegExp;
  /** Whether the sentence tells something that the apology for the act would lose. */
  saysMore?(sentence: Sentence): boolean;
}

const RULE = 'feelings-apology';
/** A reaction further away than this is not what is regretted. */
const MAX_TOKENS_BETWEEN = 9;
/** A longer sentence says something that its rewrite would lose. */
const MAX_TOKENS = 12;

/** Sorry for what the reader felt instead of what we did. A hint where the draft owns the mistake. */
export function* findFeelings(context: RuleContext, words: FeelingsApologyWords): Generator<Match> {
  const isOwned = context.sentences.some((sentence) => sentence.has(`${RULE}/owned`));
  for (const sentence of context.sentences) {
    const found = feelingsIn(sentence, words.ourAct);
    if (!found || sentence.has(`${RULE}/excused`)) continue;
    const { start, end, isStock = false, isHalfSure } = found;
    yield {
      span: { start, end },
      ...(isOwned && { severity: 'hint' }),
      isStock,
      isHalfSure,
      rewrites:
        context.mayAdmit && fills(sentence, found, MAX_TOKENS) && !words.saysMore?.(sentence)
          ? [replaceSentence(sentence, words.apology(context.habits, sentence))]
          : [],
      sentences: [sentence],
    };
  }
}

function feelingsIn(sentence: Sentence, ourAct: RegExp): Flagged | undefined {
  const regretted = regrettedReaction(sentence, ourAct);
  return regretted
    ? { ...regretted, isStock: true, isHalfSure: false }
    : flagged(sentence, RULE)[0];
}

function regrettedReaction(sentence: Sentence, ourAct: RegExp): Span | null {
  const reactions = sentence.find(`${RULE}/reaction`);
  if (reactions.length === 0) return null;
  const harmless = sentence.find(`${RULE}/harmless`);
  const isRegretted = (regret: Hit, reaction: Hit): boolean =>
    isNear(regret, reaction) &&
    !isParted(sentence, regret, reaction) &&
    !ourAct.test(wordsAround(sentence, regret, reaction));
  for (const regret of sentence.find(`${RULE}/regret`)) {
    if (sentence.isQuoted(regret) || harmless.some(({ start }) => start === regret.start)) continue;
    const reaction = reactions.find((one) => isRegretted(regret, one) && !sentence.isQuoted(one));
    if (reaction) return toClauseEnd(sentence, around(regret, reaction));
  }
  return null;
}

/** The reaction follows its regret, or stands right before it: *že vás to nahnevalo, ma mrzí*. */
const isNear = (regret: Hit, reaction: Hit): boolean =>
  regret.end <= reaction.start
    ? reaction.tokens.start - regret.tokens.end <= MAX_TOKENS_BETWEEN
    : reaction.end <= regret.start && regret.tokens.start - reaction.tokens.end <= 1;

/** From the end of the regret to the end of the reaction, or from the start of the reaction to the regret. */
function wordsAround({ tokens }: Sentence, regret: Hit, reaction: Hit): string {
  const [from, to] =
    regret.start < reaction.start
      ? [regret.tokens.end, reaction.tokens.end]
      : [reaction.tokens.start, regret.tokens.start];
  return tokens
    .slice(from, to)
    .map(({ normal }) => normal)
    .join(' ');
}
