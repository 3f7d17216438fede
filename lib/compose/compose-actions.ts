import type { ComposeActions } from '../../components/compose-view.ts';
import { createAccept } from './accept.ts';
import type { ActionTargets } from './action-targets.ts';
import { describeExample } from './example.ts';
import { keyAction } from './keys.ts';
import { createPress } from './press.ts';

export function createActions(targets: ActionTargets): ComposeActions {
  const { body, draft, parts } = targets;
  const refresh = (): void => targets.refresh();
  const open: Omit<ComposeActions, 'accept' | 'press'> = {
    openCard: (id, by) => {
      const shown = draft.find(id);
      if (!shown) return;
      if (by === 'keyboard') body.scrollTo(shown.finding);
      parts.openCard(shown, by);
      refresh();
    },
    closeCard: () => {
      parts.close();
      refresh();
    },
    toggleList: (by) => {
      parts.toggleList(by);
      refresh();
    },
    dismiss: (id, scope) => {
      const shown = draft.find(id);
      if (!shown) return;
      draft.dismiss(shown, scope);
      targets.remember(shown, scope).catch(() => {
        parts.notice = 'not-remembered';
        refresh();
      });
      parts.close();
      refresh();
    },
    chooseSituation: (chosen) => {
      targets.situation.choose(chosen);
      targets.check();
      refresh();
    },
    describeExample: (id) => {
      const shown = draft.find(id);
      return shown ? describeExample(shown, targets.version) : '';
    },
    keyOf: (key) => keyAction(key, targets.readKeys()),
  };
  const actions = { ...open, accept: createAccept(targets, open) };
  return { ...actions, press: createPress(targets, actions) };
}
