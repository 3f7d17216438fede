import { blank, momentBlank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { en as vagueDeadline } from '../vague-deadline/en.ts';

const BEST =
  '(?:my|our) (?:very |level )?(?:best|utmost)|(?:everything|all|what|whatever) (?:that )?(?:i|we) can';
/** What stands before the infinitive, folded. */
const ATTEMPT = wordPattern(
  `(i|we)(?:'ll| will| shall)? (?:now |also |certainly |really )?(?:try(?: (?:my|our) (?:very )?(?:best|hardest))?|attempt|endeavou?r|aim|hope|(?:hope|expect) to be able|do (?:${BEST})|make every effort|strive) to (not )?([a-z]+)`,
  'u',
);

/** The promise itself with its date; else what is certain, and when the rest will be known. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const firm = [...promised(sentence), ...withoutAdverb(sentence, span)].slice(0, 1);
  const known = [...firm, ...sayInstead(sentence, certain(habits))];
  return known.length > 0 ? known : sayAfter(sentence, vagueDeadline.words.nextMessage(habits));
}

/** What is certain now, and when the rest will be known. */
export const certain = (habits: Habits): string =>
  `What is certain today: ${blank('what you can promise')}. ${vagueDeadline.words.nextMessage(habits)}`;

/** *We will try to bring it* → *We will bring it by …*. */
function promised(sentence: Sentence): Rewrite[] {
  const { folded, text, start } = sentence;
  const found = ATTEMPT.exec(folded);
  if (!found) return [];
  const [words, who, not = '', verb = ''] = found;
  const end = found.index + words.length - verb.length;
  const rest = /^(?:[^,;:.!?…()–—]|[.,:](?=\d))*/u.exec(text.slice(end))?.[0].trimEnd() ?? '';
  if (/(?<![a-z])(?:and|but|so|if|because|soon|shortly|asap|possible)(?![a-z])/iu.test(rest))
    return [];
  const deadline = isDated(sentence) || not !== '' ? '' : ` by ${momentBlank('en')}`;
  const promise = `${who === 'i' ? 'I' : 'we'} will ${not}${rest.trimStart()}${deadline}`;
  const opens = !/\p{L}/u.test(text.slice(0, found.index));
  return [
    replaceWords(
      { start: start + found.index, end: start + end + rest.length },
      opens ? capitalise(promise) : promise,
    ),
  ];
}

/** *Hopefully, …*: the promise stands without it. */
const withoutAdverb = (sentence: Sentence, hedge: Span): Rewrite[] =>
  sentence
    .find('hedged-promise/adverb')
    .filter((adverb) => overlaps(adverb, hedge))
    .slice(0, 1)
    .flatMap((adverb) => removeWords(sentence, adverb));
