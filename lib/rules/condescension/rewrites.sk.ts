import { blank } from '../../checker/blanks.ts';
import { removeShortSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** Says that one should have known; the sentence stands without it. */
const PARTICLE =
  /(?<!\p{L})(?:samozrejme|prirodzene|pochopite[lľ]ne|logicky|zjavne|o[cč]ividne|evidentne)(?: [zž]e)?,?(?!\p{L}| nie)/iu;

/** On folded text: what was not understood. */
const EXPLAINED =
  /(?<!\p{L})(?:\p{L}*pochop|\p{L}*chap(?!l)|\p{L}*rozumie|vysvetl|(?:pre)?cita[jt]|opakuj|zopakuj|upokoj)/u;

/** A longer sentence says something besides. */
const MAX_LESSON = 14;

/** The sentence without its lecture; where it is nothing else, an offer to explain. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const kept = [
    ...leaveWordsOut(sentence, span, PARTICLE),
    ...leaveClauseOut(sentence, span, true),
  ].slice(0, 1);
  if (kept.length > 0 || sentence.has('condescension/aside')) return kept;
  return [
    ...(sentence.has('condescension/ours')
      ? []
      : removeShortSentence(sentence, context, MAX_LESSON)),
    ...(EXPLAINED.test(sentence.folded) ? sayInstead(sentence, explain(context.habits)) : []),
  ];
}

const explain = (habits: Habits): string =>
  `Ak niečo nie je jasné, ${byReader(habits, 'zavolajte', 'zavolaj')} mi na ${blank('telefón')}.`;
