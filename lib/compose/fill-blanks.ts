import type { Suggestion } from '../checker/report.ts';

/** The replacement with the writer's answers in place of its blanks; `null` leaves a blank standing. */
export function fillBlanks(
  { replacement, blanks }: Suggestion,
  values: readonly (string | null)[],
): string {
  const parts: string[] = [];
  let at = 0;
  blanks.forEach((blank, index) => {
    const value = values[index] ?? replacement.slice(blank.start, blank.end);
    parts.push(replacement.slice(at, blank.start), value);
    at = blank.end;
  });
  return [...parts, replacement.slice(at)].join('');
}
