import { apologiesIn } from '../../checker/apologies.ts';
import { removeSentence, removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { restart } from '../../languages/restart.ts';
import { wordPattern } from '../../text/words.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** The sentence promises or tells something of its own. */
const TELLS_MORE = wordPattern(
  'si|porque|[a-z]*(?:amos|emos|imos|aron|ieron)(?<!volvemos|reiteramos|cansamos|cansaremos|queremos|sentimos|lamentamos|pedimos)|paso|pasamos|voy|vamos|hoy|manana|[a-z]{2,}(?:aremos|eremos|iremos|dremos)',
  'u',
);
/** *Mil disculpas nuevamente; el radicado es …*: what follows can be a sentence. */
const REST = /^(?:;|,\s(?:y|pero)\s)\s*/u;
/** A clause of its own keeps the comma before it. */
const GOES_ON =
  /^,\s(?:y|e|pero|aunque|solo que|sólo que|porque|así que|asi que|que|ya que|pues)\s/iu;
const MAX_OTHERS = 12;

/** What else the sentence says, without the apology; where it says nothing else, it goes. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { text, sentences }: RuleContext,
): Rewrite[] {
  const isAlone = isApologyAlone(sentence, span);
  const removed = isAlone && sentences.length > 1 ? [removeSentence(sentence, text)] : [];
  const shorter = [
    ...withoutStart(sentence, span),
    ...endBefore(sentence, span),
    ...withoutAside(sentence, span),
  ];
  const isOnlyOne = apologiesIn(sentence).length <= 1;
  return (isOnlyOne ? [...removed, ...shorter] : [...shorter, ...removed]).slice(0, 1);
}

/** Beside its apologies the sentence promises nothing and tells nothing. */
function isApologyAlone(sentence: Sentence, span: Span): boolean {
  const apologies = [span, ...apologiesIn(sentence)];
  const others = sentence.tokens
    .filter((token) => !apologies.some((one) => overlaps(token, one)))
    .map(({ normal }) => normal);
  return others.length <= MAX_OTHERS && !TELLS_MORE.test(others.join(' '));
}

/** *…, lo siento un montón, …* */
function withoutAside(sentence: Sentence, span: Span): Rewrite[] {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  if (!/,\s$/u.test(before) || !/^(?:,|[.!…]*$)/u.test(after)) return [];
  return GOES_ON.test(after)
    ? [{ start: span.start - 2, end: span.end, replacement: '' }]
    : removeWords(sentence, span);
}

function withoutStart({ text, start, language }: Sentence, span: Span): Rewrite[] {
  const after = text.slice(span.end - start);
  const pause = REST.exec(after)?.[0];
  if (span.start !== start || pause === undefined) return [];
  const rest = restart(after.slice(pause.length), language);
  const end = start + text.length;
  return rest === null ? [] : [replaceWords({ start, end }, rest)];
}
