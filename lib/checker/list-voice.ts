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

/** @param disabled ids of entries that the writer switched off; what a policy says cannot be */
export const listedFindings = (
  voice: ListVoice | undefined,
  draft: CheckedDraft,
  disabled: readonly string[],
): Finding[] =>
  Array.from(voice?.find(draft.context) ?? [])
    .filter(({ rule, list }) => list.keeper === 'policy' || !disabled.includes(rule.id))
    .map(({ rule, match, list }) => ({ ...toFinding(rule, match, draft), list }));
