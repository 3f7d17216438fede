import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Locale } from '../lib/checker/report.ts';
import { describeStatus } from './describe-status.ts';
import { pickLocale } from './pick-locale.ts';
import { WORDS } from './words.ts';

/** Every text under a path such as `card.problems.text-changed`; functions are left out. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

describe('every language', () => {
  test.each(LANGUAGES)('%s has no empty text and no exclamation mark', (locale) => {
    for (const [path, text] of texts(WORDS[locale])) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/[!¡]/);
    }
  });

  const SAME_EVERYWHERE = ['evidence.experiment', 'popup.title', 'severities.error'];
  test.each(['es', 'sk'] as const)('%s leaves nothing in English', (locale) => {
    const own = new Map(texts(WORDS[locale]));
    const left = texts(WORDS.en).filter(([path, text]) => own.get(path) === text);
    expect(left.map(([path]) => path).filter((path) => !SAME_EVERYWHERE.includes(path))).toEqual(
      [],
    );
  });
});

describe('counts', () => {
  test.each<[Locale, number, string]>([
    ['en', 1, '1 error'],
    ['en', 2, '2 errors'],
    ['es', 1, '1 error'],
    ['es', 3, '3 errores'],
    ['sk', 1, '1 chyba'],
    ['sk', 2, '2 chyby'],
    ['sk', 4, '4 chyby'],
    ['sk', 5, '5 chýb'],
    ['sk', 22, '22 chýb'],
  ])('%s %i: %s', (locale, count, expected) => {
    expect(WORDS[locale].counts.error(count)).toBe(expected);
  });
});

describe('describeStatus', () => {
  const checked = (error: number, warning: number, hint: number) =>
    ({ kind: 'checked', counts: { error, warning, hint } }) as const;

  test('names only what was found, worst first', () => {
    expect(describeStatus(checked(2, 0, 1), WORDS.en)).toBe('2 errors, 1 hint');
    expect(describeStatus(checked(0, 1, 5), WORDS.sk)).toBe('1 upozornenie, 5 tipov');
  });

  test('says clean only of a checked draft', () => {
    expect(describeStatus(checked(0, 0, 0), WORDS.es)).toBe('Revisado. No hay nada que señalar.');
    expect(describeStatus({ kind: 'not-checked', reason: 'no-answer' }, WORDS.es)).toMatch(
      /^Sin revisar: /,
    );
    expect(describeStatus({ kind: 'checking' }, WORDS.es)).toBe('Revisando el borrador…');
  });
});

describe('pickLocale', () => {
  test.each([
    ['browser', 'es-MX', 'es'],
    ['browser', 'sk', 'sk'],
    ['browser', 'SK-sk', 'sk'],
    ['browser', 'de-DE', 'en'],
    ['browser', '', 'en'],
    ['es', 'sk-SK', 'es'],
  ] as const)('%s in a browser that speaks "%s": %s', (choice, browserLanguage, expected) => {
    expect(pickLocale(choice, browserLanguage)).toBe(expected);
  });
});
