import type { ShownFinding } from '../../components/compose-view.ts';

/** The next finding after an offset (or the one before it), round the draft; `undefined` where there are none. */
export function neighbourOf(
  shown: readonly ShownFinding[],
  offset: number,
  direction: 1 | -1,
): ShownFinding | undefined {
  return direction === 1
    ? (shown.find(({ finding }) => finding.start > offset) ?? shown[0])
    : (shown.findLast(({ finding }) => finding.start < offset) ?? shown.at(-1));
}
