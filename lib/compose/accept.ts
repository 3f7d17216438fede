import type { ComposeActions } from '../../components/compose-view.ts';
import type { Suggestion } from '../checker/report.ts';
import { applyReplacement, type ApplyResult } from '../editor/apply.ts';
import { openNeighbour, type ActionTargets } from './action-targets.ts';
import { fillBlanks } from './fill-blanks.ts';

type Accepted = Parameters<ComposeActions['accept']>;

/** The suggestion as it stands now; `undefined` where its sentence has changed since it was shown. */
const findCurrent = (
  { draft }: ActionTargets,
  id: string,
  { replacement, preview }: Suggestion,
): Suggestion | undefined =>
  draft
    .find(id)
    ?.finding.suggestions.find(
      (current) => current.replacement === replacement && current.preview === preview,
    );

/** Puts accepted rewrites into the mail, one at a time. */
export function createAccept(
  targets: ActionTargets,
  actions: Pick<ComposeActions, 'openCard'>,
): ComposeActions['accept'] {
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
  const accept = async (...[id, suggestion, values, then]: Accepted): Promise<void> => {
    if (isApplying) return;
    const current = findCurrent(targets, id, suggestion);
    const result = current ? await apply(current, fillBlanks(current, values)) : 'text-changed';
    if (result === 'applied') parts.vanish();
    else parts.tell(result);
    targets.update();
    if (result === 'applied' && then === 'next') openNeighbour(targets, actions, 1);
  };
  return (...accepted) => void accept(...accepted);
}
