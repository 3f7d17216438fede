import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Mistakes } from './mistakes.ts';

const fail = (): never => {
  throw new Error('A mistake.');
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('mistakes', () => {
  it('are kept from the page, what is left to do is done', () => {
    const mend = vi.fn();
    new Mistakes(vi.fn()).attempt(fail, mend);
    expect(mend).toHaveBeenCalledOnce();
  });

  it.each([
    ['five within a minute are too many', 5, 10_000, 1],
    ['four are not', 4, 10_000, 0],
    ['seven are told once', 7, 0, 1],
    ['one a minute is not too much', 20, 60_000, 0],
  ])('%s', (_, count, pause, told) => {
    const onTooMany = vi.fn();
    const mistakes = new Mistakes(onTooMany);
    for (let done = 0; done < count; done++) {
      mistakes.attempt(fail);
      vi.advanceTimersByTime(pause);
    }
    expect(onTooMany).toHaveBeenCalledTimes(told);
  });

  it('in what is left to do count too', () => {
    const onTooMany = vi.fn();
    const mistakes = new Mistakes(onTooMany);
    for (let done = 0; done < 3; done++) mistakes.attempt(fail, fail);
    expect(onTooMany).toHaveBeenCalledOnce();
  });
});
