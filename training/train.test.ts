import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decide, gatherOpinions } from './decide.ts';
import { readExamples } from './examples.ts';
import { train } from './model.ts';
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
  'the weighing of %s is what rules and classifier deserve',
  async (language) => {
    const weights = decide(await gatherOpinions(language));
    expect(weights).toEqual((stored('decision') as Record<string, unknown>)[language]);
  },
  180_000,
);
