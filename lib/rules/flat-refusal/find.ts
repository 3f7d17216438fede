import { findFlagged } from '../../checker/find-flagged.ts';
import { neighbours } from '../../checker/neighbours.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { overlaps } from '../../text/span.ts';

export interface FlatRefusalWords {
  /** Sentences that say what can be had instead, with blanks; none where its own rewrites say it. */
  alternatives?(habits: Habits): readonly string[];
}

/** A refusal with nothing beside it that the reader could choose instead. */
export const findFlatRefusals = (context: RuleContext): Iterable<Match> =>
  findFlagged(context, 'flat-refusal', { isExcused: hasAlternative });

export const hasAlternative = (sentence: Sentence): boolean =>
  sentence.isQuestion || neighbours(sentence, 1, 2).some(offersAlternative);

/** Something that the reader can really choose; *nothing we can do* is none. */
function offersAlternative(sentence: Sentence): boolean {
  const none = sentence.find('flat-refusal/noAlternative');
  return sentence
    .find('flat-refusal/alternative')
    .some((hit) => !none.some((phrase) => overlaps(phrase, hit)));
}
