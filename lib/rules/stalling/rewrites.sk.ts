import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Span } from '../../text/span.ts';
import { sk as vagueDeadline } from '../vague-deadline/sk.ts';

/** Who is on it and when the result comes; or when we write. */
export function rewrites(sentence: Sentence, _: Span, { habits }: RuleContext): Rewrite[] {
  const { to } = slovakReader(habits);
  return [
    ...sayInsteadOrAfter(
      sentence,
      `Rieši to ${blank('meno')} a do ${momentBlank('sk')} ${to} napíše výsledok.`,
    ),
    ...sayInsteadOrAfter(sentence, vagueDeadline.words.nextMessage(habits)),
  ];
}
