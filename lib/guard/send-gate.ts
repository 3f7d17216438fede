import type { ComposeBox } from '../hosts/compose-box.ts';
import type { MailHost } from '../hosts/host.ts';
import { isOnSchedule, isOnSendButton, isSendKey } from '../hosts/send-control.ts';

/** One try to send a mail. */
export interface Send {
  /** What was clicked; `null` where a key sends by itself. */
  readonly target: Element | null;
  /** See `GuardState`. */
  readonly pressed: readonly string[];
  readonly isRepeat: boolean;
}

/** What answers for the mail of one compose box. */
export interface Guarded {
  readonly box: ComposeBox;
  /** A button that sends is about to be clicked, and takes the focus. */
  prepare(): void;
  /** Whether the mail is held. */
  holds(send: Send): boolean;
  /** @param key `KeyboardEvent.key`; `null`: all of them */
  release(key: string | null): void;
}

const MODIFIERS = { Control: 'ctrlKey', Meta: 'metaKey', Alt: 'altKey' } as const;

const modifiersOf = (event: KeyboardEvent): string[] =>
  Object.entries(MODIFIERS).flatMap(([key, flag]) => (event[flag] ? [key] : []));

const PRESSES_BUTTON = ['Enter', ' '];

/** Finds out of all that happens on a page what sends a mail, and whose. */
export class SendGate {
  /** The one that the writer was in last: what schedules a mail stands outside of its box. */
  private last: Guarded | undefined;

  constructor(
    private readonly host: MailHost,
    private readonly overlay: HTMLElement,
    private readonly readGuarded: () => readonly Guarded[],
  ) {}

  /** Whether the event would send a mail that is held. */
  holds(event: Event): boolean {
    this.watchReleases(event);
    const path = event.composedPath();
    if (path.includes(this.overlay)) return false;
    const guarded = this.readGuarded().find(({ box }) => path.includes(box.root));
    if (guarded) this.last = guarded;
    if (event instanceof KeyboardEvent) {
      return event.type === 'keydown' && guarded !== undefined && this.holdsKey(event, guarded);
    }
    if (event.type === 'mousedown') {
      if (guarded && isOnSendButton(path, guarded.box, this.host)) guarded.prepare();
      return false;
    }
    return event.type === 'click' && this.holdsClick(path, guarded);
  }

  private holdsClick(path: readonly EventTarget[], guarded: Guarded | undefined): boolean {
    const sender = guarded ? this.senderAt(path, guarded) : this.schedulerAt(path);
    const [target] = path;
    if (!sender || !(target instanceof Element)) return false;
    return sender.holds({ target, pressed: [], isRepeat: false });
  }

  private holdsKey(event: KeyboardEvent, guarded: Guarded): boolean {
    if (event.isComposing) return false;
    const { repeat: isRepeat } = event;
    if (isSendKey(event, this.host)) {
      return guarded.holds({ target: null, pressed: modifiersOf(event), isRepeat });
    }
    const path = event.composedPath();
    const [target] = path;
    const isPress = PRESSES_BUTTON.includes(event.key) && this.senderAt(path, guarded);
    if (!isPress || !(target instanceof Element)) return false;
    return guarded.holds({ target, pressed: [event.key], isRepeat });
  }

  private senderAt(path: readonly EventTarget[], guarded: Guarded): Guarded | undefined {
    return isOnSendButton(path, guarded.box, this.host) ? guarded : undefined;
  }

  private schedulerAt(path: readonly EventTarget[]): Guarded | undefined {
    if (!isOnSchedule(path, this.host)) return undefined;
    const all = this.readGuarded();
    return all.find((guarded) => guarded === this.last) ?? (all.length === 1 ? all[0] : undefined);
  }

  /** A key that is pressed anew was released before, also where nobody saw it. */
  private watchReleases(event: Event): void {
    const isKey = event instanceof KeyboardEvent;
    if (isKey ? event.repeat : event.type !== 'blur' || event.target !== window) return;
    for (const guarded of this.readGuarded()) guarded.release(isKey ? event.key : null);
  }
}
