/** What in a mail holds it. Pure. */
import type { HeldBlank, ShownFinding } from '../../components/compose-view.ts';
import { blankSpans } from '../checker/blanks.ts';
import { textAt } from '../text/span.ts';
import { severitiesAt, type GuardLevel } from './level.ts';

export interface Held {
  readonly blanks: readonly HeldBlank[];
  /** Worst first. */
  readonly findings: readonly ShownFinding[];
}

function findBlanks(text: string): HeldBlank[] {
  return blankSpans(text).map((span) => {
    const start = text.lastIndexOf('\n', span.start) + 1;
    const end = text.indexOf('\n', span.end);
    const line = text.slice(start, end === -1 ? undefined : end).trim();
    return { ...span, words: textAt(text, span), line };
  });
}

/** @param findings those whose words stand in the text as they did when they were found */
export function findHeld(level: GuardLevel, text: string, findings: readonly ShownFinding[]): Held {
  const severities = severitiesAt(level);
  const rank = ({ finding }: ShownFinding): number => severities.indexOf(finding.severity);
  return {
    blanks: level === 'off' ? [] : findBlanks(text),
    findings: findings
      .filter((shown) => rank(shown) !== -1)
      .toSorted((a, b) => rank(a) - rank(b) || a.finding.start - b.finding.start),
  };
}

export const isEmpty = ({ blanks, findings }: Held): boolean =>
  blanks.length === 0 && findings.length === 0;
