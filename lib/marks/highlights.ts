/** Paints marks with the CSS Custom Highlight API: the page itself is not touched. */
import type { Severity } from '../checker/report.ts';

export interface Mark {
  readonly range: Range;
  readonly severity: Severity;
}

export interface Painting {
  readonly marks: readonly Mark[];
  /** The mark under the pointer or the keyboard's focus. */
  readonly active: Mark | null;
  readonly theme: 'light' | 'dark';
}

const PREFIX = 'amends';

function highlightNames({ marks, active, theme }: Painting): Map<string, Range[]> {
  const names = new Map<string, Range[]>();
  const suffix = theme === 'dark' ? '-dark' : '';
  const add = (name: string, range: Range): void => {
    const ranges = names.get(name);
    if (ranges) ranges.push(range);
    else names.set(name, [range]);
  };
  for (const { range, severity } of marks) add(`${PREFIX}-${severity}${suffix}`, range);
  if (active) add(`${PREFIX}-active-${active.severity}${suffix}`, active.range);
  return names;
}

/** What is painted on one page. Where the browser cannot paint it does nothing. */
export class Highlights {
  private readonly paintings = new Map<object, Map<string, Range[]>>();
  private readonly painted = new Set<string>();

  /** Paints what one compose box shows, in place of what it showed before. */
  paint(owner: object, painting: Painting): void {
    this.paintings.set(owner, highlightNames(painting));
    this.refresh();
  }

  erase(owner: object): void {
    if (this.paintings.delete(owner)) this.refresh();
  }

  /** The registry is shared with the page, which may have cleared it: everything is set anew. */
  private refresh(): void {
    if (!('highlights' in CSS)) return;
    for (const name of this.painted) CSS.highlights.delete(name);
    this.painted.clear();
    for (const painting of this.paintings.values()) {
      for (const [name, ranges] of painting) this.add(name, ranges);
    }
  }

  private add(name: string, ranges: readonly Range[]): void {
    const highlight = this.painted.has(name) ? CSS.highlights.get(name) : new Highlight();
    for (const range of ranges) highlight?.add(range);
    if (highlight) CSS.highlights.set(name, highlight);
    this.painted.add(name);
  }
}
