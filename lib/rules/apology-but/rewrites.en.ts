import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { isWhole } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export const ours = ({ person }: Habits): string =>
  person === 'singular'
    ? `I will ${blank('what I will do')} by ${momentBlank('en')}.`
    : `We will ${blank('what we will do')} by ${momentBlank('en')}.`;

/** What holds one of these, folded, would still be heard as an excuse. */
const EXCUSING = wordPattern(
  "you|yours?|yourself|every|everyone|everybody|other|others|others'|stretched|busy|swamped|season|precedence|apparent|onus|agency|drivers?|couriers?|suppliers?|merchant|lists?|form|manual|in fairness|only|just|tells?|story|neighbours?|tenants?|would have|could have|should have|reminding|crews?|happens?|it was|hear me out|signed|carnage|hopeless|final|to be fair|honestly|as good as",
  'u',
);

export const mayFollow = (fact: string): boolean => !EXCUSING.test(fold(fact));

/** *Much as I sympathise with the flooded kitchen, …*: the apology, up to its comma. */
const CONCESSION = /^(?:much as|whilst|while|although|though) (?=(?:i|we) [^,;]+, )/iu;
const ADVERSATIVE =
  /[,;:–—-]*\s(?:but|however|though|although|tho|nevertheless|mind you)(?!\p{L})/iu;
/** A name in the middle: *…, Mrs Boyle, the plumber was …* */
const CALLED = /^, (?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}'’-]+(?=, )/u;

/** The apology stands on its own, and what is ours to do follows. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const apology = concession(sentence, span) ?? beforeAdversative(sentence, span);
  if (apology === null) return [];
  const { start, end } = sentence;
  return [`${apology}. ${ours(habits)}`, `${apology}.`].map((replacement) => ({
    start,
    end,
    replacement,
  }));
}

function concession({ text, start }: Sentence, span: Span): string | null {
  const opening = CONCESSION.exec(text)?.[0];
  if (opening === undefined || span.start !== start) return null;
  const comma = text.indexOf(', ');
  const called = CALLED.exec(text.slice(comma))?.[0] ?? '';
  return capitalise(text.slice(opening.length, comma) + called);
}

/** What the second voice alone hears holds an adversative too, as a rule. */
function beforeAdversative(sentence: Sentence, span: Span): string | null {
  const but = isWhole(sentence, span) ? ADVERSATIVE.exec(sentence.text) : null;
  return but && but.index > 0 ? sentence.text.slice(0, but.index) : null;
}
