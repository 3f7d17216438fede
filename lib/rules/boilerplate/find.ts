import { findFlagged } from '../../checker/find-flagged.ts';
import { removeShortSentence, replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { contains, type Span } from '../../text/span.ts';

export interface BoilerplateWords {
  /** Greets the reader by name, in place of these words, which greet everybody; null where what stands beside them greets on. */
  greeting(told: string, follows: string, before: string): string | null;
  /** An apology for what it was: a blank. One whole sentence. */
  apology(habits: Habits, sentence: Sentence): string;
  /** Folded sentences that say something of their own besides. */
  readonly saysMore?: RegExp;
  /** What the language offers of its own is all that is offered, but for greetings. */
  readonly isAllOwn?: boolean;
  /** Whether a sentence may go as a whole; any short one unless told. */
  mayGo?(sentence: Sentence): boolean;
  /** Whether a folded apology tells what was done besides. */
  tellsDeed?(folded: string): boolean;
}

/** An apology with more words than this says something else too. */
const MAX_APOLOGY_WORDS = 12;

/** Words that were written for everybody. */
export const findBoilerplate = (context: RuleContext, words: BoilerplateWords): Generator<Match> =>
  findFlagged(context, 'boilerplate', {
    isExcused: () => false,
    rewrites: (sentence, span) => rewritesOf(sentence, span, context, words),
  });

function rewritesOf(
  sentence: Sentence,
  span: Span,
  context: RuleContext,
  words: BoilerplateWords,
): Rewrite[] {
  const is = (set: string) =>
    sentence.find(`boilerplate/${set}`).some((hit) => contains(hit, span));
  if (is('greeting')) return greeted(sentence, span, words);
  if (words.isAllOwn) return [];
  if (!is('inconvenience')) {
    const staysOn = words.saysMore?.test(sentence.folded) || words.mayGo?.(sentence) === false;
    return staysOn ? [] : removeShortSentence(sentence, context);
  }
  return sentence.tokens.length <= MAX_APOLOGY_WORDS && !words.tellsDeed?.(sentence.folded)
    ? [replaceSentence(sentence, words.apology(context.habits, sentence))]
    : [];
}

/** *Dear customer of Acme*: a name does not go on like that. */
function greeted({ text, start }: Sentence, span: Span, words: BoilerplateWords): Rewrite[] {
  const at = { start: span.start - start, end: span.end - start };
  if (!/^\s*(?:$|[,:;.!(–—-])/u.test(text.slice(at.end))) return [];
  const greeting = words.greeting(
    text.slice(at.start, at.end),
    text.slice(at.end),
    text.slice(0, at.start),
  );
  return greeting === null ? [] : [replaceWords(span, greeting)];
}
