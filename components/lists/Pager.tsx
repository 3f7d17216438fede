import { useListWords } from './words.ts';

interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly size: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

/** Leads through what does not fit on one page; nothing where it does. */
export function Pager({ page, size, count, onPage }: PagerProps) {
  const words = useListWords();
  if (count <= size) return null;
  const last = Math.ceil(count / size) - 1;
  return (
    <nav className="buttons" aria-label={words.pager.label}>
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.pager.previous}
      </button>
      <span>{words.pager.where(page * size + 1, Math.min(count, (page + 1) * size), count)}</span>
      <button type="button" disabled={page === last} onClick={() => onPage(page + 1)}>
        {words.pager.next}
      </button>
    </nav>
  );
}
