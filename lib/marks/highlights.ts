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

type RangesByName = ReadonlyMap<string, ReadonlySet<Range>>;

const PREFIX = 'amends';
const NOTHING: RangesByName = new Map();
/** Milliseconds between two looks whether the page cleared what is painted; each takes microseconds. */
const LOOK_EVERY = 1_000;

function rangesByName({ marks, active, theme }: Painting): RangesByName {
  const names = new Map<string, Set<Range>>();
  const suffix = theme === 'dark' ? '-dark' : '';
  const add = (name: string, range: Range): void => {
    const ranges = names.get(name);
    if (ranges) ranges.add(range);
    else names.set(name, new Set([range]));
  };
  for (const { range, severity } of marks) add(`${PREFIX}-${severity}${suffix}`, range);
  if (active) add(`${PREFIX}-active-${active.severity}${suffix}`, active.range);
  return names;
}

/** Calls `act` for each range of `some` that is not in `others` under the same name. */
function forEachMissing(
  some: RangesByName,
  others: RangesByName,
  act: (name: string, range: Range) => void,
): void {
  for (const [name, ranges] of some) {
    const known = others.get(name);
    for (const range of ranges) if (!known?.has(range)) act(name, range);
  }
}

/** What is painted on one page. Where the browser cannot paint it does nothing. */
export class Highlights {
  private readonly paintings = new Map<object, RangesByName>();
  private readonly painted = new Map<string, Highlight>();
  private looks: ReturnType<typeof setInterval> | undefined;

  /** Paints what one compose box shows, in place of what it showed before; ranges that stay are not touched. */
  paint(owner: object, painting: Painting): void {
    this.replace(owner, rangesByName(painting));
  }

  erase(owner: object): void {
    this.replace(owner, NOTHING);
    this.paintings.delete(owner);
  }

  private replace(owner: object, ranges: RangesByName): void {
    if (!('highlights' in CSS)) return;
    const before = this.paintings.get(owner) ?? NOTHING;
    this.paintings.set(owner, ranges);
    forEachMissing(before, ranges, (name, range) => this.painted.get(name)?.delete(range));
    forEachMissing(ranges, before, (name, range) => this.highlightOf(name).add(range));
    this.register();
    this.keepLooking();
  }

  private highlightOf(name: string): Highlight {
    const highlight = this.painted.get(name) ?? new Highlight();
    this.painted.set(name, highlight);
    return highlight;
  }

  /** The registry is shared with the page, which may have cleared it. */
  private register(): void {
    for (const [name, highlight] of this.painted) {
      if (highlight.size === 0) {
        CSS.highlights.delete(name);
        this.painted.delete(name);
      } else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** A page that clears the registry tells nobody. */
  private keepLooking(): void {
    if (this.painted.size === 0) {
      clearInterval(this.looks);
      this.looks = undefined;
    } else {
      this.looks ??= setInterval(() => {
        if (!document.hidden) this.register();
      }, LOOK_EVERY);
    }
  }
}
