/** What is hung on behind a Spanish clause: a taunt, an excuse, a shrug. */
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';

/** Behind a pause, folded. A clause with *que* must give a reason, and describe nothing. */
const AFTER_PAUSE = [
  'que (?:el|la|los|las|hay|no|si|luego|despues|aqui|alli|ahi|ya|eso|esto|tu|yo|usted|tampoco|para eso|sin|son|se fue|quedaste|pasan|en)',
  '(?:ya que|puesto que|dado que|pues|porque) (?:usted(?:es)?|tu|vos|vosotr[oa]s)',
  'ni (?:[a-z]+ndo(?:l[oa]s?|me|se|te)?|puntos|aunque|por|que|siquiera|loc[oa]|modo|hablar|harto)',
  'eso (?:no|lo (?:fija|pone|dice|marca|decide|manda)|a nosotros|es todo|ya no)',
  'ahi (?:esta|lo (?:pone|dice)|no)',
  'lo (?:pone|dice) (?:la|el|en)|figura|tal (?:y )?como (?:reza|dice|consta|(?:usted |ya )?(?:acept|firm|suscrib)[a-z]+)|como (?:reza|dice|consta|usted|ya|bien|le dij[a-z]+)',
  'ya (?:se|te|os) l[oa]s? (?:dij|advert|expli|avis|coment)[a-z]+',
  'de modo que por ahi no|asi que (?:vea|mire|espabil[a-z]+|apur[a-z]+|usted vera|tu veras|no insist[a-z]+|ahorr[a-z]+)',
  '(?:yo|aqui) (?:ya )?no|haya[n]? o no|a lo mejor|(?:cosa|hecho|algo) que',
  'cabe (?:pensar|suponer)|parece ser|al parecer|segun parece|supongo|me imagino',
  'tenga(?: usted)? (?:plena |toda la |la )?tranquilidad|que [a-z ]{3,25} si procede',
  'ten(?:ga[n]?)? (?:usted )?paciencia|nada (?:grave|serio|importante|dramatico)',
  'qued[ae] tranquil[oa]|tu (?:confia|tranqui)|no se (?:me|nos) olvida|(?:aunque )?no (?:le |te |les |os )?prometo(?: nada)?(?=[.!]|$)|aunque (?:yo )?(?:no|tampoco) (?:meter|pondr)[a-z]+ las? manos?|aunque (?:de (?:esto|eso) )?no (?:me|nos) (?:tom|cre|hag)[a-z]+',
  'si (?:es que )?(?:(?:(?:el|la|los|las|mi|mis) )?[a-z]+ )?(?:me|nos|se) dejan?(?: ver)?(?=[.!]|$)',
  'aunque sin (?:much|gran|demasiad)[a-z]* [a-z]+|(?:aunque |eso si,? )?sin (?:compromet|promet|garantiz|asegur)[a-z]+(?: a)?(?: nada)?(?=[.!]|$)',
  'por (?:mas|mucho) que',
  'aunque (?:eso|esto|ahi|aqui) [a-z]+|(?:luego|despues|ya) (?:la vida|dios) [a-z]+',
  'asi de (?:simple|sencillo|claro|facil)',
  'punto|sin mas|total|digo yo|eh|vaya(?! [a-z])|nada mas|correcto|todo sea dicho|veamos',
  'ya (?:ver[a-z]+|se vera)|o (?:igual |a lo mejor )?no(?=[,.!]|$)|y si no (?:ya )?ve[a-z]+|tal vez(?=[.!]|$)',
].join('|');
/** *Y punto*, *y no hay más que hablar*. */
const AND_FULL_STOP =
  'y (?:(?:usted(?:es)?|tu|vos) (?:ya )?(?:l[oa]s? )?(?:sab|conoc|acept|firm|ley)[a-z]+|(?:(?:en|de|sobre) (?:eso|esto) )?no hay (?:mas|nada|vuelta)|punto|ya(?= esta|[.!]|$)|hasta (?:ahi|aqui)|se acabo|sanseacabo|ahi (?:se )?(?:muere|termin[aeo]|qued[aeo]|acab[aeo]|para|lo (?:dejo|dejamos)))';
const BECAUSE =
  'porque (?:(?:usted(?:es)?|tu|vos|asi|por lo visto|manana|luego|despues)|(?:el|la|los|las) [a-z]+ (?:es|son|fue) (?:su|tu)y[oa]s?)|debido al? (?:la )?(?:alt[oa] |gran |elevad[oa] )?(?:volumen|cantidad|demanda)';
const HUNG_ON = new RegExp(
  `(?:[,;:] (?:${AFTER_PAUSE})|,? (?:${AND_FULL_STOP}|${BECAUSE})|,? ni (?:l[oa]s? )?(?:(?:voy|vamos|va) a [a-z]+|habra)| a ver que)(?![a-z])`,
  'gu',
);
/** Argues with the reader, folded: whatever it names may go. */
const ARGUES =
  /^(?:,? porque (?:usted|tu|vos)|[,;:] (?:lo (?:pone|dice)|figura|ahi esta|ya (?:se|te|os) l[oa]s?|como (?:usted|ya|bien|le dij)|(?:ya que|puesto que|dado que|pues|porque) (?:usted|tu|vos)))/u;
/** Asks or opens something that would be torn. */
const TORN = /[¿?¡"“”«»()]/u;

/**
 * Where it stands behind these words, or in them where they are all of the sentence; without the
 * stop. Null where nothing is hung on, or a number, a name or a day stands in it that may not go.
 */
export function hungOn(sentence: Sentence, words: Span, mayGo: readonly Span[] = []): Span | null {
  const { folded, text, start } = sentence;
  const { start: called } = calledAtEnd(sentence);
  const isAll = words.start === start && /^[\s.!…]*$/u.test(text.slice(words.end - start));
  const from = isAll ? start + 1 : words.end;
  const stop = Math.min(text.search(/[\s.!…]*$/u), called - start);
  for (const { index } of folded.matchAll(HUNG_ON)) {
    const span = { start: start + index, end: start + stop };
    if (span.start < from || span.start >= span.end || TORN.test(text.slice(index))) continue;
    const argued = ARGUES.test(folded.slice(index)) ? wordsThatMayGo(sentence, span) : [];
    if (keepsFacts('', factsAt(span, [sentence], [...mayGo, ...argued]))) return span;
  }
  return null;
}

/** Names, days and counts in words that stand there; no figure, no link and no sign. */
export const wordsThatMayGo = (sentence: Sentence, span: Span): Span[] =>
  sentence.facts.filter(
    (fact) =>
      overlaps(fact, span) &&
      /^(?![IVX]+$)[\p{L}' -]+$/u.test(textAt(sentence.text, shift(fact, -sentence.start))),
  );

/** Ends the sentence there, keeps whom it calls, and says something more. What stands there may go. */
export function endAt(sentence: Sentence, at: number, ...said: string[]): Rewrite {
  const called = calledAtEnd(sentence);
  const name =
    called.start >= at
      ? sentence.text.slice(called.start - sentence.start, called.end - sentence.start)
      : '';
  const cut = { start: at, end: sentence.end };
  return {
    ...cut,
    replacement: [`${name}.`, ...said].join(' '),
    mayGo: wordsThatMayGo(sentence, cut),
  };
}
