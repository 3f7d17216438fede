import type { Finding } from '../lib/checker/report.ts';
import { useWords } from './words-context.ts';

/** On whose word something is marked: a list, as plain text, or our sources. */
export function SpokenBy({ finding: { list, sources, evidence } }: { readonly finding: Finding }) {
  const words = useWords();
  if (!list) {
    return (
      <small>
        {sources.map((source) => words.sources[source]).join(', ')}
        {' · '}
        {words.evidence[evidence]}
      </small>
    );
  }
  const { keepers, version } = words.card.list;
  return (
    <small>
      {keepers[list.keeper]}: <bdi>{list.name}</bdi>, <bdi>{version(list.version)}</bdi>
      {list.source && (
        <>
          {' · '}
          <bdi>{list.source}</bdi>
        </>
      )}
    </small>
  );
}
