/** The value below which this share of `times` lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
}

/** What is told of many measurements. `times` in milliseconds. */
export const summarise = (times: readonly number[]): string =>
  `${format(quantile(times, 0.5))} ms (p95 ${format(quantile(times, 0.95))}, n ${times.length})`;

export const format = (time: number): string => time.toFixed(time < 10 ? 2 : 0);
