/** Slovak clauses that only make a thing small: *nie je to koniec sveta*. */
import { sayInstead } from '../../checker/say-instead.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { tellsOfUs } from '../../languages/grammar/sk-beside.ts';
import { hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { isSympathy } from '../../languages/grammar/sk-keep-head.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** On folded text. */
const SMALL =
  /(?<!\p{L})(?:\p{L}*katastrof\p{L}*|koniec sveta|dram[ay]|tragedi\p{L}*|horor|svet sa nezruti|hlavu hore|nic (?:hrozne|vazne|strasne|zavazne)\p{L}*|\p{L}* ?nezbada\p{L}*|nezbadat|nevsimn\p{L}*|neubliz\p{L}*|nezabil\p{L}*|neumrel|nezomrel\p{L}*|v lepsich rodinach|jedna kava|vydrzi$|hore-dole|oko zvykne|pousmej\p{L}*|nastastie (?:iba|len)|na hrb \p{L}+|stava sa to|to sa stava|prezije\p{L}*)(?!\p{L})/u;
/** On folded text: what is left would make it small too. */
const DIMINISHES =
  /(?<!\p{L})(?:len|iba|aj tak|beztak|predsa|vzdy niekto)(?!\p{L})|^(?:ide|islo) o /u;
const PAUSE = /, | [–—-] /gu;
const LINK = /^(?:ale|no|tak|tak[zž]e|a|v[sš]ak) /iu;
/** On folded text: leans on the clause before it. */
const LEANS = /^(?:ze|aby|ked|lebo|ktor\p{L}*|len|ani|co|cim|pricom|to|toho|ta|ten)(?!\p{L})/u;
const A_BIT = /^tro(?:chu|cha|[sš]k[ua]|[sš]i[cč]k[ua]) /iu;
const MIN_WORDS = 2;
/** On folded text: finite verbs that their ending does not show. */
const VERB = /(?<!\p{L})(?:bol[aoi]?|\p{L}{3,}aju)(?!\p{L})/u;

/**
 * The sentence without such clauses at its end, at its start or between two others; none where the
 * rest tells nothing (`tells`, on folded text) and holds no fact.
 */
export function withoutSmallClauses(
  sentence: Sentence,
  tells: (folded: string) => boolean,
): Rewrite[] {
  const clauses = clausesOf(sentence.text);
  const isSmall = clauses.map((clause) => SMALL.test(fold(textAt(sentence.text, clause))));
  const first = isSmall.indexOf(true);
  const last = isSmall.lastIndexOf(true);
  if (first < 0 || isSmall.slice(first, last).includes(false)) return [];
  const rest = withoutBit(restOf(sentence.text, clauses, first, last) ?? '');
  if (rest === null || DIMINISHES.test(fold(rest)) || !isClause(rest)) return [];
  const gone = clauses.slice(first, last + 1).map((clause) => shift(clause, sentence.start));
  const isFact = sentence.facts.some(
    (fact) =>
      /\p{N}/u.test(textAt(sentence.text, shift(fact, -sentence.start))) &&
      !gone.some((clause) => overlaps(clause, fact)),
  );
  if (!isFact && !tells(fold(rest)) && !tellsOfUs(fold(rest)) && !isSympathy(rest)) return [];
  const mayGo = spelledFacts(sentence).filter((fact) =>
    gone.some((clause) => overlaps(clause, fact)),
  );
  return sayInstead(sentence, withStop(rest), mayGo);
}

function clausesOf(text: string): Span[] {
  const end = text.search(/[\s.!?…]*$/u);
  const pauses = Array.from(text.slice(0, end).matchAll(PAUSE), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return [...pauses, { start: end, end }].map(({ start }, i) => ({
    start: pauses[i - 1]?.end ?? 0,
    end: start,
  }));
}

/** *Trochu sme sa omeškali* → *Omeškali sme sa*. */
const withoutBit = (rest: string): string | null => restart(rest.replace(A_BIT, ''), 'sk');

const isClause = (words: string): boolean => hasVerb(words, MIN_WORDS) || VERB.test(fold(words));

/** Null where what followed cannot stand without the clause. */
function restOf(
  text: string,
  clauses: readonly Span[],
  first: number,
  last: number,
): string | null {
  const before = text.slice(0, clauses[first - 1]?.end ?? 0);
  const next = clauses[last + 1];
  if (!next) return before;
  const after = text.slice(next.start, clauses.at(-1)?.end);
  if (isClause(before)) return LEANS.test(fold(after)) ? null : `${before}, ${after}`;
  const plain = after.replace(LINK, '');
  const opened = LEANS.test(fold(plain)) ? null : restart(plain, 'sk');
  return opened;
}
