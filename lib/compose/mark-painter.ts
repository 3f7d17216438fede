import type { ComposeView, ShownFinding } from '../../components/compose-view.ts';
import type { Highlights, Mark } from '../marks/highlights.ts';
import type { ComposeBody } from './compose-body.ts';

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Paints the marks of one compose box where their words stand now, and only what is not painted so already. */
export class MarkPainter {
  private marks: ReadonlyMap<string, Mark> = new Map();
  private painted: readonly unknown[] = [];

  constructor(
    private readonly highlights: Highlights,
    private readonly body: ComposeBody,
  ) {}

  paint({ findings, card, theme }: ComposeView, hoveredId: string | null): void {
    const activeId = card?.shown.id ?? hoveredId ?? '';
    const wanted = [findings, this.body.map, activeId, theme];
    if (isSame(wanted, this.painted) && !this.isDisplaced) return;
    this.marks = this.placeMarks(findings);
    const active = this.marks.get(activeId) ?? null;
    this.highlights.paint(this, { marks: [...this.marks.values()], active, theme });
    this.painted = wanted;
  }

  erase(): void {
    this.highlights.erase(this);
    this.marks = new Map();
    this.painted = [];
  }

  /** The page moved nodes, in which ranges collapse. */
  private get isDisplaced(): boolean {
    return [...this.marks.values()].some(({ range }) => range.collapsed);
  }

  /** A mark that stands where it stood keeps its range, which moves along with what is typed around it. */
  private placeMarks(findings: readonly ShownFinding[]): ReadonlyMap<string, Mark> {
    const marks = new Map<string, Mark>();
    for (const { id, finding } of findings) {
      const range = this.body.rangeOf(finding, this.marks.get(id)?.range);
      if (range) marks.set(id, { range, severity: finding.severity });
    }
    return marks;
  }
}
