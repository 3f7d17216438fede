import { findFlagged } from '../../checker/find-flagged.ts';
import { removeShortSentence, replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { contains, type Span } from '../../text/span.ts';

export interface BoilerplateWords {
  /** Greets the reader by name, in place of what greets everybody. */
  readonly greeting: string;
  /** An apology for what it was: a blank. One whole sentence. */
  apology(habits: Habits): string;
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
  if (is('greeting')) return [replaceWords(span, words.greeting)];
  if (!is('inconvenience')) return removeShortSentence(sentence, context);
  return sentence.tokens.length <= MAX_APOLOGY_WORDS
    ? [replaceSentence(sentence, words.apology(context.habits))]
    : [];
}
