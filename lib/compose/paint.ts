import type { ComposeView } from '../../components/compose-view.ts';
import type { Mark, Painting } from '../marks/highlights.ts';
import type { ComposeBody } from './compose-body.ts';

/** The marks of what a view shows, where its words stand now. */
export function toPainting(
  { findings, card, theme }: ComposeView,
  body: ComposeBody,
  hoveredId: string | null,
): Painting {
  const marks = new Map<string, Mark>();
  for (const { id, finding } of findings) {
    const range = body.rangeOf(finding);
    if (range) marks.set(id, { range, severity: finding.severity });
  }
  const active = marks.get(card?.shown.id ?? hoveredId ?? '') ?? null;
  return { marks: [...marks.values()], active, theme };
}
