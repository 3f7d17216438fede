import { describe, expect, it } from 'vitest';
import { tellsFailure } from './en-failure.ts';

describe('tellsFailure', () => {
  it.each([
    ['the slot was given away', true],
    ['the show started late', true],
    ['the jacket left here with all its buttons', false],
    ['it was the owners’ decision', false],
  ])('%s', (folded, tells) => {
    expect(tellsFailure(folded)).toBe(tells);
  });
});
