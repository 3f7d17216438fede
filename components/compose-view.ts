/** What the parts on the mail page are given to show, and what they may ask for. Types only. */
import type { ChosenSituation, Day } from '../lib/checker/draft.ts';
import type { Finding, Locale, Situation, Suggestion } from '../lib/checker/report.ts';
import type { KeyAction, KeyPress } from '../lib/compose/keys.ts';
import type { Held, HeldBlank } from '../lib/guard/find-held.ts';
import type { Status } from '../lib/messages/status.ts';

/** A finding with a name that stays the same while the writer types around it. */
export interface ShownFinding {
  readonly id: string;
  readonly finding: Finding;
  /** What else was found in the same or overlapping words, worst first; shown once this one is gone. */
  readonly others: readonly Finding[];
  /** The whole sentence that holds it, for lists and screen readers. */
  readonly sentence: string;
}

/** What the mail is taken for. */
export interface ShownSituation extends ChosenSituation {
  /** The one that was chosen, else the guess. */
  readonly taken: Situation;
}

/** Why an accepted rewrite was not put in. */
export type ApplyProblem =
  /** The words are not those any more that the finding was made from. Nothing was changed. */
  | 'text-changed'
  /** An input method or a dead key is at work. Nothing was changed. */
  | 'composing'
  /** It could not be done safely in this editor. Nothing was changed; the rewrite can be copied. */
  | 'not-possible';

export type CardProblem =
  | ApplyProblem
  /** What the card is about is not found in the draft any more. */
  | 'gone';

/** What the writer has to know besides. */
export type Notice =
  /** What was hidden could not be stored: it comes back in the next draft. */
  | 'not-remembered'
  /** The page did not take a press of ours on its send button: the writer's own next one passes. */
  | 'press-send'
  /** The mail is kept for ten minutes. */
  | 'cooling-down'
  /** They are over. */
  | 'cooled-down'
  /** The mail is kept, but the reminder could not be stored. */
  | 'no-reminder';

export interface GuardProblem {
  /** The finding whose rewrite was not put in. */
  readonly id: string;
  readonly problem: ApplyProblem;
}

/** A mail that is held back. Empty once everything is mended. */
export interface HeldMail extends Held<ShownFinding> {
  /** A rewrite is being put in: the mail has the focus. */
  readonly isWriting: boolean;
  readonly problem: GuardProblem | null;
}

export interface OpenList {
  /** Opened by keyboard: what opens takes the focus and gives it back. */
  readonly by: 'pointer' | 'keyboard';
}

export interface OpenCard extends OpenList {
  readonly shown: ShownFinding;
  readonly problem: CardProblem | null;
  /** Each time that it is opened, also while it is open, counts: by keyboard the focus goes in again. */
  readonly timesOpened?: number;
}

/** One compose box as the writer is to see it. */
export interface ComposeView {
  readonly locale: Locale;
  /** Of the host's page, not of the system. */
  readonly theme: 'light' | 'dark';
  readonly status: Status;
  /** `null` where nothing was checked yet. */
  readonly situation: ShownSituation | null;
  /** In the order of the text; no two of them overlap. */
  readonly findings: readonly ShownFinding[];
  readonly card: OpenCard | null;
  readonly list: OpenList | null;
  readonly notice: Notice | null;
  /** `null` where nothing is held back. */
  readonly held: HeldMail | null;
  /** Ids of built-in rules that a list or the company decides on: the writer cannot turn them off. */
  readonly decidedRules: readonly string[];
  /** Raised whenever the writer asks how the draft stands: it is said again then. */
  readonly timesAsked: number;
  /** Today, for date fields: `YYYY-MM-DD`. */
  readonly today: Day;
  /** ISO 3166-1 alpha-2 in capitals, of the writer: how a picked date is written into the draft. */
  readonly country: string;
}

/** Where things stand on the page now, in viewport pixels; read at every placing, so it may be called often. */
export interface ComposePlaces {
  /** The visible part of the compose box's body; `null` when it is not on screen. */
  box(): DOMRect | null;
  /** The lines of the marked words; empty when they are gone or scrolled out of the box. */
  mark(findingId: string): readonly DOMRect[];
}

/**
 * What is hidden: what the rule found in this sentence; these words, wherever the rule finds them;
 * all that the rule finds.
 */
export type DismissalScope = 'here' | 'phrase' | 'rule';

/** Where the writer goes after an accepted rewrite: back to the mail, or to the next finding's card. */
export type AfterAccept = 'mail' | 'next';

export interface ComposeActions {
  openCard(findingId: string, by: OpenCard['by']): void;
  closeCard(): void;
  /** `values` are the answers to `suggestion.blanks`, in their order; `null` leaves the blank standing. */
  accept(
    findingId: string,
    suggestion: Suggestion,
    values: readonly (string | null)[],
    then: AfterAccept,
  ): void;
  dismiss(findingId: string, scope: DismissalScope): void;
  /** The finding as a report of it may quote it: sentence, rule and version. */
  describeExample(findingId: string): string;
  toggleList(by: OpenList['by']): void;
  /** Has the draft checked for this; holds also when it is opened again. */
  chooseSituation(chosen: ChosenSituation): void;
  /** What a key press asks for; `undefined` where it is none of ours. */
  keyOf(press: KeyPress): KeyAction | undefined;
  /** Does what a key asks for. Gives whether there was anything to do. */
  press(action: KeyAction): boolean;
}

/** What the dialog of a held mail may ask for. It lets go of the focus before it asks for anything that ends it. */
export interface GuardActions {
  /** The dialog is there, and was said to screen readers. */
  announced(): void;
  /** Whether the keys that were to send were released. */
  isReleased(): boolean;
  /** Whether a press on what sends is meant, and not left over from the one that was held. */
  isArmed(by: OpenCard['by']): boolean;
  /** Whether the host sends by this key. */
  isSendKey(press: KeyboardEvent): boolean;
  sendAnyway(): void;
  back(): void;
  /** Back to the mail, with the blank selected. */
  fillIn(blank: HeldBlank): void;
  /** Back to the mail, and reminded in ten minutes. */
  coolDown(): void;
  /** `values` as for the card. The dialog stays. */
  accept(findingId: string, suggestion: Suggestion, values: readonly (string | null)[]): void;
}
