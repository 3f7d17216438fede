/** A list as a file: what is read of it again is the same list. */
import Papa from 'papaparse';
import { COLUMNS, HEAD_ROWS, maskFormula, writeBoolean, writeCell } from './columns.ts';
import { FORMAT, type Entry, type PhraseList } from '../format.ts';

const UNSAID: Partial<Entry> = { language: 'all', diacritics: 'ignored', silent: false };

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What goes without saying is left out. */
function plainEntry(entry: Entry): Partial<Entry> {
  const isSaid = (field: keyof Entry): boolean =>
    entry[field] !== UNSAID[field] && !isEmpty(entry[field]);
  return Object.fromEntries(COLUMNS.filter(isSaid).map((field) => [field, entry[field]]));
}

export function writeJson({ entries, ...head }: PhraseList): string {
  return `${JSON.stringify({ format: FORMAT, ...head, entries: entries.map(plainEntry) }, null, 2)}\n`;
}

export function writeCsv({ entries, switches, ...head }: PhraseList): string {
  const { rules, guard, liabilityCareful } = switches;
  const rows = [
    ...HEAD_ROWS.map((key) => [`#${key}`, head[key] ?? '']),
    ['#guard', guard ?? ''],
    ['#liabilityCareful', liabilityCareful === undefined ? '' : writeBoolean(liabilityCareful)],
    ...Object.entries(rules).map(([id, value]) => [`#rule ${id}`, value]),
  ].filter(([, value]) => value !== '');
  const table = [
    ...rows,
    COLUMNS,
    ...entries.map((entry) => COLUMNS.map((column) => writeCell(column, entry))),
  ];
  return `${Papa.unparse(
    table.map((row) => row.map(maskFormula)),
    { newline: '\r\n' },
  )}\r\n`;
}
