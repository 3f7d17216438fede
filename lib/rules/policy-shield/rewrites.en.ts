import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import type { Habits } from '../../languages/habits.ts';
import { wordPattern } from '../../text/words.ts';

/** The rule itself stands in the sentence, folded: its reason may follow. */
const RULE = wordPattern(
  'polic(?:y|ies)|procedures?|terms|conditions|rules?|clause|section|article|agreement|contract|guidelines?|regulations?|law|statute|lease|scheme|norms|system|portal|screen',
  'u',
);
const LEGAL = wordPattern('without prejudice|treated as|complaints', 'u');
/** That it is a rule is all that it says: *rules are rules*. */
const SHRUG =
  /(?<rule>[a-z]+) (?:is|are) (?:the |my |our )?(?:[a-z]+ )?\k<rule>|\brules do\b|full stop/u;

/** A sentence with more words than this, or with a duty in it, says something besides. */
const MAX_WORDS = 14;
const DUTY = wordPattern('must|have to|has to|need to|needs to|without prejudice', 'u');

export const tellsMore = ({ folded, tokens }: Sentence): boolean =>
  tokens.length > MAX_WORDS || DUTY.test(folded);

/** The reason behind the rule and what can be done; or these in its place. */
export const englishRewrites = (
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] =>
  LEGAL.test(sentence.folded)
    ? []
    : [
        ...(RULE.test(sentence.folded) && !SHRUG.test(sentence.folded)
          ? sayKindlyAfter(sentence, `The reason for this is ${REASON}. ${canDo(habits)}`)
          : []),
        ...(tellsMore(sentence) ? [] : sayInstead(sentence, reason(habits))),
      ];

const REASON = blank('what the rule is good for');

export const reason = (habits: Habits): string =>
  `Unfortunately, ${habits.person === 'singular' ? 'I' : 'we'} cannot ${blank('do what you ask')}, and the reason is ${REASON}. ${canDo(habits)}`;

const canDo = ({ person }: Habits): string =>
  `What ${person === 'singular' ? 'I' : 'we'} can do for you is ${blank('what you can do')}.`;
