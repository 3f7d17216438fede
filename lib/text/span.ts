/** A half-open range of UTF-16 code units: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Code units between two spans; 0 where they touch or overlap. */
export const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** From where the first of two spans starts to where the last ends. */
export const around = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The span as seen from `by` code units further left (or right, where `by` is negative). */
export const shift = (span: Span, by: number): Span => ({
  start: span.start + by,
  end: span.end + by,
});

export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Those that lie in no other one; of equal ones the first. */
export const outermost = <S extends Span>(spans: readonly S[]): S[] =>
  spans.filter((span, i) =>
    spans.every(
      (other, j) => i === j || !contains(other, span) || (contains(span, other) && i < j),
    ),
  );
