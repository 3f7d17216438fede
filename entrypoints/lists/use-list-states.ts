import { useEffect, useState } from 'react';
import { askBackground, onListsChanged, type ListState } from '../../lib/messages/lists.ts';

/** All lists as they stand, wherever they were changed; `undefined` until they are read, null where they cannot be. */
export function useListStates(): readonly ListState[] | null | undefined {
  const [states, setStates] = useState<readonly ListState[] | null>();
  useEffect(() => {
    const read = () => {
      askBackground({ type: 'list-states' }).then(setStates, () => setStates(null));
    };
    read();
    return onListsChanged(read);
  }, []);
  return states;
}
