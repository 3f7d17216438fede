import { expect, it } from 'vitest';
import { createRandom } from './random.ts';

const draw = (seed: number): readonly number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 1_000 }, () => random.below(10));
};

it('the same seed gives the same numbers, another one others', () => {
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

it('every number comes about as often', () => {
  const counts = Array.from({ length: 10 }, (_, number) => draw(7).filter((n) => n === number));
  for (const { length } of counts) expect(length).toBeGreaterThan(60);
});
