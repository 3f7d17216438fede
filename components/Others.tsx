import type { ShownFinding } from './compose-view.ts';
import { SeveritySign } from './Signs.tsx';
import { useWords } from './words-context.ts';

/** What else was found in the words that a card stands at: a line each, without the same thing twice. */
export function Others({ shown: { finding, others } }: { readonly shown: ShownFinding }) {
  const { also } = useWords().card;
  const titles = new Map(others.map(({ title, severity }) => [title, severity]));
  titles.delete(finding.title);
  if (titles.size === 0) return null;
  return (
    <ul className="others">
      {Array.from(titles, ([title, severity]) => (
        <li key={title}>
          {also} <SeveritySign severity={severity} /> {title}
        </li>
      ))}
    </ul>
  );
}
