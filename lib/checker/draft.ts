import type { ListVoice } from './list-voice.ts';
import type { Language, Locale, Severity, Situation } from './report.ts';

/** A calendar day as `YYYY-MM-DD`, in the writer's own time zone. */
export type Day = `${number}-${number}-${number}`;

export const GENDERS = ['unset', 'feminine', 'masculine'] as const;
/** Of the writer, for the forms of Spanish and Slovak. `unset`: forms without gender. */
export type Gender = (typeof GENDERS)[number];

/** How bad it was. A slip needs an apology and the remedy, nothing more; what is settled needs no deadline. */
export const GRAVITIES = ['slip', 'failure', 'serious', 'settled'] as const;
export type Gravity = (typeof GRAVITIES)[number];

const GRAVE: readonly Situation[] = ['our-mistake', 'bad-news', 'complaint'];
/** Whether it matters there how bad it was. */
export const hasGravity = (situation: Situation): boolean => GRAVE.includes(situation);

/** What the writer says of a mail; `auto`: it is guessed. */
export interface ChosenSituation {
  readonly situation: Situation | 'auto';
  readonly gravity: Gravity;
}

/** The writer's own words in one compose box, and what is known about them. */
export interface Draft {
  readonly text: string;
  readonly language: Language | 'auto';
  readonly situation: Situation | 'auto';
  /** `failure` unless told. */
  readonly gravity?: Gravity;
  /** The mail that is answered; empty where there is none. */
  readonly quoted: string;
}

/** What a check needs besides the draft: the engine has no clock and no storage of its own. */
export interface CheckOptions {
  readonly locale: Locale;
  readonly today: Day;
  /** ISO 3166-1 alpha-2 in capitals, of the writer: whose working days and order of dates. */
  readonly country: string;
  readonly gender: Gender;
  /** Admitting fault is forbidden here: rules that ask for it are silent. */
  readonly isLiabilityCareful: boolean;
  /** Ids of rules that the writer switched off. */
  readonly disabledRules: readonly string[];
  /** By the id of a built-in rule, where somebody grades it otherwise. */
  readonly severities?: ReadonlyMap<string, Severity>;
  /** Phrases of the team and others. */
  readonly lists?: ListVoice;
}
