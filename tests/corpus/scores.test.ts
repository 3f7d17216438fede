import { expect, test } from 'vitest';
import { scoresOf } from './scores.ts';
import { loadChecker } from '../../lib/checker/checker.ts';
import { loadSecondVoice } from '../../lib/checker/load-second-voice.ts';
import { LANGUAGES } from '../../lib/checker/report.ts';
import { rules } from '../../lib/rules/index.ts';

const checker = await loadChecker(rules, await loadSecondVoice());

/** A change of any count shows here; `npm run unit -- -u` accepts it. */
test.each(LANGUAGES)('labelled mails in %s', async (language) => {
  const scores = JSON.stringify(scoresOf(checker, language), null, 2);
  await expect(`${scores}\n`).toMatchFileSnapshot(`scores/${language}.json`);
});
