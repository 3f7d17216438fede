/**
 * Lists as tables. Above the columns' names stand rows of the list itself: `#name`, `#version`,
 * `#owner`, `#contact`, `#guard`, `#liabilityCareful`, and `#rule ID` for each built-in rule. Several
 * values of one field stand in lines of one cell; the forms of one word are parted by slashes.
 */
import { FIELDS, type Entry } from '../format.ts';

export const COLUMNS = FIELDS;
export const HEAD_ROWS = ['name', 'version', 'owner', 'contact'] as const;
export const RULE_ROW = /^rule\s+(.+)$/;

/** A cell that begins like this is a formula to a spreadsheet. */
const FORMULA = /^'*[=+\-@]/;
const MASKED_FORMULA = /^'+[=+\-@]/;

export const maskFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const unmaskFormula = (cell: string): string =>
  MASKED_FORMULA.test(cell) ? cell.slice(1) : cell;

const YES: readonly string[] = ['yes', 'true', '1', 'x'];
const NO: readonly string[] = ['no', 'false', '0'];

/** As it stands where it is neither: the format then tells what is wrong. */
export function readBoolean(cell: string): boolean | string {
  const word = cell.toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : cell;
}

export const writeBoolean = (value: boolean): string => (value ? 'yes' : 'no');

const linesOf = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Column = keyof Entry;

const READ: Partial<Record<Column, (cell: string) => unknown>> = {
  forms: (cell) => linesOf(cell).map((line) => line.split('/').map((form) => form.trim())),
  instead: linesOf,
  exceptions: linesOf,
  matches: linesOf,
  doesNotMatch: linesOf,
  silent: readBoolean,
};

/** What the format reads of a cell that is not empty. */
export const readCell = (column: Column, cell: string): unknown => READ[column]?.(cell) ?? cell;

/** Empty where the entry says nothing that is not so anyway. */
export function writeCell(column: Column, entry: Entry): string {
  if (column === 'forms') return entry.forms.map((forms) => forms.join('/')).join('\n');
  const value = entry[column] ?? '';
  if (typeof value === 'boolean') return value ? writeBoolean(value) : '';
  return typeof value === 'string' ? value : value.join('\n');
}
