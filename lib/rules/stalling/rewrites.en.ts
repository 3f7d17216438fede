import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeSentence, removeWords, together } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import { shift } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { nextMessage } from '../vague-deadline/rewrites.en.ts';

const OWNER = `${blank('name')} is in charge of this and will call you by ${momentBlank('en')}.`;

/** Said of all times and all readers, folded: there is no news of it to wait for. */
const PLATITUDE = wordPattern(
  '(?:safety|satisfaction|privacy|security|quality|comfort|well-?being|trust)[^,;:]* (?:our|the|a) [^,;:]*priority|(?:assure|promise) you that this will not happen',
  'u',
);

/** What is promised stands without it; folded. */
const ASSURANCE =
  /^(?:please |you can |do )?(?:rest|be) assured(?: that (?!all|everything|nothing|we (?:care|value))|, )(?=[a-z])/u;

/** *Steps have been taken*: there is no news of it to wait for, only which; folded. */
const DONE =
  /^(?:all |the )*(?!legal)(?:[a-z]+ )?(?:measures|steps|actions?|precautions) (?:has|have) (?:[a-z]+ )?been (?:taken|initiated|implemented|introduced|put in place)(?: (?:internally|accordingly|to (?:avoid|prevent|make sure|ensure)[^.]*))?[^a-z]*$/u;

/** By when there is news, and who sees to it, after what is being done. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits: ofDraft, sentences, text }: RuleContext,
): Rewrite[] {
  const habits = habitsIn(sentence, ofDraft);
  if (PLATITUDE.test(sentence.folded)) {
    return sentences.length > 1 ? [removeSentence(sentence, text)] : [];
  }
  if (DONE.test(sentence.folded)) {
    const who = habits.person === 'singular' ? 'I' : 'We';
    return sayInstead(sentence, `${who} have changed ${blank('what')}.`);
  }
  const opening = ASSURANCE.exec(sentence.folded)?.[0];
  const plain = opening
    ? removeWords(sentence, shift({ start: 0, end: opening.length }, sentence.start))
    : [];
  return [nextMessage(habits), OWNER]
    .flatMap((answer) => sayKindlyAfter(sentence, answer))
    .map((rewrite) => plain.reduce((after, before) => together(before, after, text), rewrite));
}
