import { findFlagged } from '../../checker/find-flagged.ts';
import { removeShortSentence, replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { contains, type Span } from '../../text/span.ts';

export interface BoilerplateWords {
  /** Greets the reader by name, in place of these words, which greet everybody. */
  greeting(told: string): string;
  /** An apology for what it was: a blank. One whole sentence. */
  apology(habits: Habits, sentence: Sentence): string;
  /** Folded sentences that say something of their own besides. */
  readonly saysMore?: RegExp;
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
  if (!is('inconvenience')) {
    return words.saysMore?.test(sentence.folded) ? [] : removeShortSentence(sentence, context);
  }
  return sentence.tokens.length <= MAX_APOLOGY_WORDS
    ? [replaceSentence(sentence, words.apology(context.habits, sentence))]
    : [];
}

/** *Dear customer of Acme*: a name does not go on like that. */
function greeted({ text, start }: Sentence, span: Span, words: BoilerplateWords): Rewrite[] {
  const at = { start: span.start - start, end: span.end - start };
  if (!/^\s*(?:$|[,:;.!(–—-])/u.test(text.slice(at.end))) return [];
  return [replaceWords(span, words.greeting(text.slice(at.start, at.end)))];
}
