/**
 * Whether a mail that is being sent goes or is held. Pure: no page, no clock.
 *
 * open ──send, worth holding──▶ held ──back──▶ open
 *                                └──send anyway──▶ passing ──edit──▶ open
 */

export type GuardState =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'held';
      /** `KeyboardEvent.key` of what was pressed to send and is not yet released. */
      readonly pressed: readonly string[];
      /** When the dialog was announced, in milliseconds; `null`: not yet. */
      readonly announcedAt: number | null;
    }
  /** Goes, as often as it is sent, as long as its text is this. */
  | { readonly kind: 'passing'; readonly text: string };

export const OPEN: GuardState = { kind: 'open' };

export interface Attempt {
  readonly text: string;
  readonly isWorthHolding: boolean;
  /** The key was held down: nobody asks a second time by that. */
  readonly isRepeat: boolean;
  /** See `GuardState`. */
  readonly pressed: readonly string[];
}

/** `kept`: it stays where it is, and nothing new is to be shown. */
export type Answer = 'goes' | 'held' | 'kept';

/** Milliseconds that a dialog must have been there before a key can send from it. */
const READING_TIME = 500;

const held = ({ pressed }: Attempt): GuardState => ({ kind: 'held', pressed, announcedAt: null });

/** The writer sends the mail, or another program in their name does. */
export function attempt(
  state: GuardState,
  sent: Attempt,
): { readonly state: GuardState; readonly answer: Answer } {
  if (state.kind === 'held') return { state, answer: 'kept' };
  if (state.kind === 'passing' && state.text === sent.text) {
    return { state, answer: sent.isRepeat ? 'kept' : 'goes' };
  }
  return sent.isWorthHolding
    ? { state: held(sent), answer: 'held' }
    : { state: OPEN, answer: 'goes' };
}

/** The dialog can be seen, and was said to screen readers. */
export const announce = (state: GuardState, now: number): GuardState =>
  state.kind === 'held' && state.announcedAt === null ? { ...state, announcedAt: now } : state;

/** @param key `null`: all of them */
export const release = (state: GuardState, key: string | null): GuardState =>
  state.kind === 'held' && state.pressed.length > 0
    ? { ...state, pressed: state.pressed.filter((pressed) => key !== null && pressed !== key) }
    : state;

/** The writer changed the mail. */
export const edit = (state: GuardState): GuardState => (state.kind === 'passing' ? OPEN : state);

/** Whether all that was pressed to send was released. */
export const isReleased = (state: GuardState): boolean =>
  state.kind === 'held' && state.pressed.length === 0;

/** Whether what is pressed now is meant for the dialog, and not left over from sending. */
export function isArmed(state: GuardState, now: number, by: 'pointer' | 'keyboard'): boolean {
  if (state.kind !== 'held' || state.announcedAt === null) return false;
  const isRead = now - state.announcedAt >= READING_TIME;
  return isRead && (by === 'pointer' || isReleased(state));
}
