/** Findings from one report to the next, while the writer types around them. Pure. */
import type { DismissalScope } from '../../components/compose-view.ts';
import type { Finding } from '../checker/report.ts';
import { textAt } from '../text/span.ts';
import { moveSpan, stretchSpan, type Edit } from './edit.ts';

export interface Tracked {
  /** The same as long as the rule finds the same words. */
  readonly id: string;
  readonly finding: Finding;
  /** Once it was shown it does not blink away while its words stand. */
  readonly isShown: boolean;
  /** Its words were changed since the report that it comes from. */
  readonly isTouched: boolean;
}

/** A finding as it stands after an edit. Rewrites of a sentence that is not the same any more are dropped. */
function follow(tracked: Tracked, edit: Edit): Tracked {
  const { finding } = tracked;
  const span = moveSpan(finding, edit);
  if (!span) return { ...tracked, isTouched: true };
  const sentence = moveSpan(finding.sentence, edit);
  const suggestions = sentence
    ? finding.suggestions.flatMap((suggestion) => {
        const moved = moveSpan(suggestion, edit);
        return moved ? [{ ...suggestion, ...moved }] : [];
      })
    : [];
  return {
    ...tracked,
    finding: {
      ...finding,
      ...span,
      sentence: sentence ?? stretchSpan(finding.sentence, edit),
      suggestions,
    },
  };
}

/** All findings after an edit, those whose words were touched marked so. */
export const followAll = (all: readonly Tracked[], edit: Edit): Tracked[] =>
  all.map((tracked) => (tracked.isTouched ? tracked : follow(tracked, edit)));

/** What makes two findings the same: the rule, the words, and which of several such it is. */
function identities(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, text }) => {
    const key = `${rule}\n${text}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return `${key}\n${occurrence}`;
  });
}

/** The findings of a new report, those that were there before under their old names. */
export function adopt(
  previous: readonly Tracked[],
  findings: readonly Finding[],
  createId: () => string,
): Tracked[] {
  // What was touched may be gone, and must not pass its name on to the same words behind it.
  const standing = previous.toSorted((a, b) => Number(a.isTouched) - Number(b.isTouched));
  const keys = identities(standing.map(({ finding }) => finding));
  const known = new Map(standing.map((tracked, index) => [keys[index], tracked]));
  const names = identities(findings);
  return findings.map((finding, index) => {
    const before = known.get(names[index]);
    return {
      id: before?.id ?? createId(),
      finding,
      isShown: before?.isShown ?? false,
      isTouched: false,
    };
  });
}

const TERMINATED = /[.!?…][\p{Pe}\p{Pf}"'”’»]*\s*$/u;

/** Whether the writer is still at this sentence: the caret is in it or goes on behind it, and it has not ended. */
export function isBeingWritten(finding: Finding, text: string, caret: number | null): boolean {
  const { start, end } = finding.sentence;
  if (caret === null || caret < start) return false;
  const isEnded = TERMINATED.test(text.slice(start, Math.min(caret, end)));
  return !isEnded && !/[.!?…\n]/.test(text.slice(end, caret));
}

/** Shows what is not being written any more. Gives the same list where nothing came to be shown. */
export function reveal(
  all: readonly Tracked[],
  isWritten: (finding: Finding) => boolean,
): readonly Tracked[] {
  const isDue = ({ isShown, isTouched, finding }: Tracked): boolean =>
    !isShown && !isTouched && !isWritten(finding);
  if (!all.some(isDue)) return all;
  return all.map((tracked) => (isDue(tracked) ? { ...tracked, isShown: true } : tracked));
}

/** The names of the dismissals that hide a finding. */
export const dismissalsOf = (
  { rule, text }: Finding,
  sentence: string,
): Record<DismissalScope, string> => ({
  here: `${rule}\nhere\n${sentence}`,
  phrase: `${rule}\nphrase\n${text.toLowerCase()}`,
  rule,
});

/** Whether the finding is what the text says at its place. */
export const stands = ({ finding, isTouched }: Tracked, text: string): boolean =>
  !isTouched && textAt(text, finding) === finding.text;
