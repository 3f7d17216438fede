/** What a team's list of 10,000 entries costs. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { format, quantile } from './statistics.ts';
import { LANGUAGES, type Language } from '../../lib/checker/report.ts';

const FOLDER = import.meta.dirname;
/** Two folders deep, as this one is: the mails are found from there. */
const BUILT = path.join(FOLDER, '../../.cache/bench-lists');
const STARTS = 5;

const LIST_KINDS = [
  'three words',
  'with forms and a wildcard',
  'of two words alone (hostile)',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** Milliseconds: to make the list ready, by the clock; to check each draft, of processor time. */
export interface ListCosts {
  readonly start: number;
  readonly checks: readonly number[];
}

/** A table, as lines of Markdown. */
export async function benchLists(): Promise<string[]> {
  await build({
    logLevel: 'error',
    build: { ssr: path.join(FOLDER, 'list-costs.ts'), outDir: BUILT, emptyOutDir: true },
  });
  const rows = LANGUAGES.flatMap((language) => LIST_KINDS.map((kind) => row(language, kind)));
  return [
    '| 10,000 entries | made ready, once a start | 300 words, new |',
    '| --- | --: | --: |',
    ...rows,
  ];
}

function row(language: Language, kind: ListKind): string {
  const runs = Array.from({ length: STARTS }, () => run(language, kind));
  const starts = runs.map(({ start }) => start);
  const checks = runs.flatMap((costs) => costs.checks);
  return `| ${language}, ${kind} | ${both(starts)} | ${both(checks)} |`;
}

function run(language: Language, kind: ListKind): ListCosts {
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(BUILT, 'list-costs.js'), language, kind],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error('The list could not be measured; why stands above.');
  return JSON.parse(stdout) as ListCosts;
}

const both = (times: readonly number[]): string =>
  `${format(quantile(times, 0.5))} (${format(quantile(times, 0.95))}) ms`;
