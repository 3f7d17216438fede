import type { Match, RuleContext } from './rule.ts';

/** Whether the sentence of a match will land badly, heard apart from the words that the rule knows. */
export type SecondVoice = (match: Match, ruleId: string, context: RuleContext) => boolean;

/** Without a classifier nothing that is half sure is reported. */
export const hearsNothing: SecondVoice = ({ isHalfSure }) => !isHalfSure;
