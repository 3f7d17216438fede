/**
 * `npm run train:figures`: how well the classifier judges texts that it did not learn from. Five
 * times it learns from four fifths of the texts and judges the rest.
 */
import { readExamples, type Example } from './examples.ts';
import { train } from './model.ts';
import { partOf } from './texts.ts';
import { LANGUAGES } from '../lib/checker/report.ts';
import { createClassifier, type Judgement } from '../lib/classifier/classifier.ts';

const PARTS = 5;
const PRECISIONS = [0.95, 0.9, 0.8, 0.7];

interface Judged extends Example {
  readonly judgement: Judgement;
}

function judgeUnseen(examples: readonly Example[]): Judged[] {
  const parts = Array.from({ length: PARTS }, (_, i) => i);
  return parts.flatMap((part) => {
    const isIn = ({ text }: Example): boolean => partOf(text, PARTS) === part;
    const classifier = createClassifier(train(examples.filter((example) => !isIn(example))));
    return examples
      .filter(isIn)
      .map((example) => ({ ...example, judgement: classifier.judge(example.passage) }));
  });
}

function figuresOf(judged: readonly Judged[]): string {
  const harmful = judged.filter(({ rules }) => rules.length > 0);
  const recalls = PRECISIONS.map((precision) => {
    const { recall, threshold } = recallAt(judged, precision);
    return `${precision}: ${recall.toFixed(2)} (over ${threshold.toFixed(1)})`;
  });
  const first = harmful.filter((one) => isAmong(one, 1)).length / harmful.length;
  const three = harmful.filter((one) => isAmong(one, 3)).length / harmful.length;
  return [
    `${judged.length} sentences, ${harmful.length} harmful;`,
    `recall at precision ${recalls.join(', ')};`,
    `rule: first guess ${first.toFixed(2)}, among three ${three.toFixed(2)}`,
  ].join(' ');
}

/** The highest recall of any threshold that keeps the precision. */
function recallAt(
  judged: readonly Judged[],
  precision: number,
): { recall: number; threshold: number } {
  const all = judged.filter(({ rules }) => rules.length > 0).length;
  let hits = 0;
  let best = { recall: 0, threshold: Infinity };
  [...judged]
    .sort((a, b) => b.judgement.harm - a.judgement.harm)
    .forEach(({ rules, judgement }, i) => {
      hits += Number(rules.length > 0);
      if (hits / (i + 1) >= precision) best = { recall: hits / all, threshold: judgement.harm };
    });
  return best;
}

const isAmong = ({ rules, judgement }: Judged, first: number): boolean =>
  [...judgement.rules]
    .sort(([, a], [, b]) => b - a)
    .slice(0, first)
    .some(([rule]) => rules.includes(rule));

for (const language of LANGUAGES) {
  const judged = judgeUnseen(readExamples(language));
  for (const isMail of [true, false]) {
    const own = judged.filter((example) => example.isMail === isMail);
    console.log(`${language} ${isMail ? 'mails   ' : 'passages'} ${figuresOf(own)}`);
  }
}
