/** Holds the mail of one compose box back where sending it would do damage. */
import type {
  GuardActions,
  GuardProblem,
  HeldMail,
  Notice,
} from '../../components/compose-view.ts';
import { findHeld, isEmpty } from '../guard/find-held.ts';
import {
  announce,
  attempt,
  edit,
  isArmed,
  isReleased,
  OPEN,
  release,
  type GuardState,
} from '../guard/guard-state.ts';
import { levelOn, type GuardLevel } from '../guard/level.ts';
import { isOwnMail } from '../guard/own-domains.ts';
import { pressAgain } from '../guard/press-again.ts';
import type { Guarded, Send } from '../guard/send-gate.ts';
import { findSendButton, findSubject, type ComposeBox } from '../hosts/compose-box.ts';
import { readAddresses } from '../hosts/recipient-addresses.ts';
import { isSendKey } from '../hosts/send-control.ts';
import { localDay } from '../local-day.ts';
import type { Span } from '../text/span.ts';
import type { ActionTargets } from './action-targets.ts';
import { saveFocus } from './saved-focus.ts';
import { saveSelection, type SavedSelection } from './selection.ts';
import type { Surroundings } from './surroundings.ts';

/** Milliseconds in which a dialog must be seen; what cannot be shown holds nothing. */
const SHOWN_WITHIN = 1_000;
/** Milliseconds that a page needs to send a mail, or to ask something itself. */
const SENT_WITHIN = 1_500;

const OWN_DIALOGS = '[role="dialog"], [role="alertdialog"], dialog[open]';

export class BoxGuard implements Guarded, GuardActions {
  private state: GuardState = OPEN;
  private send: Send | null = null;
  private focus: SavedSelection | null = null;
  private caretBefore: SavedSelection | null = null;
  private isWriting = false;
  private problem: GuardProblem | null = null;
  /** Of a reminder that was asked for and is still to come. */
  private coolDownId: string | null = null;

  constructor(
    readonly box: ComposeBox,
    private readonly targets: ActionTargets,
    private readonly page: Surroundings,
    private readonly signal: AbortSignal,
  ) {}

  /** What the dialog shows; `null` where nothing is held. */
  get held(): HeldMail | null {
    if (this.state.kind !== 'held') return null;
    const { text, shown } = this.targets.draft;
    const { isWriting, problem } = this;
    return { ...findHeld(this.level, text, shown), isWriting, problem };
  }

  prepare(): void {
    this.caretBefore = saveSelection(this.box.body);
  }

  holds(send: Send): boolean {
    // Without the overlay there is nothing to hold a mail with.
    if (!this.page.overlay.isConnected) return false;
    try {
      return this.ask(send);
    } catch (error) {
      this.state = OPEN;
      throw error;
    }
  }

  release(key: string | null): void {
    this.state = release(this.state, key);
  }

  /** The writer changed the mail. */
  edit(): void {
    this.state = edit(this.state);
  }

  announced(): void {
    this.state = announce(this.state, performance.now());
  }

  isReleased(): boolean {
    return isReleased(this.state);
  }

  isArmed(by: 'pointer' | 'keyboard'): boolean {
    return isArmed(this.state, performance.now(), by);
  }

  isSendKey(press: KeyboardEvent): boolean {
    return isSendKey(press, this.page.host);
  }

  back(): void {
    this.leave(OPEN);
  }

  fillIn(blank: Span): void {
    this.leave(OPEN);
    const { body } = this.targets;
    body.scrollTo(blank);
    body.select(blank);
  }

  sendAnyway(): void {
    const { send } = this;
    this.leave({ kind: 'passing', text: this.targets.draft.text });
    // Not while the page is still busy with the press that was held.
    setTimeout(() => this.replay(send));
  }

  coolDown(): void {
    this.leave(OPEN);
    this.coolDownId ??= crypto.randomUUID();
    const field = findSubject(this.box, this.page.host);
    const subject = field instanceof HTMLInputElement ? field.value : '';
    this.page.coolDowns.start(this.coolDownId, subject).then(
      () => this.tell('cooling-down'),
      () => this.tell('no-reminder'),
    );
  }

  /** @param id of a reminder that is due */
  remind(id: string): void {
    if (id !== this.coolDownId) return;
    this.coolDownId = null;
    this.tell('cooled-down');
  }

  accept(...[id, suggestion, values]: Parameters<GuardActions['accept']>): void {
    const write = async (): Promise<void> => {
      this.isWriting = true;
      this.problem = null;
      const result = await this.targets.write(id, suggestion, values);
      this.isWriting = false;
      this.problem = result === null || result === 'applied' ? null : { id, problem: result };
      this.targets.update();
    };
    void write();
  }

  private ask(send: Send): boolean {
    const { targets } = this;
    targets.update();
    const { text } = targets.body.read();
    const isWorthHolding = this.isWorthHolding(text);
    const { state, answer } = attempt(this.state, { ...send, text, isWorthHolding });
    this.state = state;
    if (answer === 'held') this.hold(send);
    if (answer === 'goes') this.endCoolDown();
    return answer !== 'goes';
  }

  private isWorthHolding(text: string): boolean {
    const held = findHeld(this.level, text, this.targets.draft.standingIn(text));
    if (isEmpty(held)) return false;
    const { ownDomains } = this.page.settings.get();
    return !(
      ownDomains.length > 0 && isOwnMail(readAddresses(this.box, this.page.host), ownDomains)
    );
  }

  private get level(): GuardLevel {
    const { guardChoice, firstDay } = this.page.settings.get();
    return levelOn(guardChoice, firstDay, localDay(new Date()));
  }

  private hold(send: Send): void {
    const { targets } = this;
    this.send = send;
    this.focus = saveFocus(this.box, this.caretBefore);
    this.caretBefore = null;
    this.problem = null;
    targets.parts.vanish();
    targets.endWriting();
    targets.refresh();
    setTimeout(() => this.giveUp(), SHOWN_WITHIN);
  }

  /** The dialog cannot be shown: the next press sends. */
  private giveUp(): void {
    if (this.state.kind !== 'held' || this.state.announcedAt !== null) return;
    this.leave({ kind: 'passing', text: this.targets.draft.text });
    this.tell('press-send');
  }

  private leave(state: GuardState): void {
    this.state = state;
    this.targets.refresh();
    this.focus?.restore();
    this.focus = null;
  }

  private replay(send: Send | null): void {
    const { host } = this.page;
    const before = this.pageDialogs();
    const target = send?.target?.isConnected ? send.target : null;
    const button = target ?? (send?.target ? null : findSendButton(this.box, host));
    if (button) pressAgain(button);
    setTimeout(() => {
      const isAsking = [...this.pageDialogs()].some((dialog) => !before.has(dialog));
      if (this.state.kind === 'passing' && this.isStillHere && !isAsking) this.tell('press-send');
    }, SENT_WITHIN);
  }

  private get isStillHere(): boolean {
    return !this.signal.aborted && this.box.body.checkVisibility({ visibilityProperty: true });
  }

  private pageDialogs(): ReadonlySet<Element> {
    return new Set(this.box.body.ownerDocument.querySelectorAll(OWN_DIALOGS));
  }

  private tell(notice: Notice): void {
    this.targets.parts.notice = notice;
    this.targets.refresh();
  }

  /** It is sent after all: nothing is left to be reminded of. */
  private endCoolDown(): void {
    if (this.coolDownId === null) return;
    this.page.coolDowns.end(this.coolDownId).catch(() => undefined);
    this.coolDownId = null;
  }
}
