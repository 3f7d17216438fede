/** What is told of many measurements. `times` in milliseconds. */
export function summarise(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return `${format(at(0.5))} ms (p95 ${format(at(0.95))}, n ${sorted.length})`;
}

const format = (time: number): string => time.toFixed(time < 10 ? 2 : 0);

/** How long `action` takes, in milliseconds. */
export function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
