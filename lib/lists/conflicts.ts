/** Where lists, or entries of one list, do not say the same. */
import { speaksIn } from './compiled-entry.ts';
import type { Entry } from './format.ts';
import { bySay, entriesOf, type KeptEntry, type KeptList } from './kept-list.ts';
import { phraseKey } from './phrase.ts';
import { PhraseIndex } from './phrase-index.ts';
import { sayOfGuard, sayOfLiability, sayOfRules, type Said } from './switches.ts';
import { LANGUAGES, type Language } from '../checker/report.ts';
import { prepare } from '../text/fold.ts';

/** Two entries on the same words; the first has the say. */
export interface EntryConflict {
  /** The grade differs, or one of them is on trial; `double`: they only say it twice. */
  readonly kind: 'severities' | 'double';
  readonly first: KeptEntry;
  readonly second: KeptEntry;
}

/** What an entry says to write instead is what an entry, perhaps itself, asks not to write. */
export interface InsteadConflict {
  readonly kept: KeptEntry;
  readonly instead: string;
  readonly against: KeptEntry;
}

/** Two lists that switch the same thing differently; the first has the say. */
export interface SwitchConflict {
  /** `guard`, `liabilityCareful`, or the id of a built-in rule. */
  readonly subject: string;
  readonly first: Said<string | boolean>;
  readonly second: Said<string | boolean>;
}

export function findEntryConflicts(lists: readonly KeptList[]): EntryConflict[] {
  const byPhrase = new Map<string, KeptEntry[]>();
  for (const kept of lists.flatMap(entriesOf)) {
    const key = phraseKey(kept.entry.phrase);
    const same = byPhrase.get(key);
    if (same) same.push(kept);
    else byPhrase.set(key, [kept]);
  }
  return Array.from(byPhrase.values()).flatMap((same) => {
    const [first, ...others] = same.sort(bySay);
    if (!first) return [];
    return others
      .filter(({ entry }) => isHeardWith(first.entry, entry))
      .map((second) => ({ kind: kindOf(first.entry, second.entry), first, second }));
  });
}

const isHeardWith = (a: Entry, b: Entry): boolean =>
  (a.language === 'all' || b.language === 'all' || a.language === b.language) &&
  a.diacritics === b.diacritics;

const kindOf = (a: Entry, b: Entry): EntryConflict['kind'] =>
  a.severity === b.severity && a.silent === b.silent ? 'double' : 'severities';

export function findInsteadConflicts(lists: readonly KeptList[]): InsteadConflict[] {
  const all = lists.flatMap(entriesOf);
  const index = new PhraseIndex(all);
  return all.flatMap((kept) =>
    kept.entry.instead.flatMap((instead) =>
      Array.from(listedIn(instead, kept.entry, index), (against) => ({ kept, instead, against })),
    ),
  );
}

function listedIn(instead: string, entry: Entry, index: PhraseIndex<KeptEntry>): Set<KeptEntry> {
  const spoken: readonly Language[] = LANGUAGES.filter((language) => speaksIn(entry, language));
  const hits = spoken.flatMap((language) => index.find(prepare(instead), language, '0000-01-01'));
  return new Set(hits.flatMap(({ item, exception }) => (exception === null ? [item] : [])));
}

export function findSwitchConflicts(lists: readonly KeptList[]): SwitchConflict[] {
  return [
    ...differing('guard', sayOfGuard(lists)),
    ...differing('liabilityCareful', sayOfLiability(lists)),
    ...Array.from(sayOfRules(lists)).flatMap(([id, said]) => differing(id, said)),
  ];
}

function differing(subject: string, said: readonly Said<string | boolean>[]): SwitchConflict[] {
  const [first, ...others] = said;
  if (!first) return [];
  return others
    .filter(({ value }) => value !== first.value)
    .map((second) => ({ subject, first, second }));
}
