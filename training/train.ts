/**
 * `npm run train`: learns the weights of `lib/classifier` anew from what is in this folder; about four
 * minutes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide, gatherOpinions, reachedBy } from './decide.ts';
import { readExamples } from './examples.ts';
import { train } from './model.ts';
import { readMails, trainSituations } from './situations.ts';
import { foldsOf } from './unseen.ts';
import { LANGUAGES } from '../lib/checker/report.ts';
import { VOICES, type DecisionWeights } from '../lib/classifier/decision.ts';
import type { StoredSituationWeights } from '../lib/classifier/situation.ts';

const write = (name: string, json: string): void =>
  writeFileSync(join(import.meta.dirname, `../lib/classifier/weights/${name}.json`), `${json}\n`);

const decisions: Record<string, DecisionWeights> = {};
const situations: Record<string, StoredSituationWeights> = {};
for (const language of LANGUAGES) {
  const examples = readExamples(language);
  const json = JSON.stringify(train(examples));
  write(language, json);
  console.log(`${language}: ${examples.length} sentences, ${Math.round(json.length / 1000)} kB`);
  const folds = foldsOf(examples);
  situations[language] = trainSituations(readMails(language, folds));
  const opinions = await gatherOpinions(language, folds);
  const weights = decide(opinions);
  decisions[language] = weights;
  for (const voice of VOICES) {
    const figures = [0, 0.5, 0.7, 0.8, 0.85, 0.9].map((threshold) => {
      const { said, right } = reachedBy(opinions, weights, voice, threshold);
      return `${threshold}: ${right} of ${said}`;
    });
    console.log(`  ${voice.padEnd(8)} right, from a probability of ${figures.join(', ')}`);
  }
}
write('situation', JSON.stringify(situations));
write('decision', JSON.stringify(decisions, null, 1));
