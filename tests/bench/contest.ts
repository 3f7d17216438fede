/** The engine and its peers, each in a process of its own, on the same texts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { draftOf } from './drafts.ts';
import { format, quantile } from './statistics.ts';
import { LANGUAGES, type Language } from '../../lib/checker/report.ts';

const FOLDER = import.meta.dirname;
const BUILT = path.join(FOLDER, '../../.cache/bench');
const ENGINE = path.join(BUILT, 'amends.js');
const PEERS = path.join(FOLDER, 'peers.mjs');
const PEER_NAMES = ['write-good', 'alex', 'retext', 'textlint', 'harper.js'];
const SIZES = [
  { words: 300, rounds: 60 },
  { words: 3_000, rounds: 10 },
  { words: 30_000, rounds: 2 },
] as const;
const KEYS = 60;

/** What a contestant prints: milliseconds of processor time, megabytes of memory. */
interface Result {
  readonly cold: number;
  readonly loaded: number;
  readonly worked: number;
  readonly times: readonly (readonly number[])[];
}

const HEADINGS = [
  ...SIZES.map(({ words }) => `${words.toLocaleString('en')} words, new`),
  '300 words again',
  'one key in 300',
  'cold start',
  'memory loaded, after',
];

/** A table of all contestants, as lines of Markdown. */
export async function benchContest(): Promise<string[]> {
  await build({
    logLevel: 'error',
    build: { ssr: path.join(FOLDER, 'amends.ts'), outDir: BUILT, emptyOutDir: true },
  });
  installPeers();
  return [
    `| | ${HEADINGS.join(' | ')} |`,
    `|---|${HEADINGS.map(() => '---:|').join('')}`,
    ...LANGUAGES.map((language) => rowOf(`Amends, ${language}`, run(language, ENGINE, language))),
    ...PEER_NAMES.map((name) => rowOf(`${name} ${versionOf(name)}`, run(name, PEERS, 'en'))),
  ];
}

function installPeers(): void {
  if (existsSync(path.join(FOLDER, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The programs to compare with could not be installed.');
}

function versionOf(name: string): string {
  const file = path.join(FOLDER, 'package.json');
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return dependencies[name === 'textlint' ? '@textlint/kernel' : name] ?? '';
}

function run(name: string, module: string, language: Language): Result {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', path.join(FOLDER, 'contest.mjs'), name, module],
    {
      input: JSON.stringify(jobIn(language)),
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`${name} failed; its own words stand above.`);
  return JSON.parse(stdout) as Result;
}

/** Texts for one contestant; no two of them are the same, but for those that are meant to be. */
function jobIn(language: Language) {
  let seed = 1;
  const fresh = (words: number) => draftOf(language, words, seed++);
  const draft = fresh(300);
  return {
    first: fresh(40),
    warmUp: Array.from({ length: 20 }, () => fresh(300)),
    drafts: [
      ...SIZES.map(({ words, rounds }) => Array.from({ length: rounds }, () => fresh(words))),
      [draft, ...Array.from({ length: KEYS }, () => draft)],
      Array.from({ length: KEYS }, (_, i) => `${draft} ab${i}`),
    ],
  };
}

function rowOf(name: string, { cold, loaded, worked, times }: Result): string {
  const cells = times.map(
    (own) => `${format(quantile(own, 0.5))} (${format(quantile(own, 0.95))})`,
  );
  return `| ${name} | ${cells.join(' | ')} | ${format(cold)} | ${format(loaded)}, ${format(worked)} MB |`;
}
