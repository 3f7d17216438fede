/** Milliseconds without a change after which also the sentence at the caret is marked. */
const REST_TIME = 1_500;

/** Whether the writer has stopped for a while. */
export class Rest {
  isOver = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly onOver: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** The writer wrote. */
  restart(): void {
    this.isOver = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.end();
      this.onOver();
    }, REST_TIME);
  }

  end(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }
}
