/**
 * What a list of 10,000 entries costs, in a process of its own: `node list-costs.js LANGUAGE KIND`.
 * Prints milliseconds of processor time a draft, and by the clock for the first start.
 */
import { draftOf } from './drafts.ts';
import type { ListCosts, ListKind } from './lists.ts';
import { entryOf, listOf } from '../../lib/lists/examples.ts';
import type { Entry } from '../../lib/lists/format.ts';
import { entriesOf } from '../../lib/lists/kept-list.ts';
import { createListVoice } from '../../lib/lists/list-voice.ts';
import { PhraseIndex } from '../../lib/lists/phrase-index.ts';
import { LIMITS } from '../../lib/lists/limits.ts';
import type { Language } from '../../lib/checker/report.ts';
import { prepare } from '../../lib/text/fold.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { textAt } from '../../lib/text/span.ts';

const RUNS = 200;

type Make = (words: readonly string[], i: number) => Entry;

const at = (words: readonly string[], i: number): string => words[i % words.length] ?? '';

/** Words of real mails, put together anew: three a phrase, so that many phrases share each word. */
const KINDS: Readonly<Record<ListKind, Make>> = {
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

function costsOf(language: Language, kind: ListKind): ListCosts {
  const words = [
    ...new Set(
      draftOf(language, 6_000, 1)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    ),
  ];
  const entries = Array.from({ length: LIMITS.entries }, (_, i) => KINDS[kind](words, i));
  // As it comes out of the store.
  const list = structuredClone(listOf(entries));
  const starting = performance.now();
  createListVoice([{ list, keeper: 'team' }]);
  const start = performance.now() - starting;
  const index = new PhraseIndex(entriesOf({ list, keeper: 'team' }));
  const drafts = Array.from({ length: RUNS }, (_, seed) =>
    sentencesOf(draftOf(language, 300, seed)),
  );
  const checks = drafts.map((sentences) =>
    time(() => {
      for (const sentence of sentences) index.find(sentence, language, '2026-11-23');
    }),
  );
  return { start, checks };
}

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

const [language = 'en', kind = 'three words'] = process.argv.slice(2);
console.log(JSON.stringify(costsOf(language as Language, kind as ListKind)));
