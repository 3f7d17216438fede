/** A sentence said in place of one Slovak clause: what is told in the clauses beside it stays. */
import { asSentence, hasVerb, leans } from './sk-clauses.ts';
import { asks, mustStay } from './sk-holds.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** Between two clauses, or two parts of one. */
const BREAK = /(?<!pros[ií]m)[,;]\s+|\s[–—-]\s|\s(?=a\s)/giu;
/** On folded text: what we did. */
const WE_DID = /(?<!\p{L})(?:sme|som)(?!\p{L})/u;
/** On folded text: *posielam*, *robíme*. */
const WE_DO =
  /(?<!\p{L})(?!vas|nas|svoj|moj|tvoj|ktor|prosim|dals|najblizs|problem|system)\p{L}{3,}(?:[ndslkz]em|[aui]jem|[ai]m|[aei]me)(?!\p{L})/u;
/** On folded text: *prosím*, *potvrďte*, *nič neplaťte*. */
const PLEASE =
  /(?<!\p{L})(?:prosime?|(?!ne)\p{L}{2,}[dl]te|(?!ne(?:div|hnev|cud|mraz))ne\p{L}{2,}(?:[bdjlvz]|tt)te)(?!\p{L})/u;
/** On folded text: *neprichádza*, *nezačne*. */
const DOES_NOT = /(?<!\p{L})ne\p{L}{2,}(?:dza|va|de|je|cne|zne)(?!\p{L})/u;
/** On folded text. */
const WAS = /(?<!\p{L})(?:ne)?bol[aoi]?(?!\p{L})/u;
/** On folded text: what the reader gets. */
const READER = /(?<!\p{L})(?:najde|dostane|moze)(?:te|s)(?!\p{L})/u;
/** On folded text. */
const AS_SOON = /^(?:len co|hned ako)(?!\p{L})/u;
/** On folded text: points to what the clause before it named. */
export const POINTS_BACK = /(?<!\p{L})(?:ho|ju|ich|nej|nom|nich|nim|nou|nimi)(?!\p{L})/u;
/** Words that only lead over to the clause. */
const LEAD = /^(?:a|ale|no|tak|takže|takze)$/iu;

interface Kept {
  readonly mayGo?: readonly Span[];
  readonly tell?: (folded: string) => boolean;
  /** What stays stands before it, whatever its place was. */
  readonly isLast?: boolean;
}

/** Whether a clause asks or promises something; on folded text. */
export const asksOrPromises = (folded: string): boolean => PLEASE.test(folded) || mustStay(folded);

/** Whether a clause tells, asks or promises what its reader needs; on folded text. */
export const tellsOfUs = (folded: string): boolean =>
  [WE_DID, WE_DO, READER].some((pattern) => pattern.test(folded)) || asksOrPromises(folded);

const isFinite = (part: string): boolean =>
  hasVerb(part, 2) ||
  [WE_DO, PLEASE, WAS, DOES_NOT].some((pattern) => pattern.test(fold(part))) ||
  asks(fold(part));

/** The main clauses, each with what hangs on it; spans count in the text. */
export function mainClauses(text: string): Span[] {
  const end = text.search(/[\s.!?…]*$/u);
  const breaks = Array.from(text.slice(0, end).matchAll(BREAK), ({ index, 0: pause }) => ({
    start: index,
    end: index + pause.length,
  }));
  const clauses: Span[] = [];
  for (const [i, { start }] of [{ start: 0, end: 0 }, ...breaks].entries()) {
    const from = i === 0 ? 0 : (breaks[i - 1]?.end ?? start);
    const part = { start: from, end: breaks[i]?.start ?? end };
    const last = clauses.at(-1);
    if (last && hangsOn(textAt(text, part), textAt(text, last))) {
      clauses.splice(-1, 1, { start: last.start, end: part.end });
    } else clauses.push(part);
  }
  return clauses;
}

const hangsOn = (part: string, before: string): boolean =>
  !isFinite(part) ||
  leans(part.replace(/^a\s+(?:zatia[lľ] (?!čo))?/iu, '')) ||
  AS_SOON.test(fold(part)) ||
  !isFinite(before) ||
  LEAD.test(before) ||
  (leans(before.replace(/^nie /iu, '')) && !/[,;]/u.test(before));

/**
 * Said in place of the sentence, but for the clauses beside the flagged words that `tell` something (on
 * folded text): these stay as sentences of their own. None where one of them cannot be one.
 */
export function sayInPlace(
  sentence: Sentence,
  flagged: Span,
  said: string,
  { mayGo = [], tell = tellsOfUs, isLast = false }: Kept = {},
): Rewrite[] {
  const { text, facts, start } = sentence;
  const at = shift(flagged, -start);
  // Whom it calls at its end is called again at the end of what is said.
  const body = text.slice(0, calledAtEnd(sentence).start - start);
  const clauses = mainClauses(body);
  const isKept = (clause: Span): boolean =>
    !overlaps(clause, at) &&
    (tell(fold(textAt(text, clause))) ||
      facts.some(
        (fact) =>
          overlaps(shift(fact, -start), clause) && !mayGo.some((going) => overlaps(going, fact)),
      ));
  if (!clauses.some(isKept)) return sayInstead(sentence, said, mayGo);
  const first = clauses.findIndex((clause) => overlaps(clause, at));
  const sentences = clauses.map((clause, i) => {
    if (!isKept(clause)) return i === first && !isLast ? said : '';
    const words = textAt(text, clause);
    const own =
      i === 0 ? words : i > first && POINTS_BACK.test(fold(words)) ? null : asSentence(words);
    return own === null ? null : withStop(own);
  });
  if (sentences.includes(null)) return [];
  const all = [...sentences, isLast ? said : ''];
  return sayInstead(sentence, all.filter(Boolean).join(' '), mayGo);
}
