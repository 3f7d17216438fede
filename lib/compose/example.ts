import type { ShownFinding } from '../../components/compose-view.ts';

/** A finding as a report of it may quote it: its sentence with the marked words in brackets, as rules' examples are written. */
export function describeExample({ finding, sentence }: ShownFinding, version: string): string {
  const start = finding.start - finding.sentence.start;
  const end = finding.end - finding.sentence.start;
  const marked = `${sentence.slice(0, start)}⟦${sentence.slice(start, end)}⟧${sentence.slice(end)}`;
  return `${marked}\nRule: ${finding.rule} (${finding.language})\nAmends ${version}\n`;
}
