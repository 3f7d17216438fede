/** What a team's list of 10,000 entries costs. */
import { draftOf } from './drafts.ts';
import { format, quantile } from './statistics.ts';
import { entryOf, listOf } from '../../lib/lists/examples.ts';
import type { Entry } from '../../lib/lists/format.ts';
import { entriesOf } from '../../lib/lists/kept-list.ts';
import { createListVoice } from '../../lib/lists/list-voice.ts';
import { PhraseIndex } from '../../lib/lists/phrase-index.ts';
import { LIMITS } from '../../lib/lists/limits.ts';
import { LANGUAGES, type Language } from '../../lib/checker/report.ts';
import { prepare } from '../../lib/text/fold.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { textAt } from '../../lib/text/span.ts';

const RUNS = 200;
const STARTS = 10;

type Make = (words: readonly string[], i: number) => Entry;

const at = (words: readonly string[], i: number): string => words[i % words.length] ?? '';

/** Words of real mails, put together anew: three a phrase, so that many phrases share each word. */
const KINDS: Readonly<Record<string, Make>> = {
  'three words': (words, i) =>
    entryOf({ phrase: `${at(words, i)} ${at(words, i * 7 + 1)} ${at(words, i * 13 + 2)}` }),
  'with forms and a wildcard': (words, i) => {
    const first = at(words, i);
    const forms = [[first, `${first}s`, `${first}ed`, `${first}ing`]];
    return entryOf({ phrase: `${first} * ${at(words, i * 7 + 1)}`, forms });
  },
  'of two words alone (hostile)': (_, i) =>
    entryOf({
      phrase: i.toString(2).padStart(14, '0').replaceAll('0', 'the ').replaceAll('1', 'to '),
    }),
};

export function benchLists(): string[] {
  const rows = LANGUAGES.flatMap((language) =>
    Object.entries(KINDS).map(([kind, make]) => row(language, kind, make)),
  );
  return [
    '| 10,000 entries | made ready, once a start | 300 words, new |',
    '| --- | --: | --: |',
    ...rows,
  ];
}

function row(language: Language, kind: string, make: Make): string {
  const words = [
    ...new Set(
      draftOf(language, 6_000, 1)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    ),
  ];
  const entries = Array.from({ length: LIMITS.entries }, (_, i) => make(words, i));
  const list = listOf(entries);
  const starts = Array.from({ length: STARTS }, () =>
    time(() => createListVoice([{ list, keeper: 'team' }])),
  );
  const index = new PhraseIndex(entriesOf({ list, keeper: 'team' }));
  const drafts = Array.from({ length: RUNS }, (_, seed) =>
    sentencesOf(draftOf(language, 300, seed)),
  );
  const checks = drafts.map((sentences) =>
    time(() => {
      for (const sentence of sentences) index.find(sentence, language, '2026-11-23');
    }),
  );
  return `| ${language}, ${kind} | ${both(starts)} | ${both(checks)} |`;
}

const both = (times: readonly number[]): string =>
  `${format(quantile(times, 0.5))} (${format(quantile(times, 0.95))}) ms`;

const sentencesOf = (draft: string) => {
  const { text, folded } = prepare(draft);
  return splitSentences(text).map((span) => ({
    text: textAt(text, span),
    folded: textAt(folded, span),
  }));
};

/** Processor time in milliseconds. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
