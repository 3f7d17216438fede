import type { ComposeActions, ShownFinding } from '../../components/compose-view.ts';
import type { Suggestion } from '../checker/report.ts';
import { applyReplacement, type ApplyResult, type EditorHandle } from '../editor/apply.ts';
import type { ComposeBody } from './compose-body.ts';
import type { ComposeDraft } from './compose-draft.ts';
import { fillBlanks } from './fill-blanks.ts';
import type { KeyAction } from './keys.ts';
import { neighbourOf } from './neighbour.ts';
import type { OpenParts } from './open-parts.ts';

/** What the actions of one compose box act on. */
export interface ActionTargets {
  readonly body: ComposeBody;
  readonly draft: ComposeDraft;
  readonly parts: OpenParts;
  readonly editor: EditorHandle;
  /** Shows what is there now. */
  refresh(): void;
  /** Reads the page anew, and shows it. */
  update(): void;
}

export const findShown = (draft: ComposeDraft, id: string): ShownFinding | undefined =>
  draft.shown.find((shown) => shown.id === id);

/** The suggestion as it stands now; `undefined` where its sentence has changed since it was shown. */
const findCurrent = (
  { draft }: ActionTargets,
  id: string,
  { replacement, preview }: Suggestion,
): Suggestion | undefined =>
  findShown(draft, id)?.finding.suggestions.find(
    (current) => current.replacement === replacement && current.preview === preview,
  );

function createAccept(targets: ActionTargets): ComposeActions['accept'] {
  const { draft, editor, parts } = targets;
  let isApplying = false;
  const apply = async (span: Suggestion, text: string): Promise<ApplyResult> => {
    isApplying = true;
    const before = draft.text;
    const result = await applyReplacement(editor, { span, text, before }).catch(
      (): ApplyResult => 'not-possible',
    );
    isApplying = false;
    return result;
  };
  const accept: (...accepted: Parameters<ComposeActions['accept']>) => Promise<void> = async (
    id,
    suggestion,
    values,
  ) => {
    if (isApplying) return;
    const current = findCurrent(targets, id, suggestion);
    const result = current ? await apply(current, fillBlanks(current, values)) : 'text-changed';
    if (result === 'applied') parts.vanish();
    else parts.tell(result);
    targets.update();
  };
  return (...accepted) => void accept(...accepted);
}

export function createActions(targets: ActionTargets): ComposeActions {
  const { body, draft, parts } = targets;
  const refresh = (): void => targets.refresh();
  return {
    openCard: (id, by) => {
      const shown = findShown(draft, id);
      if (!shown) return;
      if (by === 'keyboard') body.scrollTo(shown.finding);
      parts.openCard(shown, by);
      refresh();
    },
    closeCard: () => {
      parts.close();
      refresh();
    },
    toggleList: () => {
      parts.toggleList();
      refresh();
    },
    dismissHere: (id) => {
      draft.dismiss(id);
      parts.close();
      refresh();
    },
    accept: createAccept(targets),
  };
}

/** Does what a key asks for. Gives whether the key was meant for us. */
export function press(action: KeyAction, targets: ActionTargets, actions: ComposeActions): boolean {
  const { body, draft, parts } = targets;
  switch (action) {
    case 'close':
      if (!parts.isAnyOpen) return false;
      actions.closeCard();
      return true;
    case 'toggle-list':
      actions.toggleList();
      return true;
    case 'next-finding':
    case 'previous-finding': {
      const at = parts.card?.shown.finding.start ?? body.caret ?? 0;
      const next = neighbourOf(draft.shown, at, action === 'next-finding' ? 1 : -1);
      if (next) actions.openCard(next.id, 'keyboard');
      return true;
    }
  }
}
