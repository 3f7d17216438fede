import { useEffect, useState } from 'react';
import { useListService } from './list-service.ts';
import type { ListCopies, ListState } from '../../lib/messages/lists.ts';

/** The lists whole, by id; read anew with each change. Null until they are read, or where they cannot be. */
export function useCopies(states: readonly ListState[]): ReadonlyMap<string, ListCopies> | null {
  const { ask } = useListService();
  const [copies, setCopies] = useState<ReadonlyMap<string, ListCopies> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const all = await Promise.all(
        states.map(async ({ id }) => [id, await ask({ type: 'list-copies', id })] as const),
      );
      if (isWanted) setCopies(new Map(all));
    };
    // A list that was removed meanwhile: its going brings new states.
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [states, ask]);
  return copies;
}
