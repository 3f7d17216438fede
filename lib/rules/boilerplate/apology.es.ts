/** A Spanish apology for what it was, in place of one for any inconvenience. */
import { blank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withOurAct } from '../../languages/grammar/es-besides.ts';
import { FINITE } from '../../languages/grammar/es-finite.ts';
import { apologyForNamed } from '../../languages/grammar/es-harm.ts';
import { habitsIn } from '../../languages/grammar/es-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

const lead = (habits: Habits, sentence: Sentence): string =>
  `${habitsIn(sentence, habits).person === 'singular' ? 'Siento' : 'Sentimos'} ${blank('lo que ha supuesto')}.`;

export const apology = (habits: Habits, sentence: Sentence): string =>
  apologyForNamed(sentence, habits) ?? withOurAct(sentence, lead(habits, sentence));

/** None where a *but* follows, that is another rule's, or where news before it would be lost. */
export function apologyInstead(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const before = fold(sentence.text.slice(0, span.start - sentence.start));
  if (BUT.test(sentence.folded) || (before.endsWith(', ') && FINITE.test(before))) return [];
  if (NEXT_CLAUSE.test(sentence.text.slice(span.end - sentence.start))) {
    const at = { start: sentence.start, end: span.end };
    return [replaceWords(at, lead(habits, sentence).slice(0, -1))];
  }
  return sayInstead(sentence, apology(habits, sentence));
}
/** A name at most, and then a clause of its own. */
const NEXT_CLAUSE = /^(?:, [^,;:]{3,30})?[;:]\s/u;
const BUT = / ?[,;] (?:pero|aunque|si bien|sin embargo|no obstante|ahora bien)(?![a-z])/u;
