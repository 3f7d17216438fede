import type { Day, Gender, Gravity } from './draft.ts';
import type { Evidence, Language, Severity, Situation, Source } from './report.ts';
import type { Sentence } from './sentence.ts';
import type { Habits } from '../languages/habits.ts';
import type { Span } from '../text/span.ts';

export type Group = 'apology' | 'responsibility' | 'promises' | 'respect';

/** What a rule says, in the interface's language. */
export interface RuleTexts {
  /** Names the thing, not the sin. */
  readonly title: string;
  /** What the reader will hear, then what to do. */
  readonly advice: string;
  /** The advice where a match names a variant of it. */
  readonly variants?: Readonly<Record<string, string>>;
}

/** A new wording for a span of the draft. Its blanks are written `[__label__]`. */
export interface Rewrite extends Span {
  readonly replacement: string;
  /** Says what the draft does not, and only the writer knows whether it is so: offered last, never taken by a key. */
  readonly isChoice?: boolean;
  /** Says that it was us: left out where that may not be said, and where no rule is sure of what it found. */
  readonly isAdmission?: boolean;
  /** Said where the draft's own words may not stay; else what the rewrite says besides them. */
  readonly alone?: string;
  /** What only argues against the reader, or threatens: it may go with the sentence. */
  readonly mayGo?: readonly Span[];
}

/** What a rule found: spans count in the prepared draft. */
export interface Match {
  readonly span: Span;
  readonly rewrites: readonly Rewrite[];
  /** Where this match is graded differently from its rule. */
  readonly severity?: Severity;
  /** Key of `RuleTexts.variants`. */
  readonly variant?: string;
  /** A set phrase: doubted only in a sentence that is plainly harmless. */
  readonly isStock?: boolean;
  /** The words alone do not settle it: reported only where the classifier hears it too. */
  readonly isHalfSure?: boolean;
  /** The sentences that were looked at; when one of them changes, the finding is made anew. */
  readonly sentences: readonly Sentence[];
}

/** Everything a rule sees: one draft in one language. */
export interface RuleContext {
  /** The prepared text of the whole draft. */
  readonly text: string;
  /** The sentences in this language, in order. `next` may be in another one. */
  readonly sentences: readonly Sentence[];
  /** The writer's earlier mails in this language, as far as the mail that is answered quotes them. */
  readonly earlier: readonly Sentence[];
  readonly language: Language;
  readonly situation: Situation;
  readonly gravity: Gravity;
  /** Whether a rewrite may say that it was us: not where that is forbidden, nor while the cause of a complaint is open. */
  readonly mayAdmit: boolean;
  readonly habits: Habits;
  readonly gender: Gender;
  readonly today: Day;
  /** Log-odds of the harm that the second voice hears in a sentence that is not in the draft. */
  readonly harmIn: (sentence: string) => number;
}

/** What is said in place of a sentence, in its own address where it shows one; empty: what it told is all there is to say. */
export type SetSentence = (habits: Habits, sentence: Sentence) => string;

/** Everything that one language has of one rule. `Words` is what the rule's `find` needs to know of it. */
export interface RuleLanguage<Words = unknown> {
  readonly texts: RuleTexts;
  /**
   * Named sets of phrases in compromise's match syntax, folded (no diacritics, lower case). A rule
   * reads where they stand by `sentence.find(name)`.
   */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly words: Words;
  /**
   * Wordings that this language has of its own, offered before those of the rule: for a match, and for
   * what the second voice alone hears (`span` is the sentence without its stop then). Pure.
   */
  readonly rewrites?: (sentence: Sentence, span: Span, context: RuleContext) => readonly Rewrite[];
  /** What can be said in place of any sentence that breaks the rule, behind a blank for what that told. */
  readonly instead?: SetSentence;
}

/** Why a rule has nothing to find in a language; its texts are still shown in that interface. */
export interface NotApplicable {
  readonly notApplicable: string;
  readonly texts: RuleTexts;
}

interface RuleFacts {
  /** Public: in settings, lists and exports. Never changes. */
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly sources: readonly Source[];
  readonly evidence: Evidence;
  /** When it is wrong: what it flags or misses and should not. For the documentation, in English. */
  readonly limits: string;
  /** Situations in which the rule says nothing. */
  readonly silentIn: readonly Situation[];
  /** What it says is not needed where it was no worse than this. */
  readonly silentFor?: readonly Gravity[];
  /**
   * A rewrite may leave out what stands in the flagged words (a date that cannot be, a firm in place of
   * a person). Otherwise none is offered that loses a number, a day, a name, a link.
   */
  readonly mayLoseItsWords?: boolean;
  /** They are a fact or a promise: they stay where what they lack is said besides. */
  readonly mayStay?: boolean;
  /**
   * So many clauses of the sentence may be kept; in more of them the harm goes on. Found by readers'
   * verdicts on 1,878 rewrites.
   */
  readonly keptClauses?: number;
  /**
   * A rewrite that says nothing of what an open wording told opens with a blank for it: the writer
   * tells it again, without the harm.
   */
  readonly tellsFirst?: boolean;
  /** They are a decision, however few: the reader has to know it. */
  readonly isDecision?: boolean;
  /** What a rewrite takes out beside the flagged words is the harm itself: a defence, a threat. */
  readonly mayLoseMore?: boolean;
  /** Goes by the calendar or by counting: the second voice is not asked. */
  readonly isCertain?: boolean;
  /** Says nothing where admitting fault is forbidden. */
  readonly isSilentWhenCareful?: boolean;
}

export interface Rule extends RuleFacts {
  readonly languages: Readonly<Record<Language, RuleLanguage | NotApplicable>>;
  readonly find: (context: RuleContext) => Iterable<Match>;
  /** What the language offers of its own. */
  readonly rewrites: (sentence: Sentence, span: Span, context: RuleContext) => readonly Rewrite[];
  /** What is offered besides, for any sentence that breaks the rule. */
  readonly offer: (sentence: Sentence, span: Span, context: RuleContext) => readonly Rewrite[];
  readonly isExcused: (sentence: Sentence) => boolean;
}

interface RuleDefinition<Words> extends RuleFacts {
  readonly languages: Readonly<Record<Language, RuleLanguage<Words> | NotApplicable>>;
  /** Pure: sees one draft in one language, and that language's words. */
  readonly find: (context: RuleContext, words: Words) => Iterable<Match>;
  /**
   * What is offered for any sentence that breaks the rule, in whatever words: where a match brings no
   * rewrite that may be taken as it stands, and for what the second voice alone hears (`span` is the
   * sentence without its stop then). Pure.
   */
  readonly offer?: (
    sentence: Sentence,
    span: Span,
    context: RuleContext,
    words: Words,
  ) => readonly Rewrite[];
  /** What stands in the sentence, or beside it, makes up for it: the second voice heeds it too. */
  readonly isExcused?: (sentence: Sentence) => boolean;
}

export function defineRule<Words>({
  find,
  offer,
  isExcused = () => false,
  ...facts
}: RuleDefinition<Words>): Rule {
  return {
    ...facts,
    isExcused,
    find: (context) => {
      const own = facts.languages[context.language];
      return 'notApplicable' in own ? [] : find(context, own.words);
    },
    rewrites: (sentence, span, context) => {
      const own = facts.languages[context.language];
      return 'notApplicable' in own ? [] : (own.rewrites?.(sentence, span, context) ?? []);
    },
    offer: (sentence, span, context) => {
      const own = facts.languages[context.language];
      return 'notApplicable' in own ? [] : (offer?.(sentence, span, context, own.words) ?? []);
    },
  };
}
