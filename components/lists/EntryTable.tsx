import { useDeferredValue, useMemo } from 'react';
import { Authored } from './Authored.tsx';
import { searchEntries, sortEntries, type SortColumn, type Sorting } from './entry-rows.ts';
import { isolated } from './isolated.ts';
import { Pager } from './Pager.tsx';
import { useListWords } from './words.ts';
import { SeveritySign } from '../Signs.tsx';
import type { Day } from '../../lib/checker/draft.ts';
import type { Entry } from '../../lib/lists/format.ts';
import { isOver } from '../../lib/lists/phrase-index.ts';

/** What of the table is shown: kept while an entry is open. */
export interface TableView {
  readonly query: string;
  readonly sorting: Sorting | null;
  readonly page: number;
}

interface EntryTableProps {
  readonly entries: readonly Entry[];
  readonly view: TableView;
  readonly today: Day;
  readonly isFixed: boolean;
  /** In how many mails each entry on trial stood, by its phrase. */
  readonly silentHits: ReadonlyMap<string, number>;
  readonly onView: (view: TableView) => void;
  readonly onOpen: (entry: Entry) => void;
  readonly onDelete: (entry: Entry) => void;
}

const PAGE = 50;
const COLUMNS: readonly SortColumn[] = ['phrase', 'language', 'severity', 'instead'];

/** The entries of a list, a page at a time: to search, to sort, to open, to delete. */
export function EntryTable(props: EntryTableProps) {
  const { entries, view, isFixed, onView } = props;
  const words = useListWords();
  const query = useDeferredValue(view.query);
  const rows = useMemo(
    () => sortEntries(searchEntries(entries, query), view.sorting, words.locale),
    [entries, query, view.sorting, words.locale],
  );
  const page = Math.min(view.page, Math.max(0, Math.ceil(rows.length / PAGE) - 1));
  const sortBy = (column: SortColumn) => {
    const isSame = view.sorting?.column === column;
    const isDescending = isSame && !view.sorting.isDescending;
    onView({ ...view, page: 0, sorting: { column, isDescending } });
  };
  return (
    <>
      <div className="choice">
        <SearchField
          value={view.query}
          onChange={(changed) => onView({ ...view, page: 0, query: changed })}
        />
      </div>
      <p role="status" className="note">
        {words.table.found(rows.length)}
      </p>
      <table className="entries" aria-label={words.editor.entries}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column} aria-sort={orderOf(view, column)}>
                <button type="button" className="link" onClick={() => sortBy(column)}>
                  {words.table.columns[column]}
                </button>
              </th>
            ))}
            <th scope="col" className="state">
              {words.table.state}
            </th>
            {!isFixed && (
              <th scope="col">
                <span className="unseen">{words.table.delete}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(page * PAGE, (page + 1) * PAGE).map((entry, i) => (
            <EntryRow key={`${entry.phrase}\n${i}`} {...props} entry={entry} />
          ))}
        </tbody>
      </table>
      <Pager
        page={page}
        size={PAGE}
        count={rows.length}
        onPage={(changed) => onView({ ...view, page: changed })}
      />
    </>
  );
}

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SearchField({ value, onChange }: SearchFieldProps) {
  const words = useListWords();
  return (
    <input
      type="search"
      autoComplete="off"
      aria-label={words.table.search}
      placeholder={words.table.search}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function orderOf({ sorting }: TableView, column: SortColumn) {
  if (sorting?.column !== column) return 'none';
  return sorting.isDescending ? 'descending' : 'ascending';
}

type EntryRowProps = Pick<
  EntryTableProps,
  'today' | 'isFixed' | 'silentHits' | 'onOpen' | 'onDelete'
> & { readonly entry: Entry };

function EntryRow({ entry, today, isFixed, silentHits, onOpen, onDelete }: EntryRowProps) {
  const words = useListWords();
  const { phrase, language, severity, instead } = entry;
  const [first, ...others] = instead;
  return (
    <tr>
      <th scope="row" className="phrase">
        <button type="button" className="link" onClick={() => onOpen(entry)}>
          <Authored text={phrase} />
        </button>
      </th>
      <td className="language">{language === 'all' ? words.all : language}</td>
      <td className="severity">
        <SeveritySign severity={severity} />
      </td>
      <td className="instead">
        {first !== undefined && <Authored text={first} />}
        {others.length > 0 && <small> {words.table.more(others.length)}</small>}
      </td>
      <td className="state">
        {entry.silent && <small>{words.table.silent(silentHits.get(phrase) ?? 0)} </small>}
        {isOver(entry, today) && <small>{words.table.over}</small>}
      </td>
      {!isFixed && (
        <td>
          <button
            type="button"
            className="quiet"
            aria-label={words.table.deleteEntry(isolated(phrase))}
            onClick={() => onDelete(entry)}
          >
            {words.table.delete}
          </button>
        </td>
      )}
    </tr>
  );
}
