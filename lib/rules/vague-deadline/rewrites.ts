import { capitalise } from '../../text/case.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export interface VagueDeadlineWords {
  /** *by …*, with a blank for the moment. */
  readonly deadline: string;
  /** A sentence that promises the next message, which the writer can always keep. */
  nextMessage(habits: Habits): string;
}

/**
 * First a date for the next message, then one for the thing itself. Where the thing is a message,
 * both are the same.
 */
export function rewritesOf(
  sentence: Sentence,
  vague: Span,
  { text, habits }: RuleContext,
  words: VagueDeadlineWords,
): Rewrite[] {
  const before = text.slice(sentence.start, vague.start);
  const dated = repeatsWord(before, words.deadline)
    ? []
    : [{ ...vague, replacement: before === '' ? capitalise(words.deadline) : words.deadline }];
  if (sentence.has('message')) return dated;
  return [withNextMessage(sentence, vague, text, words.nextMessage(habits)), ...dated];
}

/** *Swing by by Tuesday*. */
const repeatsWord = (before: string, next: string): boolean =>
  /\S+(?=\s*$)/.exec(before)?.[0] === /^\S+/.exec(next)?.[0];

function withNextMessage(sentence: Sentence, vague: Span, text: string, message: string): Rewrite {
  const start = vague.start - trailingPause(text.slice(sentence.start, vague.start));
  const after = text.slice(vague.end, sentence.end);
  const rest = start === sentence.start ? capitalise(after.replace(/^[\s,]+/, '')) : after;
  const stop = /[.!?…]["'”»)]*$/u.test(rest) ? '' : '.';
  return { start, end: sentence.end, replacement: `${rest}${stop} ${message}` };
}

const trailingPause = (before: string): number => /[\s,]*$/.exec(before)?.[0].length ?? 0;
