import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { en as vagueDeadline } from '../vague-deadline/en.ts';

const OWNER = `${blank('name')} is in charge of this and will call you by ${momentBlank('en')}.`;

/** By when there is news, and who sees to it: in place of words that say no more than that it is being done. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const answers = [vagueDeadline.words.nextMessage(habits), OWNER];
  return answers.flatMap((answer) =>
    isEmpty(sentence) ? sayInstead(sentence, answer) : sayAfter(sentence, answer),
  );
}

/** Hardly a word stands beside a set phrase. */
const isEmpty = (sentence: Sentence): boolean =>
  ['stalling/stock', 'stalling/flag'].some((set) =>
    sentence
      .find(set)
      .some(({ start, end }) => end - start > 0.6 * (sentence.end - sentence.start)),
  );
