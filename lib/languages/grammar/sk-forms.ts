/** Slovak words that change with the writer or the reader. */
import type { Habits } from '../habits.ts';
import { capitalise } from '../../text/case.ts';

/** *píšete* or *píšeš*. */
export const byReader = ({ address }: Habits, formal: string, familiar: string): string =>
  address === 'tykanie' ? familiar : formal;

const addressed = (habits: Habits, formal: string, familiar: string): string => {
  const word = byReader(habits, formal, familiar);
  return habits.hasCapitalAddress ? capitalise(word) : word;
};

/** The reader as an object: *vás*, *ťa*, with a capital where the draft has one. */
export const readerAsObject = (habits: Habits): string => addressed(habits, 'vás', 'ťa');

/** The reader behind a preposition: *pre vás*, *pre teba*. */
export const readerBehind = (habits: Habits): string => addressed(habits, 'vás', 'teba');
