import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { LEANS_FORWARD } from '../../languages/grammar/en-leaning.ts';
import { tellsNews } from '../../languages/grammar/en-news.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';

/** Less than so many letters behind a lesson say nothing of their own. */
const MIN_REST = 12;
const KNOW = '(?:understand|realise|realize|know|appreciate|accept|remember|grasp|see)';
/** Opens a lesson, folded: what follows stands alone. */
const LESSON = new RegExp(
  '^[^a-z]*(?:' +
    [
      `(?:please )?(?:you|one) (?:will |would )?(?:have to|need to|must|should|ought to|surely|really|do) (?:really |surely |also )?${KNOW} that`,
      `(?:please )?(?:you|one) (?:will|can) (?:surely |also )?(?:${KNOW}|agree) that`,
      `(?:please )?(?:try to )?(?:understand|realise|realize|bear in mind|keep in mind) that`,
      `as (?:you|anyone|everyone|anybody|everybody) (?:should|must|will|would|may|might|can|surely|no doubt|well)? ?(?:well |already |surely |certainly )?(?:know|be aware|appreciate|understand|imagine|see)s?,`,
      "as i(?:'m| am) sure you(?:'re| are)? (?:well )?(?:aware|know|understand|appreciate),",
      'with (?:all )?(?:due|the greatest|the utmost|great|much) respect(?: [^,]{1,30})?,',
      '(?:like|as) i (?:already )?(?:said|explained|told you)(?: (?:before|already|earlier))?,',
      `(?:any|every)(?:one|body) (?:[^,.;]{1,30} )?knows that`,
      '(?:once again|let me (?:explain|say|repeat) (?:it|this|that)(?: to you)?(?: again| once more)?(?: slowly)?)[:,]',
      '(?:look|listen|come on|calm down|relax),',
    ].join('|') +
    ')(?= )',
  'u',
);

/** The sentence without the lesson; else the mail without that sentence. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (sentence.find('condescension/aside').some((aside) => overlaps(aside, span))) return [];
  const shorter = [
    ...withoutLesson(sentence, span),
    ...withoutReason(sentence, span),
    ...withoutLastClause(sentence, span, LEANS_FORWARD).filter(saysEnough(sentence)),
  ];
  if (shorter.length > 0) return shorter.slice(0, 1);
  return context.sentences.length > 1 && !tellsNews(sentence.folded)
    ? [{ ...removeSentence(sentence, context.text), mayGo: argumentsIn(sentence) }]
    : [];
}

/** *Teenagers exaggerate, as any mum will tell you*: without its end it is still the lesson. */
const MIN_WORDS = 4;
const saysEnough =
  ({ text, start }: Sentence) =>
  (cut: Span): boolean =>
    words(text.slice(0, cut.start - start)).length >= MIN_WORDS;

const SO_THAT_ANYONE =
  /\sso (?:that )?(?:any|every)(?:one|body) (?:can|may|could) [^,;:]*?(?=[.!…]*$)/u;

/** *Permit zones are coloured so that anyone can follow them.* */
function withoutReason(sentence: Sentence, span: Span): Rewrite[] {
  const found = SO_THAT_ANYONE.exec(sentence.folded);
  if (!found) return [];
  const reason = shift({ start: found.index, end: found.index + found[0].length }, sentence.start);
  return overlaps(reason, span) ? [{ ...reason, replacement: '' }] : [];
}

function withoutLesson(sentence: Sentence, flagged: Span): Rewrite[] {
  const opening = LESSON.exec(sentence.folded)?.[0] ?? '';
  const lesson = { start: sentence.start, end: sentence.start + opening.length };
  const isLesson = opening !== '' && overlaps(lesson, flagged);
  return isLesson && sentence.tokens.some(({ start }) => start >= lesson.end + MIN_REST)
    ? removeWords(sentence, lesson)
    : [];
}
