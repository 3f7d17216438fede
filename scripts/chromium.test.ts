import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from './chromium.ts';

describe('findChromium', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('takes the browser that AMENDS_CHROMIUM names', () => {
    vi.stubEnv('AMENDS_CHROMIUM', process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  it('says so when that browser is not there', () => {
    vi.stubEnv('AMENDS_CHROMIUM', '/no/such/browser');
    expect(() => findChromium()).toThrow(
      'AMENDS_CHROMIUM names /no/such/browser, which is not there. Correct it or unset it.',
    );
  });
});
