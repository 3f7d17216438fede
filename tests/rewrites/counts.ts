import { findingsIn, readMarkedMails } from './marked-mails.ts';
import type { Checker } from '../../lib/checker/checker.ts';
import type { Language } from '../../lib/checker/report.ts';
import { partOf } from '../../training/texts.ts';

/** Findings, and how many of them have a rewrite. */
export interface RewriteCount {
  readonly rewritten: number;
  readonly all: number;
}

/** By rule, of those that found something in the marked mails. */
export type RewriteCounts = ReadonlyMap<string, RewriteCount>;

/** One mail in so many is counted, which is enough to tell. */
const SHARE = 3;

const NONE: RewriteCount = { rewritten: 0, all: 0 };

function countRewrites(checker: Checker, language: Language): RewriteCounts {
  const counts = new Map<string, RewriteCount>();
  const mails = readMarkedMails(language).filter(({ text }) => partOf(text, SHARE) === 0);
  for (const mail of mails) {
    for (const { rule, suggestions } of findingsIn(checker, mail)) {
      const { rewritten, all } = counts.get(rule) ?? NONE;
      counts.set(rule, { rewritten: rewritten + Math.sign(suggestions.length), all: all + 1 });
    }
  }
  return counts;
}

export const countAllRewrites = (checker: Checker): Readonly<Record<Language, RewriteCounts>> => ({
  en: countRewrites(checker, 'en'),
  es: countRewrites(checker, 'es'),
  sk: countRewrites(checker, 'sk'),
});

export const total = (counts: RewriteCounts): RewriteCount =>
  [...counts.values()].reduce(
    (sum, { rewritten, all }) => ({ rewritten: sum.rewritten + rewritten, all: sum.all + all }),
    NONE,
  );
