import { blank, momentBlank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { removeSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

/** Asked for as a favour, folded: no day or amount needs another way out. */
const FAVOUR = /review|star|rating|google|trustpilot|survey|questionnaire/;

/** What happens by itself, in the reader's favour; or nothing of it in this mail. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, sentences, text }: RuleContext,
): Rewrite[] {
  const kind = replaceSentence(sentence, byItself(habits));
  const facts = factsAt(kind, [sentence], [span, calledAtEnd(sentence)]);
  if (!keepsFacts('', facts)) {
    return FAVOUR.test(sentence.folded) ? [] : sayAfter(sentence, otherwise(habits));
  }
  const gone = sentences.length > 1 ? [removeSentence(sentence, text)] : [];
  return sentence.has('pressure/anotherMatter') ? gone : [kind, ...gone];
}

const byItself = ({ person }: Habits): string =>
  `If you do nothing, ${person === 'singular' ? 'I' : 'we'} will ${blank('what you will do')} by ${momentBlank('en')}.`;

/** Where days and amounts of the sentence have to stay. */
const otherwise = ({ person }: Habits): string =>
  `If that does not suit you, ${person === 'singular' ? 'I' : 'we'} can ${blank('another way out')}.`;
