import type { Sentence } from './sentence.ts';

/** The sentence with up to so many before and after it, in order, in the same language. */
export function neighbours(sentence: Sentence, before: number, after: number): Sentence[] {
  return [
    ...walk(sentence, 'previous', before).reverse(),
    sentence,
    ...walk(sentence, 'next', after),
  ];
}

function walk(from: Sentence, side: 'previous' | 'next', count: number): Sentence[] {
  const neighbour = from[side];
  if (count === 0 || neighbour?.language !== from.language) return [];
  return [neighbour, ...walk(neighbour, side, count - 1)];
}
