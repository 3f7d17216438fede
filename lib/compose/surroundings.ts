import type { ReadableAtom } from 'nanostores';
import type { DismissalScope, ShownFinding } from '../../components/compose-view.ts';
import type { Day, Draft } from '../checker/draft.ts';
import type { Locale } from '../checker/report.ts';
import type { GuardChoice } from '../guard/level.ts';
import type { MailHost } from '../hosts/host.ts';
import type { Highlights } from '../marks/highlights.ts';
import type { KeyTable } from './keys.ts';
import type { Mistakes } from './mistakes.ts';
import type { SituationMemory } from './situation-memory.ts';

/** What the writer set that the page shows. */
export interface PageSettings {
  readonly locale: Locale;
  readonly country: string;
  readonly keys: KeyTable;
  readonly guardChoice: GuardChoice;
  /** Ids of built-in rules that a list or the company decides on. */
  readonly decidedRules: readonly string[];
  /** On which Amends was first used; `null` where that is not known. */
  readonly firstDay: Day | null;
  /** A mail that goes to nobody else is never held. */
  readonly ownDomains: readonly string[];
}

/** Reminders of mails that the writer keeps for a while. Both reject where that cannot be stored. */
export interface CoolDowns {
  start(id: string, subject: string): Promise<void>;
  end(id: string): Promise<void>;
}

/** What one compose box needs of the page around it. */
export interface Surroundings {
  readonly host: MailHost;
  readonly settings: ReadableAtom<PageSettings>;
  readonly highlights: Highlights;
  /** The one element that holds all of ours. */
  readonly overlay: HTMLElement;
  /** Of the extension. */
  readonly version: string;
  check(revision: number, draft: Draft): void;
  /** Keeps what the writer hid for later drafts; rejects where it cannot be stored. */
  remember(hidden: ShownFinding, scope: DismissalScope): Promise<void>;
  readonly situations: SituationMemory;
  readonly coolDowns: CoolDowns;
  readonly mistakes: Mistakes;
  /** Nobody answers. */
  onSilence(): void;
}
