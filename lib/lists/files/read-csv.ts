import Papa from 'papaparse';
import { COLUMNS, HEAD_ROWS, readBoolean, readCell, RULE_ROW, unmaskFormula } from './columns.ts';
import { FORMAT, type Entry } from '../format.ts';
import { shown, type Problem } from '../problem.ts';
import { refuseFile, validateList, type RawEntry, type ReadList } from '../validate.ts';

/** The row with the columns' names, and what parts them. */
const COLUMN_NAMES = /^(?!"?#)(?:.*([,;\t]))?"?phrase"?[ ]*([,;\t])?/im;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What a table may leave out. */
export interface TableDefaults {
  readonly name: string;
}

/** The version of a table that tells none. */
const NO_VERSION = '0';

/** Reads a list in CSV: commas, semicolons or tabs. See `columns.ts` for its rows. */
export function readCsv(given: string, { name }: TableDefaults): ReadList {
  const text = given.replace(/\r\n?/g, '\n');
  const [, before, after] = COLUMN_NAMES.exec(text) ?? [];
  const rows = readRows(text, after ?? before ?? ',');
  if (!Array.isArray(rows)) return rows;
  const at = rows.findIndex(isColumnNames);
  const names = rows[at];
  if (!names) return refuseFile('no-phrase-column');
  const unknown = names.cells.find((cell) => cell !== '' && !columnOf(cell));
  if (unknown !== undefined) {
    return refuseFile('unknown-column', {
      line: names.line,
      value: shown(unknown),
      wanted: COLUMNS.join(', '),
    });
  }
  const columns = names.cells.map(columnOf);
  const head = { name, version: NO_VERSION, ...readHead(rows.slice(0, at)) };
  return validateList(
    { value: { format: FORMAT, ...head }, line: rows[0]?.line ?? 1 },
    rows.slice(at + 1).map((row) => readEntry(row, columns)),
  );
}

const columnOf = (cell: string): keyof Entry | undefined =>
  COLUMNS.find((column) => column.toLowerCase() === cell.toLowerCase());

const isColumnNames = ({ cells }: Row): boolean =>
  !cells[0]?.startsWith('#') && cells.some((cell) => columnOf(cell) === 'phrase');

/** Rows that are not empty, their cells trimmed. */
function readRows(text: string, delimiter: string): Row[] | ReadList {
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  const broken: Problem[] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.length > 0) {
        broken.push({ code: 'not-csv', line, value: shown(text.slice(read, meta.cursor)) });
        parser.abort();
      }
      const cells = data.map((cell) => unmaskFormula(cell.trim()));
      if (cells.some((cell) => cell !== '')) rows.push({ cells, line });
      line += text.slice(read, meta.cursor).split('\n').length - 1;
      read = meta.cursor;
    },
  });
  return broken.length === 0 ? rows : { list: null, lines: [], refused: broken };
}

function readHead(rows: readonly Row[]): Readonly<Record<string, unknown>> {
  const told = new Map(
    rows
      .map(({ cells: [key = '', value = ''] }) => [key.replace(/^#\s*/, ''), value] as const)
      .filter(([, value]) => value !== ''),
  );
  const rules = Array.from(told, ([key, value]) => [RULE_ROW.exec(key)?.[1], value] as const);
  const switches = {
    rules: Object.fromEntries(rules.flatMap(([id, value]) => (id ? [[id, value]] : []))),
    ...(told.has('guard') ? { guard: told.get('guard') } : {}),
    ...(told.has('liabilityCareful')
      ? { liabilityCareful: readBoolean(told.get('liabilityCareful') ?? '') }
      : {}),
  };
  const own = HEAD_ROWS.flatMap((key) => (told.has(key) ? [[key, told.get(key)] as const] : []));
  return { ...Object.fromEntries(own), switches };
}

function readEntry({ cells, line }: Row, columns: readonly (keyof Entry | undefined)[]): RawEntry {
  const fields = columns.flatMap((column, i) => {
    const cell = cells[i] ?? '';
    return column && cell !== '' ? [[column, readCell(column, cell)] as const] : [];
  });
  return { value: Object.fromEntries(fields), line };
}
