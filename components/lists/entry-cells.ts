import { COLUMNS, readCell, writeCell } from '../../lib/lists/files/columns.ts';
import type { Entry } from '../../lib/lists/format.ts';
import { validateEntry, type Validated } from '../../lib/lists/validate.ts';

/** An entry while it is edited: a form's fields hold what the cells of a table would. */
export type EntryCells = Readonly<Record<keyof Entry, string>>;

export const EMPTY_ENTRY: Entry = {
  phrase: '',
  language: 'all',
  forms: [],
  diacritics: 'ignored',
  instead: [],
  severity: 'warning',
  exceptions: [],
  matches: [],
  doesNotMatch: [],
  silent: false,
};

export const toCells = (entry: Entry): EntryCells =>
  Object.fromEntries(COLUMNS.map((column) => [column, writeCell(column, entry)])) as EntryCells;

/** Problems name the field, and the line in it: `instead.2`. */
export function readCells(cells: EntryCells): Validated<Entry> {
  const said = COLUMNS.filter((column) => cells[column].trim() !== '');
  const value = Object.fromEntries(
    said.map((column) => [column, readCell(column, cells[column].trim())]),
  );
  return validateEntry({ value, line: 1 });
}
