/**
 * `npm run train:figures`: how well the classifier judges writers that it did not learn from. Five
 * times it learns from four fifths of them and judges the rest.
 */
import { readExamples, type Example } from './examples.ts';
import { readMails, trainSituations, type LabelledMail } from './situations.ts';
import { foldsOf, type Fold } from './unseen.ts';
import { LANGUAGES } from '../lib/checker/report.ts';
import { likeliestSituation } from '../lib/checker/situation.ts';
import type { Judgement } from '../lib/classifier/classifier.ts';
import { likeliest } from '../lib/classifier/odds.ts';
import { createSituationJudge } from '../lib/classifier/situation.ts';

const PRECISIONS = [0.95, 0.9, 0.8, 0.7];

interface Judged extends Example {
  readonly judgement: Judgement;
}

const judgeUnseen = (examples: readonly Example[], folds: readonly Fold[]): Judged[] =>
  folds.flatMap(({ classifier, isUnseen }) =>
    examples
      .filter(isUnseen)
      .map((example) => ({ ...example, judgement: classifier.judge(example.passage) })),
  );

/** How often the situation of a mail is guessed right, and whether it is ordinary mail. */
function situationFigures(mails: readonly LabelledMail[], folds: readonly Fold[]): string {
  const guessed = folds.flatMap(({ isUnseen }) => {
    const stored = trainSituations(mails.filter((mail) => !isUnseen(mail)));
    const judge = createSituationJudge(stored);
    return mails
      .filter(isUnseen)
      .map((mail) => ({ ...mail, guess: likeliestSituation(judge.judge(mail.features)) }));
  });
  const own = guessed.filter(({ isMail }) => isMail);
  const right = own.filter(({ situation, guess }) => guess === situation).length;
  const told = own.filter(({ situation, guess }) => (guess === 'none') === (situation === 'none'));
  const prose = guessed.filter(({ isMail, situation }) => !isMail && situation === 'none');
  const silent = prose.filter(({ guess }) => guess === 'none').length;
  return [
    `situation right in ${share(right, own.length)} of ${own.length} mails,`,
    `ordinary or not in ${share(told.length, own.length)};`,
    `ordinary prose known as such: ${share(silent, prose.length)}`,
  ].join(' ');
}

const share = (part: number, all: number): string => (part / Math.max(1, all)).toFixed(2);

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

/** How often it is heard right what a sentence does, or that it does nothing of the kind. */
function roleFigures(judged: readonly Judged[]): string {
  const told = judged.filter(({ role }) => role !== null);
  const right = told.filter(({ role, judgement }) => roleHeard(judgement) === role);
  return `role right in ${share(right.length, told.length)} of ${told.length} sentences`;
}

const roleHeard = ({ roles }: Judgement): string => likeliest(new Map([['none', 0], ...roles]));

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
  const examples = readExamples(language);
  const folds = foldsOf(examples);
  console.log(`${language} ${situationFigures(readMails(language, folds), folds)}`);
  const judged = judgeUnseen(examples, folds);
  console.log(`${language} ${roleFigures(judged)}`);
  for (const isMail of [true, false]) {
    const own = judged.filter((example) => example.isMail === isMail);
    console.log(`${language} ${isMail ? 'mails   ' : 'passages'} ${figuresOf(own)}`);
  }
}
