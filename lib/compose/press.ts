import type { ComposeActions } from '../../components/compose-view.ts';
import { openNeighbour, type ActionTargets } from './action-targets.ts';
import { selectNextBlank } from './next-blank.ts';

/** The first rewrite goes in if it is ready as it stands and no choice; else the focus goes into the card, or to the next one. */
function acceptAndGoOn(
  targets: ActionTargets,
  actions: Pick<ComposeActions, 'openCard' | 'accept'>,
): boolean {
  const { card } = targets.parts;
  if (!card || card.problem === 'gone') return openNeighbour(targets, actions, 1);
  const { id, finding } = card.shown;
  const first = finding.suggestions.find(({ isChoice }) => !isChoice);
  if (first?.blanks.length === 0) actions.accept(id, first, [], 'next');
  else actions.openCard(id, 'keyboard');
  return true;
}

/** Does what a key asks for; gives whether there was anything to do. */
export function createPress(
  targets: ActionTargets,
  actions: Omit<ComposeActions, 'press'>,
): ComposeActions['press'] {
  const { parts } = targets;
  return (action) => {
    switch (action) {
      case 'close':
        if (!parts.isAnyOpen) return false;
        actions.closeCard();
        return true;
      case 'toggle-list':
        actions.toggleList('keyboard');
        return true;
      case 'next-finding':
        return openNeighbour(targets, actions, 1);
      case 'previous-finding':
        return openNeighbour(targets, actions, -1);
      case 'accept-and-next':
        return acceptAndGoOn(targets, actions);
      case 'dismiss':
        if (!parts.card) return false;
        actions.dismiss(parts.card.shown.id, 'here');
        return true;
      case 'next-blank':
        return selectNextBlank(targets);
      case 'check-now':
        targets.checkNow();
        return true;
    }
  };
}
