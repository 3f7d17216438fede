import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decide, gatherOpinions } from './decide.ts';
import { readExamples } from './examples.ts';
import { train } from './model.ts';
import { readMails, trainSituations } from './situations.ts';
import { foldsOf } from './unseen.ts';
import { LANGUAGES } from '../lib/checker/report.ts';

const stored = (name: string): unknown =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../lib/classifier/weights/${name}.json`), 'utf8'),
  );

/** Where this fails, `npm run train` is due. */
test.each(LANGUAGES)('the classifier of %s is what its texts teach', (language) => {
  expect(train(readExamples(language))).toEqual(stored(language));
});

test.each(LANGUAGES)(
  'the weighing and the situations of %s are what its texts teach',
  async (language) => {
    const folds = foldsOf(language);
    const ofLanguage = (name: string) => (stored(name) as Record<string, unknown>)[language];
    expect(trainSituations(readMails(language, folds))).toEqual(ofLanguage('situation'));
    expect(decide(await gatherOpinions(language, folds))).toEqual(ofLanguage('decision'));
  },
  240_000,
);
