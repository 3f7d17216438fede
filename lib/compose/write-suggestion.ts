import type { Suggestion } from '../checker/report.ts';
import { applyReplacement, type ApplyResult } from '../editor/apply.ts';
import type { ActionTargets } from './action-targets.ts';
import { fillBlanks } from './fill-blanks.ts';

/** Puts an accepted suggestion into the mail; `null` while another one is being put in. */
export type WriteSuggestion = (
  findingId: string,
  suggestion: Suggestion,
  values: readonly (string | null)[],
) => Promise<ApplyResult | null>;

type Targets = Pick<ActionTargets, 'draft' | 'editor'>;

/** The suggestion as it stands now; `undefined` where its sentence has changed since it was shown. */
const findCurrent = (
  { draft }: Targets,
  id: string,
  { replacement, preview }: Suggestion,
): Suggestion | undefined =>
  draft
    .find(id)
    ?.finding.suggestions.find(
      (current) => current.replacement === replacement && current.preview === preview,
    );

export function createWriteSuggestion(targets: Targets): WriteSuggestion {
  let isWriting = false;
  const write = async (span: Suggestion, text: string): Promise<ApplyResult> => {
    isWriting = true;
    const before = targets.draft.text;
    const result = await applyReplacement(targets.editor, { span, text, before }).catch(
      (): ApplyResult => 'not-possible',
    );
    isWriting = false;
    return result;
  };
  return async (id, suggestion, values) => {
    if (isWriting) return null;
    const current = findCurrent(targets, id, suggestion);
    return current ? write(current, fillBlanks(current, values)) : 'text-changed';
  };
}
