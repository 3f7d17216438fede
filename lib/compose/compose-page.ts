import { atom, type ReadableAtom } from 'nanostores';
import { findComposeBoxes, type ComposeBox } from '../hosts/compose-box.ts';
import type { MailHost } from '../hosts/host.ts';
import { SendGate } from '../guard/send-gate.ts';
import { Highlights } from '../marks/highlights.ts';
import { BackgroundLink } from '../messages/background-link.ts';
import type { ToContent } from '../messages/protocol.ts';
import type { Status } from '../messages/status.ts';
import { endCoolDown, startCoolDown } from '../storage/cool-downs.ts';
import { ComposeController } from './compose-controller.ts';
import { mergeStatuses } from './merge-statuses.ts';
import { Mistakes } from './mistakes.ts';
import { rememberDismissal } from './remember-dismissal.ts';
import { storedSituations } from './situation-memory.ts';
import type { PageSettings } from './surroundings.ts';

/** Milliseconds that a mail page is left alone between two looks for compose boxes. */
const SCAN_EVERY = 50;

export interface ComposePageOptions {
  readonly host: MailHost;
  readonly settings: ReadableAtom<PageSettings>;
  readonly overlay: HTMLElement;
  /** Of the extension. */
  readonly version: string;
  /** The extension that this script belongs to is gone. */
  onOrphaned(): void;
}

interface OpenBox {
  readonly controller: ComposeController;
  readonly number: number;
  close(): void;
}

/** Finds the compose boxes of a page and keeps one controller for each, until the signal stops it. */
export class ComposePage {
  readonly controllers = atom<readonly ComposeController[]>([]);
  private readonly link: BackgroundLink;
  private readonly highlights = new Highlights();
  private readonly mistakes = new Mistakes(() => this.goQuiet());
  private readonly gate: SendGate;
  private open: readonly OpenBox[] = [];
  private hasUnrecognised = false;
  private isQuiet = false;
  private lastNumber = 0;
  private lastStatus = '';
  private scanTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: ComposePageOptions,
    private readonly signal: AbortSignal,
  ) {
    this.gate = new SendGate(options.host, options.overlay, () =>
      this.open.map(({ controller }) => controller.guard),
    );
    this.link = new BackgroundLink(
      {
        onMessage: (message) => this.receive(message),
        onConnected: () => this.greet(),
        onOrphaned: () => options.onOrphaned(),
      },
      signal,
    );
    this.watchPage();
    this.watchKeys();
    signal.addEventListener('abort', () => {
      clearTimeout(this.scanTimer);
      this.closeAll();
    });
    this.scan();
  }

  /** Too much goes wrong on this page: nothing is done here any more but to say so. */
  goQuiet(): void {
    this.isQuiet = true;
    this.closeAll();
    this.link.open();
    this.tellStatus();
  }

  private closeAll(): void {
    for (const box of this.open) box.close();
    this.open = [];
    this.controllers.set([]);
  }

  /** Whether an event would send a mail that is held back; never where anything goes wrong. */
  holds(event: Event): boolean {
    let isHeld = false;
    this.mistakes.attempt(() => {
      isHeld = this.gate.holds(event);
    });
    return isHeld;
  }

  private watchPage(): void {
    const observer = new MutationObserver(() => this.scanSoon());
    observer.observe(document, { childList: true, subtree: true });
    this.signal.addEventListener('abort', () => observer.disconnect());
    window.addEventListener('focusin', () => this.scanSoon(), {
      capture: true,
      passive: true,
      signal: this.signal,
    });
  }

  private watchKeys(): void {
    const press = (event: KeyboardEvent): void => {
      const path = event.composedPath();
      const box = this.open.find(({ controller }) => path.includes(controller.box.root));
      if (!box?.controller.press(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', press, { capture: true, signal: this.signal });
  }

  private scanSoon(): void {
    this.scanTimer ??= setTimeout(() => {
      this.scanTimer = undefined;
      this.scan();
    }, SCAN_EVERY);
  }

  private scan(): void {
    if (!this.isQuiet) this.mistakes.attempt(() => this.findBoxes());
  }

  private findBoxes(): void {
    const { boxes, hasUnrecognised } = findComposeBoxes(document, this.options.host);
    this.hasUnrecognised = hasUnrecognised;
    const isThere = ({ controller: { box } }: OpenBox): boolean =>
      boxes.some(({ root, body }) => root === box.root && body === box.body);
    const kept = this.open.filter(isThere);
    const gone = this.open.filter((box) => !isThere(box));
    const fresh = boxes.filter(
      ({ body }) => !kept.some(({ controller }) => controller.box.body === body),
    );
    if (kept.length > 0 || fresh.length > 0 || hasUnrecognised) this.link.open();
    for (const box of gone) box.close();
    for (const { controller } of kept) controller.repaint();
    this.open = [...kept, ...fresh.map((box) => this.openBox(box))];
    if (gone.length > 0 || fresh.length > 0) {
      this.controllers.set(this.open.map(({ controller }) => controller));
    }
    this.tellStatus();
    if (this.open.length === 0 && !hasUnrecognised) this.link.close();
  }

  private openBox(box: ComposeBox): OpenBox {
    const number = ++this.lastNumber;
    const life = new AbortController();
    const { host, settings, overlay, version } = this.options;
    this.link.send({ type: 'warm-up' });
    const controller = new ComposeController(
      `box-${number}`,
      box,
      {
        host,
        settings,
        overlay,
        highlights: this.highlights,
        mistakes: this.mistakes,
        check: (revision, draft) => this.link.send({ type: 'check', box: number, revision, draft }),
        onSilence: () => this.link.reconnect(),
        remember: rememberDismissal,
        situations: storedSituations,
        coolDowns: {
          start: (id, subject) => startCoolDown(id, subject, Date.now()),
          end: (id) => endCoolDown(id, Date.now()),
        },
        version,
      },
      life.signal,
    );
    life.signal.addEventListener(
      'abort',
      controller.view.listen(() => this.tellStatus()),
    );
    return {
      controller,
      number,
      close: () => life.abort(),
    };
  }

  /** A new background knows nothing of this page. */
  private greet(): void {
    this.lastStatus = '';
    this.link.send({ type: 'warm-up' });
    for (const { controller } of this.open) controller.repeat();
    this.tellStatus();
  }

  private receive(message: ToContent): void {
    switch (message.type) {
      case 'settings-changed':
        for (const { controller } of this.open) controller.checkAgain();
        return;
      case 'report':
        this.find(message.box)?.answer(message.revision, message.report);
        return;
      case 'failed':
        this.find(message.box)?.answer(message.revision, null);
        return;
      case 'remind':
        for (const { controller } of this.open) controller.guard.remind(message.id);
    }
  }

  private find(number: number): ComposeController | undefined {
    return this.open.find((box) => box.number === number)?.controller;
  }

  private tellStatus(): void {
    const status = this.status;
    const told = JSON.stringify(status);
    if (told === this.lastStatus) return;
    this.lastStatus = told;
    this.link.send({ type: 'status', status });
  }

  private get status(): Status {
    if (this.isQuiet) return { kind: 'not-checked', reason: 'gone-quiet' };
    const statuses = this.open.map(({ controller }) => controller.view.get().status);
    if (this.hasUnrecognised) statuses.push({ kind: 'not-checked', reason: 'unrecognised-page' });
    return mergeStatuses(statuses);
  }
}
