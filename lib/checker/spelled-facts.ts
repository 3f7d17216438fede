import type { Sentence } from './sentence.ts';
import { shift, textAt, type Span } from '../text/span.ts';

/** Days and counts in words, which a saying or a reproach holds too; no amounts, no names. */
export const spelledFacts = ({ text, facts, start }: Sentence): Span[] =>
  facts.filter((fact) => {
    const words = textAt(text, shift(fact, -start));
    return fact.start === start ? /^\p{L}[\p{Ll}\s]*$/u.test(words) : /^[\p{Ll}\s]+$/u.test(words);
  });
