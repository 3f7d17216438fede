/**
 * How well the checker does on labelled mails. A finding is a hit when it overlaps a labelled span
 * that names its rule, neutral when it overlaps an optional one, else a false alarm.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checker } from '../../lib/checker/checker.ts';
import { EXAMPLE_OPTIONS } from '../../lib/checker/example-options.ts';
import type { Finding, Language, Situation } from '../../lib/checker/report.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';

/** A span of a mail that a reader flagged: by `rule`, and as rightly by any of `also`. */
interface Label extends Span {
  readonly rule: string;
  readonly also: readonly string[];
}

interface LabelledMail {
  readonly text: string;
  /** A `challenge` is one or two sentences written for one rule, a `mail` is whole. */
  readonly set: 'challenge' | 'mail';
  readonly tier?: 'stock' | 'variant' | 'novel' | null;
  readonly situation: Situation;
  readonly findings: readonly Label[];
  readonly optional: readonly Label[];
}

/** Counts of one rule. */
interface RuleScore {
  hits: number;
  alarms: number;
  missed: number;
}

export interface Scores {
  readonly rules: Readonly<Record<string, RuleScore>>;
  /** Labelled spans by how usual their wording is: found, of all. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly precision: number;
  /** Situations guessed right, of all whole mails. */
  readonly situation: string;
}

export function scoresOf(checker: Checker, language: Language): Scores {
  const rules: Record<string, RuleScore> = {};
  const kinds: Record<string, { found: number; all: number }> = {};
  const guessed = { right: 0, all: 0 };
  for (const mail of readMails(language)) {
    const report = checker.check(
      {
        text: mail.text,
        language: 'auto',
        situation: mail.set === 'challenge' ? mail.situation : 'auto',
        quoted: '',
      },
      EXAMPLE_OPTIONS,
    );
    countFindings(rules, report.findings, mail);
    countLabels(rules, kinds, report.findings, mail);
    if (mail.set === 'challenge') continue;
    guessed.all++;
    guessed.right += Number(report.situation === mail.situation);
  }
  return {
    precision: precisionOf(rules),
    kinds: written(kinds),
    situation: share(guessed),
    rules: sorted(rules),
  };
}

const readMails = (language: Language): LabelledMail[] =>
  readFileSync(join(import.meta.dirname, `mails/${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledMail);

function countFindings(
  rules: Record<string, RuleScore>,
  findings: readonly Finding[],
  { findings: labels, optional }: LabelledMail,
): void {
  for (const finding of findings) {
    const score = scoreOf(rules, finding.rule);
    if (labels.some((label) => names(label, finding))) score.hits++;
    else if (!optional.some((label) => names(label, finding))) score.alarms++;
  }
}

function countLabels(
  rules: Record<string, RuleScore>,
  kinds: Record<string, { found: number; all: number }>,
  findings: readonly Finding[],
  { findings: labels, set, tier }: LabelledMail,
): void {
  for (const label of labels) {
    const kind = (kinds[set === 'mail' ? set : (tier ?? 'whole draft')] ??= { found: 0, all: 0 });
    const isFound = findings.some((finding) => names(label, finding));
    kind.all++;
    kind.found += Number(isFound);
    scoreOf(rules, label.rule).missed += Number(!isFound);
  }
}

const scoreOf = (rules: Record<string, RuleScore>, rule: string): RuleScore =>
  (rules[rule] ??= { hits: 0, alarms: 0, missed: 0 });

const names = (label: Label, finding: Finding): boolean =>
  overlaps(label, finding) && (label.rule === finding.rule || label.also.includes(finding.rule));

function precisionOf(rules: Readonly<Record<string, RuleScore>>): number {
  const sum = (count: keyof RuleScore): number =>
    Object.values(rules).reduce((total, score) => total + score[count], 0);
  return Number((sum('hits') / (sum('hits') + sum('alarms'))).toFixed(3));
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const written = (
  kinds: Readonly<Record<string, { found: number; all: number }>>,
): Record<string, string> =>
  sorted(
    Object.fromEntries(
      Object.entries(kinds).map(([kind, { found, all }]) => [kind, `${found} of ${all}`]),
    ),
  );

const share = ({ right, all }: { readonly right: number; readonly all: number }): string =>
  `${right} of ${all}`;
