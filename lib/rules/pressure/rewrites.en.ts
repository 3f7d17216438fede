import { blank, momentBlank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { removeSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';

/** Asked for as a favour, folded: no day or amount needs another way out. */
const FAVOUR = /review|star|rating|google|trustpilot|survey|questionnaire/;
/** Something happens unless the reader acts, folded. */
const ULTIMATUM = wordPattern(
  "failing which|otherwise|or else|or (?:it|they|we|i|the|your)|unless|if you (?:do not|don't|fail|choose not)|no (?:reply|answer|response)|silence|without (?:them|it|your|a reply)|within|hours|(?:by|before) (?:noon|midnight|tonight|return|close|then|tomorrow|the end)|does not countersign|lapses?|expires?|deadline|last chance",
  'u',
);

const MIN_ASKED = 3;

/** What the reader gets, folded: it may not go with the threat. */
const GIVEN = wordPattern('credit|refund|voucher|discount|compensation', 'u');

/** The reader is asked for something, or told what it costs; folded. */
const ASKED = wordPattern(
  '(?:kindly|please|pls) (?!leave|note|rate)[a-z]+|need (?:your|an?|the)|by return|we would ask you|furnish|countersign[a-z]*|invoiced|demurrage|forfeits?|storage',
  'u',
);
/** Where a threat begins that hangs on what is asked, folded. */
const OR_ELSE =
  /,?\s(?:or (?:else|don't|it|we|i|you|they|i'm|we'll|you're|it's|our|my|the)|failing which|before i'm forced to)(?![a-z']).*?(?=[.!…]*$)/u;

/** What happens by itself, in the reader's favour; or nothing of it in this mail. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, sentences, text }: RuleContext,
): Rewrite[] {
  const asked = withoutThreat(sentence, otherwise(habits));
  if (asked.length > 0) return asked;
  const kind = replaceSentence(sentence, byItself(habits));
  const mayGo = GIVEN.test(sentence.folded) ? [] : [span];
  const facts = factsAt(kind, [sentence], [...mayGo, calledAtEnd(sentence)]);
  if (!keepsFacts('', facts)) {
    return FAVOUR.test(sentence.folded) ? [] : sayKindlyAfter(sentence, otherwise(habits));
  }
  if (ASKED.test(sentence.folded) && !sentence.has('pressure/anotherMatter')) {
    return sayKindlyAfter(sentence, otherwise(habits));
  }
  const isUltimatum = ULTIMATUM.test(sentence.folded) && !sentence.has('pressure/anotherMatter');
  return [
    ...(isUltimatum ? [kind] : []),
    ...(sentences.length > 1 ? [removeSentence(sentence, text)] : []),
  ];
}

/** *Pick one by five or don't come crying*: what is asked stands without the threat. */
function withoutThreat(sentence: Sentence, added: string): Rewrite[] {
  const threat = OR_ELSE.exec(sentence.folded);
  if (!threat || words(sentence.text.slice(0, threat.index)).length < MIN_ASKED) return [];
  const cut = { start: sentence.start + threat.index, end: sentence.end };
  const mayGo = [...argumentsIn(sentence), ...sentence.times.map(({ span }) => span)].filter(
    ({ start }) => start >= cut.start,
  );
  if (!keepsFacts('', factsAt(cut, [sentence], mayGo))) return [];
  return [{ ...cut, replacement: `. ${added}`, mayGo }];
}

const byItself = ({ person }: Habits): string =>
  `If you do nothing, ${person === 'singular' ? 'I' : 'we'} will ${blank('what you will do')} by ${momentBlank('en')}.`;

/** Where days and amounts of the sentence have to stay. */
const otherwise = ({ person }: Habits): string =>
  `If that does not suit you, ${person === 'singular' ? 'I' : 'we'} can ${blank('another way out')}.`;
