import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { isWhole } from '../../languages/grammar/en-end-before.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** News that may come or not: the date holds in any case. */
export const OPEN = wordPattern(
  'if|when|whenever|once|as soon as|as and when|after|until|till|the moment|the minute|should',
  'u',
);
/** It is we who write, or the reader who hears. */
const OURS = wordPattern(
  "i|we|us|my|our|you(?:'ll| will| shall) (?:be|hear|have|get|know)|(?:informed|notified|advised|updated|shared)|word|news|someone|somebody|they|he|she|team|colleague|in touch|back",
  'u',
);
const NEVER = wordPattern('last you|never hear|not hear|no longer', 'u');
/** There the rule itself puts the date. */
const AT_PAUSE = /^\s*(?:$|[.;!…])/u;
/** Where the promise ends and something else is said. */
const NEXT_CLAUSE = /[;:(]|\s[-–—]\s|,\s(?:and|but|so)\s/u;

/** The date at the end of the promise, whatever else it says. */
export function englishRewrites(sentence: Sentence, span: Span): Rewrite[] {
  const from = span.end - sentence.start;
  const isOpen = OPEN.test(sentence.folded);
  if (!OURS.test(sentence.folded) || NEVER.test(sentence.folded)) return [];
  if (!isOpen && AT_PAUSE.test(sentence.text.slice(from)) && !isWhole(sentence, span)) return [];
  const last = Math.max(calledAtEnd(sentence).start - sentence.start, from);
  const pause = NEXT_CLAUSE.exec(sentence.text.slice(from, last))?.index;
  const end = sentence.start + (pause === undefined ? last : from + pause);
  const day = `by ${momentBlank('en')}`;
  return [
    {
      start: end,
      end,
      replacement: isOpen ? `, and ${day} in any case` : ` ${day}, with or without news`,
    },
  ];
}
