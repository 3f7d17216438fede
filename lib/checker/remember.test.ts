import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('an answer is made once, and again when it was forgotten', () => {
  const made: string[] = [];
  const length = remember(2, (key) => made.push(key));
  for (const key of ['a', 'a', 'b', 'c', 'c', 'a']) length(key);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
