import type {
  ComposeActions,
  DismissalScope,
  ShownFinding,
} from '../../components/compose-view.ts';
import type { EditorHandle } from '../editor/apply.ts';
import type { ComposeBody } from './compose-body.ts';
import type { ComposeDraft } from './compose-draft.ts';
import type { DraftSituation } from './draft-situation.ts';
import type { KeyTable } from './keys.ts';
import { neighbourOf } from './neighbour.ts';
import type { OpenParts } from './open-parts.ts';
import type { WriteSuggestion } from './write-suggestion.ts';

/** What the actions of one compose box act on. */
export interface ActionTargets {
  readonly body: ComposeBody;
  readonly draft: ComposeDraft;
  readonly situation: DraftSituation;
  readonly parts: OpenParts;
  readonly editor: EditorHandle;
  readonly write: WriteSuggestion;
  /** Shows what is there now. */
  refresh(): void;
  /** Reads the page anew, and shows it. */
  update(): void;
  /** Has the draft checked as it stands. */
  check(): void;
  /** The same, and its state said again. */
  checkNow(): void;
  /** The writer is done with the sentence at the caret, too. */
  endWriting(): void;
  readKeys(): KeyTable;
  /** Keeps what the writer hid for later drafts; rejects where it cannot be stored. */
  remember(hidden: ShownFinding, scope: DismissalScope): Promise<void>;
  /** Of the extension. */
  readonly version: string;
}

/** Opens the card of the finding that follows the one whose card is open, else the caret. */
export function openNeighbour(
  { body, draft, parts }: ActionTargets,
  actions: Pick<ComposeActions, 'openCard'>,
  direction: 1 | -1,
): boolean {
  const shown = parts.card?.shown;
  const at = { id: shown?.id, offset: shown?.finding.start ?? body.caret ?? 0 };
  const next = neighbourOf(draft.shown, at, direction);
  if (next) actions.openCard(next.id, 'keyboard');
  return next !== undefined;
}
