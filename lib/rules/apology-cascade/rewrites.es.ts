import { apologiesIn } from '../../checker/apologies.ts';
import {
  removeSentence,
  removeWords,
  replaceSentence,
  replaceWords,
} from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { isSympathy } from '../../languages/grammar/es-besides.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { hasVerb } from '../../languages/grammar/es-finite.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
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
/** Would go on from nothing, folded. */
const BUT = /^, (?:pero|solo que|aunque|mas)(?![a-z])/u;

/** What else the sentence says, without the apology; where it says nothing else, it goes. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { text, sentences }: RuleContext,
): Rewrite[] {
  if (BUT.test(sentence.folded.slice(span.end - sentence.start))) return [];
  const isAlone = isApologyAlone(sentence, span) && !isForMore(sentence);
  const removed = isAlone && sentences.length > 1 ? [removeSentence(sentence, text)] : [];
  const shorter = [
    ...onlyOnce(sentence),
    ...withoutStart(sentence, span),
    ...[...endBefore(sentence, span), ...firstAlone(sentence, span)].filter(({ start }) =>
      saysForWhat(sentence, start),
    ),
    ...withoutAside(sentence, span),
  ];
  const isOnlyOne = apologiesIn(sentence).length <= 1;
  return (isOnlyOne ? [...removed, ...shorter] : [...shorter, ...removed]).slice(0, 1);
}

/** *Lo siento, lo siento y lo siento*: once is enough. */
const SAME =
  /^(?<once>lo siento|lo sentimos|perdón|perdona|perdone|disculpa|disculpe)(?:,? (?:y )?\k<once>)+[.!…]*$/iu;

function onlyOnce(sentence: Sentence): Rewrite[] {
  const once = SAME.exec(sentence.text)?.groups?.once;
  return once === undefined ? [] : [replaceSentence(sentence, `${once}.`)];
}

/** *Siento también el polvo en el coche*: for another thing. */
const isForMore = (sentence: Sentence): boolean =>
  /(?<![a-z])(?:tambien|asimismo|igualmente|ademas)(?![a-z])/u.test(sentence.folded) &&
  namedOnlyHere(sentence, sentence.text.replace(/asimismo|igualmente/giu, '')).length > 1;

/** Beside its apologies the sentence promises nothing, tells nothing and names no other harm. */
function isApologyAlone(sentence: Sentence, span: Span): boolean {
  const apologies = [span, ...apologiesIn(sentence)];
  const others = sentence.tokens
    .filter((token) => !apologies.some((one) => overlaps(token, one)))
    .map(({ normal }) => normal);
  const behind = sentence.text.slice(span.end - sentence.start);
  return (
    others.length <= MAX_OTHERS &&
    !TELLS_MORE.test(others.join(' ')) &&
    !hasVerb(behind) &&
    !MORE.test(behind) &&
    namedOnlyHere(sentence, sentence.text).length <= MAX_NEW
  );
}

/** Goes on with more than another thing to be sorry for. */
const MORE = /\s[ye]\s(?!(?:el|la|los|las|por|sus?|tus?|mis?|todo|todos|de|muy|mil)\s)/iu;
/** More words than this that no sentence before it has name a harm of its own. */
const MAX_NEW = 3;
const MIN_LENGTH = 4;
/** Says how sorry one is, or that there is trouble, folded. */
const SAYS_NOTHING =
  /^(?:dis|per|lam|sien|sent|molest|incon|verda|sincer|profund|much|nuev|otra|tod|caus|ocas|ocurr|suce|pasado|quer|tambien|ademas|hac|real|pud|hay|est)/u;

function namedOnlyHere({ previous }: Sentence, told: string): string[] {
  const said = `${previous?.previous?.folded ?? ''} ${previous?.folded ?? ''}`;
  return (fold(told).match(/[a-z]+/gu) ?? []).filter(
    (word) =>
      word.length >= MIN_LENGTH &&
      !SAYS_NOTHING.test(word) &&
      !said.includes(word.slice(0, MIN_LENGTH)),
  );
}

/** *Le pido perdón, y de nuevo lo siento por la avería*: for what is said only behind the first one. */
function saysForWhat(sentence: Sentence, end: number): boolean {
  const at = end - sentence.start;
  const head = sentence.text.slice(0, at);
  if (ALREADY.test(head)) return false;
  const isNamed = / (?:por|que) /u.test(head);
  return isNamed || namedOnlyHere(sentence, sentence.text.slice(at)).length === 0;
}

/** *Perdón por no contestar, y perdón otra vez por …*: the first one is enough. */
function firstAlone(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start } = sentence;
  const head = /^(.*?),?\s[ye]\s$/su.exec(text.slice(0, span.start - start))?.[1] ?? '';
  if (!isSympathy(fold(head))) return [];
  const stop = /[\s.!…]*$/u.exec(text)?.[0].length ?? 0;
  return [{ start: start + head.length, end: start + text.length - stop, replacement: '' }];
}

/** *Y por los abuelos, …*: would have no verb. */
const LEANS = /^\P{L}*(?:y )?(?:por|a|para|con|de) /iu;

/** The same in the same words before it: one less mends nothing. */
const ALREADY = /^\P{L}*(?:lo siento|lo sentimos|perdón)(?:, (?:lo siento|lo sentimos|perdón))+/iu;

/** *…, lo siento un montón, …* */
function withoutAside(sentence: Sentence, span: Span): Rewrite[] {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  if (
    !/,\s$/u.test(before) ||
    !/^(?:,|[.!…]*$)/u.test(after) ||
    !hasVerb(before) ||
    LEANS.test(before)
  )
    return [];
  return GOES_ON.test(after)
    ? [{ start: span.start - 2, end: span.end, replacement: '' }]
    : removeWords(sentence, span);
}

function withoutStart(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start, end, language } = sentence;
  const after = text.slice(span.end - start);
  const pause = REST.exec(after)?.[0];
  const told =
    span.start === start && pause !== undefined ? after.slice(pause.length) : toldBehind(sentence);
  const rest = told && restart(told, language);
  return rest && !SWEARS.test(rest) ? [replaceWords({ start, end }, rest)] : [];
}

/** *Se lo digo de corazón*: of the apology that goes. */
const SWEARS =
  /^(?:(?:se|te|os) lo (?:digo|aseguro|prometo)|de (?:verdad|coraz[óo]n)|créam?e)(?!\p{L})/iu;

/** *Lo siento mucho y mañana se lo llevo*: what we do or tell after an apology for nothing new. */
const AND_THEN =
  /\s[ye]\s(?=(?:(?:te|les?|os|se|ya|hoy|mañana|no|he|hemos|voy|vamos|ahora)\s|\p{L}+(?:amos|emos|imos|aré|eré|iré)\s|\p{L}{3,}o\s(?:el|la|los|las|una?|sus?|tus?|que)\s))/iu;

function toldBehind(sentence: Sentence): string | null {
  const [head = '', ...others] = sentence.text.split(AND_THEN);
  const told = sentence.text.slice(head.length).replace(AND_THEN, '');
  const isNew = namedOnlyHere(sentence, head).length > MAX_NEW;
  const isTold = others.length > 0 && !isNew && !isSympathy(fold(told));
  return isTold && apologiesIn(sentence).length === 1 && isSympathy(fold(head)) ? told : null;
}
