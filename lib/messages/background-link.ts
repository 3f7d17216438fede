import { browser, type Browser } from 'wxt/browser';
import { PORT_NAME, type ToBackground, type ToContent } from './protocol.ts';

/** Milliseconds; a background without work dies after about 30 s. */
const PING_EVERY = 20_000;
/** Milliseconds before the first, second, … try to connect again; the last one stays. */
const RETRY_AFTER = [0, 250, 500, 1_000, 2_000, 5_000, 10_000];
/** Milliseconds after which a new port is tried: one made while the extension goes away never tells that it is dead. */
const TRY_AFTER = 1_000;

/** What is needed of `browser.runtime`. */
export type LinkRuntime = Pick<typeof browser.runtime, 'connect' | 'id'>;

export interface LinkEvents {
  onMessage(message: ToContent): void;
  /** The background that answers now knows nothing of this page: what it needs must be sent again. */
  onConnected(): void;
  /** The extension was updated or removed: there is nobody to talk to any more. */
  onOrphaned(): void;
}

/** The content script's side of the port. Open only while a compose box is, and then never lost for long. */
export class BackgroundLink {
  private port: Browser.runtime.Port | null = null;
  private isOpen = false;
  private failures = 0;
  private pings: ReturnType<typeof setInterval> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly events: LinkEvents,
    signal: AbortSignal,
    private readonly runtime: LinkRuntime = browser.runtime,
  ) {
    signal.addEventListener('abort', () => this.close());
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.pings = setInterval(() => this.send({ type: 'ping' }), PING_EVERY);
    this.connect();
  }

  close(): void {
    this.isOpen = false;
    clearInterval(this.pings);
    clearTimeout(this.retry);
    this.port?.disconnect();
    this.port = null;
  }

  /** Lost without a word where the background is away: `onConnected` tells when it is back. */
  send(message: ToBackground): void {
    try {
      this.port?.postMessage(message);
    } catch {
      this.lose();
    }
  }

  /** Drops a background that does not answer, and tries the next. */
  reconnect(): void {
    this.port?.disconnect();
    this.lose();
  }

  private connect(): void {
    try {
      const port = this.runtime.connect({ name: PORT_NAME });
      port.onMessage.addListener((message: ToContent) => {
        if (port !== this.port) return;
        this.failures = 0;
        this.events.onMessage(message);
      });
      port.onDisconnect.addListener(() => {
        if (port === this.port) this.lose();
      });
      this.port = port;
    } catch {
      this.lose();
      return;
    }
    this.events.onConnected();
  }

  private lose(): void {
    this.port = null;
    if (!this.isOpen) return;
    if (!this.isExtensionAlive()) {
      this.close();
      this.events.onOrphaned();
      return;
    }
    clearTimeout(this.retry);
    const delay = RETRY_AFTER[Math.min(this.failures, RETRY_AFTER.length - 1)];
    this.failures++;
    this.retry = setTimeout(() => this.connectAgain(), delay);
  }

  private connectAgain(): void {
    this.connect();
    if (this.port) this.retry = setTimeout(() => this.send({ type: 'ping' }), TRY_AFTER);
  }

  /** A content script whose extension is gone keeps `runtime`, but not its id. */
  private isExtensionAlive(): boolean {
    try {
      return Boolean(this.runtime.id);
    } catch {
      return false;
    }
  }
}
