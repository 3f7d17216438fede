import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countryItem, guessCountry } from './country.ts';
import { disabledRulesItem } from './disabled-rules.ts';
import { genderItem } from './gender.ts';
import { liabilityItem } from './liability.ts';
import { localeItem } from './locale.ts';
import { defineSetting } from './setting.ts';

beforeEach(() => fakeBrowser.reset());

const isNumber = (stored: unknown): stored is number => typeof stored === 'number';

describe('a setting', () => {
  test('keeps what was set and tells those who watch', async () => {
    const seen = vi.fn();
    const stop = localeItem.watch(seen);
    await localeItem.setValue('sk');
    expect(await localeItem.getValue()).toBe('sk');
    expect(seen).toHaveBeenCalledExactlyOnceWith('sk');
    stop();
    await localeItem.setValue('es');
    expect(seen).toHaveBeenCalledOnce();
  });

  test('is brought from an old version to the new one, once', async () => {
    await fakeBrowser.storage.local.set({ pause: '1500' });
    const toNumber = vi.fn((stored: unknown) => Number(stored));
    const define = () =>
      defineSetting<number>('pause', {
        version: 2,
        migrations: { 2: toNumber },
        fallback: 1000,
        isValid: isNumber,
      });
    expect(await define().getValue()).toBe(1500);
    expect(await define().getValue()).toBe(1500);
    expect(toNumber).toHaveBeenCalledOnce();
    expect(await fakeBrowser.storage.local.get()).toEqual({ pause: 1500, pause$: { v: 2 } });
  });

  test('reads as its fallback where a migration fails, and the stored value is kept', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    await fakeBrowser.storage.local.set({ pause: 'long' });
    const item = defineSetting<number>('pause', {
      version: 2,
      migrations: {
        2: () => {
          throw new Error('cannot be read');
        },
      },
      fallback: 1000,
      isValid: isNumber,
    });
    expect(await item.getValue()).toBe(1000);
    expect(await fakeBrowser.storage.local.get()).toEqual({ pause: 'long' });
  });
});

describe('a damaged value reads as the fallback', () => {
  test.each([
    ['locale', localeItem, 'tlh', 'browser'],
    ['locale', localeItem, { en: true }, 'browser'],
    ['gender', genderItem, 7, 'unset'],
    ['careful-about-liability', liabilityItem, 'yes', false],
    [
      'country',
      countryItem,
      'Spain',
      guessCountry(new Intl.DateTimeFormat().resolvedOptions().locale),
    ],
    ['disabledRules', disabledRulesItem, 'apology-but', []],
    ['disabledRules', disabledRulesItem, ['apology-but', 3], []],
  ] as const)('%s', async (key, item, damaged, fallback) => {
    await fakeBrowser.storage.local.set({ [key]: damaged });
    expect(await item.getValue()).toEqual(fallback);
  });
});

describe('guessCountry', () => {
  test.each([
    ['es-MX', 'MX'],
    ['es', 'ES'],
    ['sk', 'SK'],
    ['en', 'US'],
    ['en-gb', 'GB'],
    ['es-419', 'ES'],
  ])('"%s": %s', (browserLanguage, expected) => {
    expect(guessCountry(browserLanguage)).toBe(expected);
  });
});
