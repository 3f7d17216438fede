/** What in a mail holds it. Pure. */
import { blankSpans } from '../checker/blanks.ts';
import type { Finding } from '../checker/report.ts';
import { textAt, type Span } from '../text/span.ts';
import { severitiesAt, type GuardLevel } from './level.ts';

/** A blank in the mail that nobody filled in. */
export interface HeldBlank extends Span {
  /** The blank itself, `[__label__]`. */
  readonly words: string;
  /** The whole line that it stands in. */
  readonly line: string;
}

export interface Held<Found> {
  readonly blanks: readonly HeldBlank[];
  /** Worst first. */
  readonly findings: readonly Found[];
}

interface HasFinding {
  readonly finding: Pick<Finding, 'severity' | 'start'>;
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
export function findHeld<Found extends HasFinding>(
  level: GuardLevel,
  text: string,
  findings: readonly Found[],
): Held<Found> {
  const severities = severitiesAt(level);
  const rank = ({ finding }: Found): number => severities.indexOf(finding.severity);
  return {
    blanks: level === 'off' ? [] : findBlanks(text),
    findings: findings
      .filter((found) => rank(found) !== -1)
      .toSorted((a, b) => rank(a) - rank(b) || a.finding.start - b.finding.start),
  };
}

export const isEmpty = ({ blanks, findings }: Held<unknown>): boolean =>
  blanks.length === 0 && findings.length === 0;
