import { rewritesOf, type ApologyButWords } from './rewrites.ts';
import type { Hit } from '../../checker/parser.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { contains, outermost, overlaps, type Span } from '../../text/span.ts';

/** An adversative further away than this belongs to another thought. */
const MAX_TOKENS_BETWEEN = 30;
/** *A to však…*: how far into the next sentence a second-place adversative may stand. */
const SECOND_PLACE = 4;

/** An apology, or sympathy for the reader, and the adversative that takes it back. */
export interface ApologyBut {
  readonly apology: Hit;
  readonly adversative: Hit;
  readonly sentence: Sentence;
  /** The sentence that the adversative stands in: `sentence` or the one after it. */
  readonly turn: Sentence;
  /** The adversative stands second in its clause: *kuriér však meškal*. */
  readonly isSecondPlace: boolean;
}

/** There is no *but* in it, nor in the next one: nothing is taken back. */
export const lacksAdversative = (sentence: Sentence): boolean =>
  [sentence, sentence.next].every((one) => one === null || adversativesIn(one).length === 0);

/** What follows decides the grade: a defence or a refusal is an error, the remedy a hint. */
export function* findApologyBut(context: RuleContext, words: ApologyButWords): Generator<Match> {
  for (const sentence of context.sentences) {
    const found = inSentence(sentence) ?? acrossSentences(sentence);
    if (found) yield toMatch(found, context, words);
    else yield* findConcessive(sentence);
  }
}

function toMatch(found: ApologyBut, context: RuleContext, words: ApologyButWords): Match {
  const isRemedy = isRemedyAfter(found);
  return {
    span: { start: found.apology.start, end: found.adversative.end },
    ...(isRemedy && { severity: 'hint', variant: 'remedy' }),
    rewrites: rewritesOf(found, isRemedy, context, words),
    isStock: true,
    sentences: [...new Set([found.sentence, found.turn])],
  };
}

function inSentence(sentence: Sentence): ApologyBut | null {
  for (const apology of apologiesIn(sentence).reverse()) {
    const adversative = adversativesIn(sentence).find(
      (hit) =>
        hit.start >= apology.end &&
        hit.tokens.start - apology.tokens.end <= MAX_TOKENS_BETWEEN &&
        hit.end < lastWordEnd(sentence) &&
        !isContrastInside(sentence, apology, hit) &&
        !isPoliteRequest(sentence, apology, hit),
    );
    if (adversative) return toApologyBut(apology, adversative, sentence, sentence);
  }
  return null;
}

function acrossSentences(sentence: Sentence): ApologyBut | null {
  const apology = apologiesIn(sentence).at(-1);
  const turn = sentence.next;
  if (!apology || turn?.language !== sentence.language) return null;
  const adversative = adversativesIn(turn).find(
    (hit) =>
      hit.tokens.start === 0 || (hit.tokens.start < SECOND_PLACE && isSecondPlace(turn, hit)),
  );
  if (!adversative || adversative.end >= lastWordEnd(turn)) return null;
  if (isPoliteRequest(turn, apology, adversative)) return null;
  return toApologyBut(apology, adversative, sentence, turn);
}

/** An adversative with nothing after it is a sentence that is not written yet. */
const lastWordEnd = (sentence: Sentence): number => sentence.tokens.at(-1)?.end ?? sentence.end;

const toApologyBut = (
  apology: Hit,
  adversative: Hit,
  sentence: Sentence,
  turn: Sentence,
): ApologyBut => ({
  apology,
  adversative,
  sentence,
  turn,
  isSecondPlace: isSecondPlace(turn, adversative),
});

/** A word that does not open its clause: *kuriér však*, *the courier, though*. */
const isSecondPlace = (sentence: Sentence, hit: Span): boolean =>
  sentence.find('apology-but/secondPlace').some((inner) => contains(inner, hit));

/** *Much as I sympathise, …*: the apology itself stands in the concession. */
function* findConcessive(sentence: Sentence): Generator<Match> {
  const [concessive] = sentence.find('apology-but/concessive');
  if (concessive) yield { span: concessive, rewrites: [], sentences: [sentence] };
}

function apologiesIn(sentence: Sentence): Hit[] {
  const others = sentence.find('apology-but/noApology');
  const hits = [...sentence.find('apology-but/apology'), ...sentence.find('apology-but/sympathy')];
  return outermost(hits)
    .filter((hit) => !others.some((other) => overlaps(other, hit)))
    .filter((hit) => !sentence.isQuoted(hit))
    .sort((a, b) => a.start - b.start);
}

function adversativesIn(sentence: Sentence): Hit[] {
  const not = sentence.find('apology-but/notAdversative').filter((hit) => !hasPause(sentence, hit));
  const turns = sentence
    .find('apology-but/turn')
    .filter((hit) => hit.tokens.start === 0 || followsPause(sentence, hit));
  return [...sentence.find('apology-but/adversative'), ...turns]
    .filter((hit) => !not.some((phrase) => overlaps(phrase, hit)))
    .filter((hit) => !sentence.isQuoted(hit))
    .sort((a, b) => a.start - b.start);
}

const followsPause = (sentence: Sentence, hit: Hit): boolean =>
  /[,;:–—-]\s*$/.test(sentence.text.slice(0, hit.start - sentence.start));

/** *Sorry for the late but important notice*: two words contrasted inside the apology. */
function isContrastInside(sentence: Sentence, apology: Hit, adversative: Hit): boolean {
  if (isLastWords(sentence, adversative)) return true;
  const isShort = adversative.tokens.start - apology.tokens.end <= 4;
  const pairs = sentence
    .find('apology-but/adjectivePair')
    .filter((hit) => !hasPause(sentence, hit));
  return isShort && pairs.some((pair) => contains(pair, adversative));
}

/** *A complete but illegible report.*: one word is no clause, and a refusal is no contrast. */
function isLastWords(sentence: Sentence, adversative: Hit): boolean {
  const after = sentence.tokens.slice(adversative.tokens.end);
  const before = sentence.text.slice(0, adversative.start - sentence.start);
  return (
    after.length === 1 && !/[,;:–—-]\s*$/.test(before) && !REFUSALS.has(after[0]?.normal ?? '')
  );
}
const REFUSALS = new Set(['no', 'nie', 'not', 'never', 'nunca', 'nikdy']);

/** *However, you were told* is not *however you like*. In Slovak the comma tells nothing: it must stand. */
const hasPause = (sentence: Sentence, span: Span): boolean =>
  sentence.language !== 'sk' && sentence.hasPause(span);

/** *Sorry, but could you…?*, *Excuse me, but which…?*: an apology for nothing, then a question. */
const isPoliteRequest = (sentence: Sentence, apology: Hit, adversative: Hit): boolean =>
  sentence
    .find('apology-but/request')
    .some(({ start }) => start >= adversative.end && start <= adversative.end + 2) ||
  (sentence.isQuestion && adversative.tokens.start - apology.tokens.end <= 1);

function isRemedyAfter({ adversative, turn }: ApologyBut): boolean {
  const isAfter = (hit: Hit) => hit.start >= adversative.end;
  return (
    turn.find('apology-but/remedy').some(isAfter) && !turn.find('apology-but/defence').some(isAfter)
  );
}
