import type { ShownFinding } from '../../components/compose-view.ts';

/** Where the writer is: at a finding, where it is still there, else at an offset of the draft. */
interface At {
  readonly id: string | undefined;
  readonly offset: number;
}

/** The next finding (or the one before), round the draft; `undefined` where there are none. */
export function neighbourOf(
  shown: readonly ShownFinding[],
  { id, offset }: At,
  direction: 1 | -1,
): ShownFinding | undefined {
  const index = shown.findIndex((finding) => finding.id === id);
  if (index !== -1) return shown.at((index + direction) % shown.length);
  return direction === 1
    ? (shown.find(({ finding }) => finding.start >= offset) ?? shown[0])
    : (shown.findLast(({ finding }) => finding.start < offset) ?? shown.at(-1));
}
