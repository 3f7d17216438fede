/** Holds the weights to the texts: a file a language, so that they are learnt side by side. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decide, gatherOpinions } from './decide.ts';
import { readExamples } from './examples.ts';
import { train } from './model.ts';
import { readMails, trainSituations } from './situations.ts';
import { foldsOf } from './unseen.ts';
import type { Language } from '../lib/checker/report.ts';

const stored = (name: string): unknown =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../lib/classifier/weights/${name}.json`), 'utf8'),
  );

/** Where this fails, `npm run train` is due. */
export function testWeights(language: Language): void {
  test(`the weights of ${language} are what its texts teach`, { timeout: 600_000 }, async () => {
    const ofLanguage = (name: string) => (stored(name) as Record<string, unknown>)[language];
    const examples = readExamples(language);
    expect(train(examples)).toEqual(stored(language));
    const folds = foldsOf(examples);
    expect(trainSituations(readMails(language, folds))).toEqual(ofLanguage('situation'));
    expect(decide(await gatherOpinions(language, folds))).toEqual(ofLanguage('decision'));
  });
}
