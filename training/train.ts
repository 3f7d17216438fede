/** `npm run train`: learns the weights of `lib/classifier` anew from what is in this folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from './examples.ts';
import { train } from './model.ts';
import { LANGUAGES } from '../lib/checker/report.ts';

for (const language of LANGUAGES) {
  const examples = readExamples(language);
  const json = `${JSON.stringify(train(examples))}\n`;
  const file = join(import.meta.dirname, `../lib/classifier/weights/${language}.json`);
  writeFileSync(file, json);
  console.log(`${language}: ${examples.length} sentences, ${Math.round(json.length / 1000)} kB`);
}
