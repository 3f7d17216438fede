/** So many within so many milliseconds are too many. */
const MOST = 5;
const WITHIN = 60_000;

/** Keeps mistakes of ours from the page, and tells when there are too many of them to go on. */
export class Mistakes {
  private times: readonly number[] = [];

  constructor(private readonly onTooMany: () => void) {}

  /** @param mend what is left to do where `work` fails; may fail too */
  attempt(work: () => void, mend: () => void = () => undefined): void {
    try {
      work();
    } catch {
      this.count();
      this.attempt(mend);
    }
  }

  private count(): void {
    const now = performance.now();
    this.times = [...this.times.filter((time) => now - time < WITHIN), now];
    if (this.times.length === MOST) this.onTooMany();
  }
}
