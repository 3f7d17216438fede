import { expect, it } from 'vitest';

import type { Locale } from '../lib/checker/report.ts';
import { regionOf } from './region.ts';

it.each<[Record<string, string>, Locale | undefined, string, string]>([
  [{}, undefined, 'en', 'US'],
  [{ LANG: 'C.UTF-8' }, undefined, 'en', 'US'],
  [{ LANG: 'en_GB.UTF-8' }, undefined, 'en', 'GB'],
  [{ LANG: 'es' }, undefined, 'es', 'ES'],
  [{ LANG: 'es_MX.UTF-8' }, undefined, 'es', 'MX'],
  [{ LANG: 'de_DE.UTF-8' }, undefined, 'en', 'US'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'sk_SK' }, undefined, 'sk', 'SK'],
  [{ LANG: 'en_US', LC_MESSAGES: 'sk_SK', LC_ALL: 'es_AR@euro' }, undefined, 'es', 'AR'],
  [{ LANG: 'sk_SK', LC_ALL: '' }, undefined, 'sk', 'SK'],
  [{ LANG: 'en_GB.UTF-8' }, 'sk', 'sk', 'SK'],
  [{ LANG: 'es_MX.UTF-8' }, 'es', 'es', 'MX'],
])('%j, wanted %s: %s in %s', (env, wanted, locale, country) => {
  expect(regionOf(env, wanted)).toEqual({ locale, country });
});
