/** Slovak words that change with the writer or the reader. */
import type { Habits } from '../habits.ts';

/** *napíšem* or *napíšeme*. */
export const bySpeaker = ({ person }: Habits, singular: string, plural: string): string =>
  person === 'singular' ? singular : plural;

/** *píšete* or *píšeš*. */
export const byReader = ({ address }: Habits, formal: string, familiar: string): string =>
  address === 'tykanie' ? familiar : formal;

/** The reader as an object: *vás*, *ťa*, with a capital where the draft has one. */
export function readerAsObject(habits: Habits): string {
  const word = byReader(habits, 'vás', 'ťa');
  return habits.hasCapitalAddress ? word.replace(/^./u, (letter) => letter.toUpperCase()) : word;
}
