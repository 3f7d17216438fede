import { toFinding, type CheckedDraft } from './findings.ts';
import type { Finding, ListedIn } from './report.ts';
import type { Match, Rule, RuleContext } from './rule.ts';

/** An entry of a phrase list that was found, in the shape of a rule. */
export interface Listed {
  readonly rule: Rule;
  readonly match: Match;
  readonly list: ListedIn;
}

/** Phrase lists, as the engine asks them: one draft in one language. They speak in every situation. */
export interface ListVoice {
  find(context: RuleContext): Iterable<Listed>;
}

export const listedFindings = (voice: ListVoice | undefined, draft: CheckedDraft): Finding[] =>
  Array.from(voice?.find(draft.context) ?? [], ({ rule, match, list }) => ({
    ...toFinding(rule, match, draft),
    list,
  }));
