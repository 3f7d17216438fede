import type { Draft } from '../checker/draft.ts';
import type { Report } from '../checker/report.ts';

/** Milliseconds after which a check counts as not answered. */
export const ANSWER_TIME = 3_000;
/** Milliseconds of pause after a report, for each of its findings: a long one costs the page time to take over. */
export const PAUSE_PER_FINDING = 0.25;

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
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly events: CheckLoopEvents,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.drop());
  }

  request(draft: Draft): void {
    const isAway = this.flight !== null && !this.flight.isLate;
    if (isAway || this.pause !== undefined) this.waiting = draft;
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
    clearTimeout(this.pause);
    this.pause = undefined;
    this.flight = null;
    this.waiting = null;
  }

  /** @param report `null`: the check failed */
  answer(revision: number, report: Report | null): void {
    const { flight, waiting } = this;
    if (flight?.revision !== revision) return;
    this.drop();
    if (report && report.findings.length > 0) this.rest(report.findings.length, waiting);
    else if (waiting) this.launch(waiting);
    if (report) this.events.onReport(report, flight.draft);
    else this.events.onFailure();
  }

  private rest(findings: number, waiting: Draft | null): void {
    this.waiting = waiting;
    this.pause = setTimeout(() => {
      this.pause = undefined;
      if (this.waiting) this.launch(this.waiting);
    }, findings * PAUSE_PER_FINDING);
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
