import type { Day } from '../checker/draft.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER_AT_END = /\d{1,9}$/;

/** What a list may be called after a change: a day becomes this one, a number at the end the next. */
export function nextVersion(version: string, today: Day): string {
  if (DAY.test(version) && version !== today) return today;
  if (DAY.test(version)) return `${version}.2`;
  const [last] = NUMBER_AT_END.exec(version) ?? [];
  if (last === undefined) return `${version.slice(0, LONGEST)} 2`;
  const next = String(Number(last) + 1).padStart(last.length, '0');
  return `${version.slice(0, -last.length)}${next}`;
}

/** So that the number fits behind it. */
const LONGEST = 198;
