/** A sentence said in place of another one, or after it where that one may not go. */
import { factsAt, keepsFacts } from './facts.ts';
import { appendSentence, replaceSentence } from './rewrites.ts';
import type { Rewrite } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { calledAtEnd } from './vocative.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** The new one in its place; none where a number, a name or a day would be lost that is not in `mayGo`. */
export function sayInstead(
  sentence: Sentence,
  text: string,
  mayGo: readonly Span[] = [],
): Rewrite[] {
  const rewrite = replaceSentence(sentence, text);
  const facts = factsAt(rewrite, [sentence], [calledAtEnd(sentence), ...mayGo]);
  return keepsFacts(rewrite.replacement, facts) ? [{ ...rewrite, mayGo }] : [];
}

/** The new one after it; none where that stands there already. */
export const sayAfter = (sentence: Sentence, text: string): Rewrite[] =>
  isSaid(fold(text), sentence.next?.folded ?? '') ? [] : [appendSentence(sentence, text)];

/** Both folded. It opens like the text; one word is too few: then it goes on like it too, behind the blank. */
function isSaid(text: string, said: string): boolean {
  const [opening = text, behind = ''] = text.split(/\[__[^\]]*\]/u);
  if (!said.startsWith(opening.trimEnd())) return false;
  return opening.trim().includes(' ') || said.includes(behind.trim());
}

export function sayInsteadOrAfter(sentence: Sentence, text: string): Rewrite[] {
  const instead = sayInstead(sentence, text);
  return instead.length > 0 ? instead : sayAfter(sentence, text);
}
