import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import { wordPattern } from '../../text/words.ts';
import { en as vagueDeadline } from '../vague-deadline/en.ts';

const OWNER = `${blank('name')} is in charge of this and will call you by ${momentBlank('en')}.`;

/** Said of all times and all readers, folded: there is no news of it to wait for. */
const PLATITUDE = wordPattern(
  '(?:safety|satisfaction|privacy|security|quality|comfort|well-?being|trust)[^,;:]* (?:our|the|a) [^,;:]*priority|(?:assure|promise) you that this will not happen',
  'u',
);

/** By when there is news, and who sees to it: in place of words that say no more than that it is being done. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits, sentences, text }: RuleContext,
): Rewrite[] {
  if (PLATITUDE.test(sentence.folded)) {
    return sentences.length > 1 ? [removeSentence(sentence, text)] : [];
  }
  const answers = [vagueDeadline.words.nextMessage(habits), OWNER];
  return answers.flatMap((answer) =>
    isEmpty(sentence) ? sayInstead(sentence, answer) : sayKindlyAfter(sentence, answer),
  );
}

/** Hardly a word stands beside a set phrase. */
const isEmpty = (sentence: Sentence): boolean =>
  ['stalling/stock', 'stalling/flag'].some((set) =>
    sentence
      .find(set)
      .some(({ start, end }) => end - start > 0.6 * (sentence.end - sentence.start)),
  );
