import { asSentence, clausesWith, goesOn, withoutClause } from './sk-clauses.ts';
import { mustStay } from './sk-holds.ts';
import { blank } from '../../checker/blanks.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';

/** The sentence without the clauses that the flagged words stand in, where the rest stands alone. */
export function leaveClauseOut(sentence: Sentence, flagged: Span, mayAssert = false): Rewrite[] {
  const inside = shift(flagged, -sentence.start);
  const rest = withoutClause(sentence.text, inside, { mayAssert });
  return rest === null ? [] : [{ ...replaceWords(sentence, rest), mayGo: callsIn(sentence) }];
}

/** *…, pani Hudecová, …*: whom it calls goes with the clause before. */
const CALL = /(?<=, (?:p[aá]n|pani|sle[cč]na) )\p{Lu}\p{Ll}+(?=,)/gu;

export const callsIn = ({ text, start }: Sentence): Span[] =>
  Array.from(text.matchAll(CALL), ({ 0: name, index }) =>
    shift({ start: index, end: index + name.length }, start),
  );

/** Leads over to nothing where the words end the sentence: *v kostole a navždy*. */
const AND_BEFORE = / (?:a|i|aj|ale|alebo) $/u;

/** The sentence without the first such words, where they are among the flagged ones. */
export function leaveWordsOut(sentence: Sentence, flagged: Span, words: RegExp): Rewrite[] {
  const hit = words.exec(sentence.text);
  if (!hit) return [];
  const end = hit.index + hit[0].length;
  const isLast = /^[\s.!…]*$/u.test(sentence.text.slice(end));
  const and = isLast ? (AND_BEFORE.exec(sentence.text.slice(0, hit.index))?.[0].length ?? 0) : 0;
  const span = shift({ start: hit.index - and, end }, sentence.start);
  return overlaps(span, flagged) ? removeWords(sentence, span) : [];
}

/** On folded text: its subject or object is named in the clauses before it. */
const LEANING =
  /^[,;:] (?:(?:(?:teraz|uz|stale|este|dnes|zatial|nie) )*(?:je|su|bol[aoi]?|bud\p{L}+|maju?) |[^,;:]*(?<!\p{L})(?:ho|ju|ich|mu|jej|ne[jh]o?|nou|nim|nimi|nich|tam)(?!\p{L}))/u;
/** On folded text: a verb with its object alone: whoever stood in the clause before did it. */
const SAME_DOER =
  /^(?:\p{L}{4,}[aeou]l[ai]?|\p{L}+[uy] (?:(?:nam|vam|mi|ti) )?\p{L}{3,}al[ao]?|(?:(?!(?:s[aoi]|som|sme|ste|aj|uz) )\p{L}+ )?(?:(?:nam|vam|mi|ti|ho|ju) )?\p{L}{3,}il[aoi]?)(?!\p{L})/u;
/** On folded text: would have been. */
const WOULD_BE = /(?<!\p{L})(?:by|mohl[aoi]|mohol|dal[aoi]? (?:by )?sa)(?!\p{L})/u;
const CONJUNCTION = /^(?:lebo|preto[zž]e|ke[dď][zž]e|tak|a|ale|no) /iu;

/** Whether a folded clause tells what was done by somebody whom the clause before it names. */
export const isOfSameDoer = (folded: string): boolean => SAME_DOER.test(folded);

/** *[__Čo sa stalo__]. Balík sa nám preto vrátil*: a blank for the flagged clauses; none where nothing stands beside them. */
export function blankClause(sentence: Sentence, flagged: Span, label: string): Rewrite[] {
  const { text, start } = sentence;
  const region = clausesWith(sentence, flagged);
  const clauses = textAt(text, shift(region, -start));
  const after = text.slice(region.end - start);
  const isAlone = region.start === start && /^[\s.!?…]*$/u.test(after);
  if (isAlone || leansBack(fold(after)) || mustStay(fold(clauses)) || goesOn(fold(clauses))) {
    return [];
  }
  const conjunction = CONJUNCTION.exec(clauses)?.[0] ?? '';
  if (region.start > start && conjunction === '') return leaveClauseOut(sentence, flagged);
  const opens = /^\p{Lu}/u.test(clauses) && region.start === start && conjunction === '';
  const rewrite = replaceWords(region, conjunction + blank(opens ? capitalise(label) : label));
  // A count in words only argues: *tri upomienky*.
  const mayGo = sentence.facts.filter((fact) =>
    /^\p{Ll}+$/u.test(textAt(text, shift(fact, -start))),
  );
  const rest = opens ? asSentence(after.slice(PAUSE.exec(after)?.[0].length)) : null;
  return rest === null
    ? [{ ...rewrite, mayGo }]
    : [{ ...rewrite, end: sentence.end, replacement: `${rewrite.replacement}. ${rest}`, mayGo }];
}

const PAUSE = /^[,;:\s]+/u;

/** Whether what stands behind the clauses cannot do without them; on folded text. */
const leansBack = (after: string): boolean =>
  LEANING.test(after) || WOULD_BE.test(after) || isOfSameDoer(after.replace(PAUSE, ''));
