import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, textAt, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** What a language says of our side instead: each takes the object that stood behind the reproach. */
export interface BlameCustomerWords {
  /** *We did not receive* … */
  received(habits: Habits): string;
  /** *We were not aware* …; `follows` is what stands behind the reproach. */
  known(habits: Habits, follows: string): string;
  /** Folded sentences that blame without *as I told you* too. */
  readonly stillBlames?: RegExp;
  /** What the language offers of its own is all that is offered. */
  readonly isAllOwn?: boolean;
  /** Names the reader at the end of what stands before the reproach, and goes with it: *porque usted no nos envió*. */
  readonly reader?: RegExp;
  /** The same right behind it: *no nos envió usted*. */
  readonly readerBehind?: RegExp;
}

/**
 * *You didn't send us the form* is *we did not receive the form*: the same fact, told of us. *As I
 * already told you* goes. For other reproaches only the writer knows what to say.
 */
export function rewritesOf(
  sentence: Sentence,
  flagged: Span,
  { text, habits }: RuleContext,
  words: BlameCustomerWords,
): Rewrite[] {
  if (words.isAllOwn) return [];
  const at = (set: string): Span[] =>
    sentence.find(`blame-customer/${set}`).filter((hit) => overlaps(hit, flagged));
  const instead = (clause: string) => (found: Span) => {
    const behind = textAt(text, { start: found.end, end: sentence.end });
    const called = words.readerBehind?.exec(behind)?.[0].length ?? 0;
    const span = { start: found.start, end: found.end + called };
    const before = textAt(text, { start: sentence.start, end: span.start });
    const named = words.reader?.exec(before)?.[0].length ?? 0;
    const start = span.start - named;
    return replaceWords(
      { start, end: span.end },
      start === sentence.start ? capitalise(clause) : clause,
    );
  };
  return [
    ...at('received').map((span) =>
      instead(words.received(whoLacks(fold(textAt(text, span)), habits)))(span),
    ),
    ...at('known').map((span) => {
      const follows = textAt(text, { start: span.end, end: sentence.end });
      return instead(words.known(habits, follows))(span);
    }),
    ...(words.stillBlames?.test(sentence.folded) ? [] : at('reminder'))
      .filter((span) => isClauseAlone(textAt(text, { start: span.end, end: sentence.end })))
      .flatMap((span) => removeWords(sentence, span)),
  ].slice(0, 1);
}

/** In any language. */
const TO_ME = wordPattern('me|mi', 'u');
const TO_US = wordPattern('us|nos|nam', 'u');

/** *Usted no nos envió* is lacking to us, whoever writes. */
function whoLacks(reproach: string, habits: Habits): Habits {
  if (TO_US.test(reproach)) return { ...habits, person: 'plural' };
  return TO_ME.test(reproach) ? { ...habits, person: 'singular' } : habits;
}

/** Nothing that hangs on the words would be left alone: *as I already told you on the phone, …*. */
const isClauseAlone = (after: string): boolean => /^(?:,|[.!?…]*$)/u.test(after);
