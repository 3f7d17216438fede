import { expect, test } from 'vitest';
import { silenceOf } from './alarms.ts';
import { LANGUAGES } from '../../lib/checker/report.ts';

/** A change of any count shows here; `npm run unit -- -u` accepts it, `npm run silence` lists it. */
test.each(LANGUAGES)('alarms in ordinary prose and mail in %s', async (language) => {
  const silence = silenceOf(language);
  expect(silence.words).toBeGreaterThan(100_000);
  await expect(`${JSON.stringify(silence, null, 2)}\n`).toMatchFileSnapshot(
    `counts/${language}.json`,
  );
});
