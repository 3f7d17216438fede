/** Findings whose words overlap, shown as one. Pure. */
import { overlaps, type Span } from '../text/span.ts';
import { LIST_KEEPERS, SEVERITIES, type Finding } from './report.ts';

/** What is shown as one. The firsts of different groups do not overlap. */
export interface Group<Item> {
  /** The worst one, of equally bad ones the longest, of equally long ones a list's before a rule's. */
  readonly first: Item;
  /** Those whose words overlap its words, worst first. */
  readonly others: readonly Item[];
}

type Graded = Pick<Finding, 'severity' | 'list' | keyof Span>;

const length = ({ start, end }: Span): number => end - start;

const sayRank = ({ list }: Graded): number =>
  list ? LIST_KEEPERS.indexOf(list.keeper) : LIST_KEEPERS.length;

const worstFirst = (a: Graded, b: Graded): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  length(b) - length(a) ||
  sayRank(a) - sayRank(b) ||
  a.start - b.start;

/** Items from one stretch of words to the next one that overlaps nothing before it. */
function splitIntoStretches<Item>(items: readonly Item[], spanOf: (item: Item) => Span): Item[][] {
  const stretches: Item[][] = [];
  let end = -Infinity;
  for (const item of items) {
    const span = spanOf(item);
    if (span.start < end) stretches.at(-1)?.push(item);
    else stretches.push([item]);
    end = Math.max(end, span.end);
  }
  return stretches;
}

/** Groups in the order of the text, each item in one of them. */
export function groupOverlapping<Item>(
  items: readonly Item[],
  findingOf: (item: Item) => Graded,
): Group<Item>[] {
  const isWorse = (a: Item, b: Item): number => worstFirst(findingOf(a), findingOf(b));
  const isBefore = (a: Item, b: Item): number => findingOf(a).start - findingOf(b).start;
  const group = (stretch: readonly Item[]): Group<Item>[] => {
    const groups: Group<Item>[] = [];
    let rest = stretch.toSorted(isWorse);
    for (let first = rest.shift(); first !== undefined; first = rest.shift()) {
      const span = findingOf(first);
      const isUnder = (item: Item): boolean => overlaps(span, findingOf(item));
      groups.push({ first, others: rest.filter(isUnder) });
      rest = rest.filter((item) => !isUnder(item));
    }
    return groups.sort((a, b) => isBefore(a.first, b.first));
  };
  return splitIntoStretches(items.toSorted(isBefore), findingOf).flatMap(group);
}
