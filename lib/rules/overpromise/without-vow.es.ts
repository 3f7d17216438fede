/** A Spanish promise without the vows that lend weight to it: *le garantizo que*, *palabra*. */
import type { Sentence } from '../../checker/sentence.ts';
import { capitalise } from '../../text/case.ts';
import { shift, type Span } from '../../text/span.ts';
import { words, wordPattern } from '../../text/words.ts';

const WE_VOW =
  '(?:garantizo|garantizamos|aseguro|aseguramos|prometo|prometemos|juro|juramos|firmo|firmamos)';
const FIRMLY =
  '(?:al (?:cien por cien|cien por ciento|100 ?%)|de verdad|desde ya|por (?:mi|mis|la|lo) [a-z]+|[a-z]+mente)';
const WE_VOW_THAT = `(?:(?:le|les|te|os) )?${WE_VOW}(?: ${FIRMLY})* que`;
const IS_VOWED = `(?:esta|queda|tiene[ns]?|va) garantizad[oa](?: ${FIRMLY})* que`;
const END = '(?=[,.;!]|$)';
/** What only lends weight to a promise, folded: it stands as well without. */
const VOW = [
  WE_VOW_THAT,
  IS_VOWED,
  '(?:(?:le|les|te|os) )?(?:doy|damos) (?:mi|nuestra) palabra(?: de honor)? de que',
  `(?:se|te|os) los? ${WE_VOW}(?: (?:por|con|ante|donde) [^,.;]+)?${END}`,
  `(?:me juego|me la juego|apuesto)(?: [^,.;]+)?${END}`,
  `(?:va |tiene[ns]? |tenes |(?:(?:le|les|te|os) )?doy )?(?:mi |nuestra )?(?:palabra|palabrita)${END}`,
  `(?:cueste lo que cueste|pase lo que pase(?: en (?:el|la|los|las) [a-z]+)?|si o si|contra viento y marea|caiga quien caiga)${END}`,
  '(?:con|de) (?:toda|total) seguridad|sin (?:falta|ninguna duda|duda alguna)',
  `(?:olvide(?:se|nse)|olvidate|d(?:a|e|en|ad)lo por hecho|quedate (?:piola|tranqui[a-z]*)|como que me llamo [a-z]+)${END}`,
].join('|');
/** One vow, or several in a row. */
const VOWS = wordPattern(`(?:${VOW})(?:,? (?:${VOW}))*`, 'gu');
const CAN_VOW =
  '(?:(?:le|les|te|os) )?(?:puedo|podemos) (?:garantizar|asegurar|prometer)(?:les?|te|os)? que|(?:pued|pod)[a-z]+ estar segur[oa]s? de que|(?:teng|ten)[a-z]* por seguro que|(?:me comprometo|nos comprometemos) a que';
/** Opens a claim, folded. */
const CLAIM = wordPattern(`${WE_VOW_THAT}|${CAN_VOW}`, 'gu');
/** Leans on a clause that is gone. */
const LEANS = /^(?:que|y|e|ni|o|u|a ver) /iu;
const MIN_WORDS = 3;

export interface Unvowed {
  readonly text: string;
  /** The promise ended with a vow, and nothing stands there now. */
  readonly isCutAtEnd: boolean;
  readonly vows: readonly Span[];
}

/** *Le garantizo que el lunes está, se lo prometo* → *El lunes está*; null where too little is left. */
export function withoutVows({ text, folded, start }: Sentence): Unvowed | null {
  const vows = Array.from(folded.matchAll(VOWS), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const last = vows.at(-1);
  if (!last) return null;
  const left = vows.reduceRight(withoutWords, text);
  if (words(left).length < MIN_WORDS || LEANS.test(left)) return null;
  return {
    text: capitalise(left),
    isCutAtEnd: /^[.!]*$/u.test(folded.slice(last.end)),
    vows: vows.map((vow) => shift(vow, start)),
  };
}

function withoutWords(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).replace(/[\s,]+$/u, '');
  const isAside = before.length < start - 1 && text.startsWith(',', end);
  const after = text.slice(isAside ? end + 1 : end);
  return before === '' ? after.replace(/^[\s,]+/u, '') : before + after;
}

/** With the words that open the claim: *y podemos asegurarle que no se repetirá*. */
export function claimAround({ folded, start }: Sentence, span: Span): Span {
  const before = folded.slice(0, span.start - start);
  const claim = Array.from(before.matchAll(CLAIM)).at(-1);
  const isDirect = claim && !/[,;:]| [ye] /u.test(before.slice(claim.index));
  return isDirect ? { start: start + claim.index, end: span.end } : span;
}
