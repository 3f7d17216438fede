import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

/** What a language says instead of *an error occurred*: only the words of the set `mistake`. */
export interface HiddenActorWords {
  /** *we made a mistake*; `told` are the words that it takes the place of, folded. */
  weErred(habits: Habits, told: string): string;
  /** What may follow: *an error of the system* is none that we made. */
  readonly goesOn: RegExp;
}

/** *An error occurred in the invoice* → *We made a mistake in the invoice*. */
export function rewritesOf(
  sentence: Sentence,
  span: Span,
  habits: Habits,
  words: HiddenActorWords,
): Rewrite[] {
  const mistake = sentence.find('hidden-actor/mistake').find(({ start }) => start === span.start);
  if (!mistake || !words.goesOn.test(sentence.text.slice(mistake.end - sentence.start))) return [];
  const told = sentence.folded.slice(mistake.start - sentence.start, mistake.end - sentence.start);
  const ours = words.weErred(habits, told);
  const isStart = mistake.start === sentence.start;
  return [replaceWords(mistake, isStart ? capitalise(ours) : ours)];
}
