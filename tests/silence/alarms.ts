import { countWords, readPieces, type Piece } from './texts.ts';
import { loadChecker } from '../../lib/checker/checker.ts';
import { EXAMPLE_OPTIONS } from '../../lib/checker/example-options.ts';
import type { Finding, Language } from '../../lib/checker/report.ts';
import { loadSecondVoice } from '../../lib/checker/load-second-voice.ts';
import { rules } from '../../lib/rules/index.ts';

/** `our-mistake`: as if a guess never excused anything. */
export const SITUATIONS = ['auto', 'our-mistake'] as const;
type Chosen = (typeof SITUATIONS)[number];

/** What the checker says of a text that holds nothing to flag. */
export interface Alarm {
  readonly piece: Piece;
  readonly finding: Finding;
}

interface Count {
  readonly alarms: number;
  readonly perThousandWords: number;
  readonly rules: Readonly<Record<string, number>>;
  readonly genres: Readonly<Record<string, number>>;
}

export interface Silence {
  readonly words: number;
  readonly counts: Readonly<Record<Chosen, Count>>;
}

const checker = await loadChecker(rules, await loadSecondVoice());

export const alarmsIn = (piece: Piece, language: Language, situation: Chosen): Alarm[] =>
  checker
    .check({ text: piece.text, language, situation, quoted: '' }, EXAMPLE_OPTIONS)
    .findings.map((finding) => ({ piece, finding }));

export function silenceOf(language: Language): Silence {
  const pieces = readPieces(language);
  const words = pieces.reduce((sum, { text }) => sum + countWords(text), 0);
  const alarms = pieces.map((piece) => ({
    auto: alarmsIn(piece, language, 'auto'),
    'our-mistake': alarmsIn(piece, language, 'our-mistake'),
  }));
  const count = (situation: Chosen): Count =>
    counted(
      alarms.flatMap((of) => of[situation]),
      words,
    );
  return { words, counts: { auto: count('auto'), 'our-mistake': count('our-mistake') } };
}

const counted = (alarms: readonly Alarm[], words: number): Count => ({
  alarms: alarms.length,
  perThousandWords: Number(((1_000 * alarms.length) / words).toFixed(3)),
  rules: tally(alarms.map(({ finding }) => finding.rule)),
  genres: tally(alarms.map(({ piece }) => piece.genre)),
});

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
