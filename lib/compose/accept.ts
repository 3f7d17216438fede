import type { ComposeActions } from '../../components/compose-view.ts';
import { openNeighbour, type ActionTargets } from './action-targets.ts';

type Accepted = Parameters<ComposeActions['accept']>;

/** Puts accepted rewrites into the mail, one at a time. */
export function createAccept(
  targets: ActionTargets,
  actions: Pick<ComposeActions, 'openCard'>,
): ComposeActions['accept'] {
  const { parts } = targets;
  const accept = async (...[id, suggestion, values, then]: Accepted): Promise<void> => {
    const result = await targets.write(id, suggestion, values);
    if (!result) return;
    if (result === 'applied') parts.vanish();
    else parts.tell(result);
    targets.update();
    if (result === 'applied' && then === 'next') openNeighbour(targets, actions, 1);
  };
  return (...accepted) => void accept(...accepted);
}
