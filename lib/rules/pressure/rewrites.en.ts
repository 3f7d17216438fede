import { blank, momentBlank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { removeSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Asked for as a favour, folded: no day or amount needs another way out. */
const FAVOUR = /review|star|rating|google|trustpilot|survey|questionnaire/;
/** Something happens unless the reader acts, folded. */
const ULTIMATUM = wordPattern(
  "failing which|otherwise|or else|or (?:it|they|we|i|the|your)|unless|if you (?:do not|don't|fail|choose not)|no (?:reply|answer|response)|silence|without (?:them|it|your|a reply)|within|hours|(?:by|before) (?:noon|midnight|tonight|return|close|then|tomorrow|the end)|does not countersign|lapses?|expires?|deadline|last chance",
  'u',
);

/** What the reader gets, folded: it may not go with the threat. */
const GIVEN = wordPattern('credit|refund|voucher|discount|compensation', 'u');

/** What happens by itself, in the reader's favour; or nothing of it in this mail. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, sentences, text }: RuleContext,
): Rewrite[] {
  const kind = replaceSentence(sentence, byItself(habits));
  const mayGo = GIVEN.test(sentence.folded) ? [] : [span];
  const facts = factsAt(kind, [sentence], [...mayGo, calledAtEnd(sentence)]);
  if (!keepsFacts('', facts)) {
    return FAVOUR.test(sentence.folded) ? [] : sayAfter(sentence, otherwise(habits));
  }
  const isUltimatum = ULTIMATUM.test(sentence.folded) && !sentence.has('pressure/anotherMatter');
  return [
    ...(isUltimatum ? [kind] : []),
    ...(sentences.length > 1 ? [removeSentence(sentence, text)] : []),
  ];
}

const byItself = ({ person }: Habits): string =>
  `If you do nothing, ${person === 'singular' ? 'I' : 'we'} will ${blank('what you will do')} by ${momentBlank('en')}.`;

/** Where days and amounts of the sentence have to stay. */
const otherwise = ({ person }: Habits): string =>
  `If that does not suit you, ${person === 'singular' ? 'I' : 'we'} can ${blank('another way out')}.`;
