import type { Draft } from '../checker/draft.ts';
import type { Report } from '../checker/report.ts';

/** Milliseconds after which a check counts as not answered. */
export const ANSWER_TIME = 3_000;

export interface CheckLoopEvents {
  send(revision: number, draft: Draft): void;
  /** `draft` is the one that was checked; the writer may be further by now. */
  onReport(report: Report, draft: Draft): void;
  /** The check ended in an exception. */
  onFailure(): void;
  /** No answer in time. One may still come. */
  onSilence(): void;
}

interface Flight {
  readonly revision: number;
  readonly draft: Draft;
  isLate: boolean;
}

/** One draft at a time is away to be checked; of those that wait meanwhile only the newest counts. */
export class CheckLoop {
  private revision = 0;
  private flight: Flight | null = null;
  private waiting: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly events: CheckLoopEvents,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.drop());
  }

  request(draft: Draft): void {
    if (this.flight && !this.flight.isLate) this.waiting = draft;
    else this.launch(draft);
  }

  /** Whoever was asked is gone: asks again. */
  repeat(): void {
    const draft = this.waiting ?? this.flight?.draft;
    if (draft) this.launch(draft);
  }

  /** Nothing is to be checked any more. */
  drop(): void {
    clearTimeout(this.timer);
    this.flight = null;
    this.waiting = null;
  }

  /** @param report `null`: the check failed */
  answer(revision: number, report: Report | null): void {
    const { flight, waiting } = this;
    if (flight?.revision !== revision) return;
    this.drop();
    if (waiting) this.launch(waiting);
    if (report) this.events.onReport(report, flight.draft);
    else this.events.onFailure();
  }

  private launch(draft: Draft): void {
    this.drop();
    const flight = { revision: ++this.revision, draft, isLate: false };
    this.flight = flight;
    this.timer = setTimeout(() => {
      flight.isLate = true;
      this.events.onSilence();
    }, ANSWER_TIME);
    this.events.send(flight.revision, draft);
  }
}
