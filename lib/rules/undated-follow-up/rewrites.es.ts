import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../../languages/address.ts';
import { addressedIn, habitsAt } from '../../languages/grammar/es-person.ts';
import { CLAUSE_BREAK } from '../../languages/clauses.ts';
import { capitalise } from '../../text/case.ts';
import { wordPattern } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';

/** News that may come or not: the date holds in any case. */
const OPEN = wordPattern(
  'si|cuando|en cuanto|tan pronto|a medida|una vez|en caso|apenas|conforme|despues de que|cualquier|toda|segun|en su caso|el dia que|no ?mas que|nada mas|ni bien|de (?:haber|tener|surgir|salir)',
  'u',
);
/** Says that it is said, and promises nothing; or wants it done by the reader. */
const NO_PROMISE = wordPattern(
  '(?:alli|ahi) (?:le|les|te|os) [a-z]+|mentiras|para que (?:le|les|te|os) [a-z]+|lo que se (?:escribe|dice)|no (?:le|les|te|os|se) (?:van?|vamos|[a-z]+ran?)(?: a)? [a-z]+|contra eso|(?:convien[ae]|convendria|seria [a-z]+|rogamos|ruego|pido|pedimos) que (?:usted(?:es)?|tu|vos)',
  'u',
);
const ONGOING =
  'manten[a-z]+|al (?:tanto|corriente|dia)|(?:voy|va|vamos|van|ire|ira|iremos|iran|estare|estaremos) (?!llama)[a-z]+ndo(?:le|les|te|os)?|est(?:oy|amos|a|an) [a-z]+ndo(?:le|les|te|os)?|segui(?:mos|remos)|(?:est|segu|permanec|qued)[a-z]+ en contacto';
const GOES_ON = wordPattern(ONGOING, 'u');
/** Goes on, or serves something else, folded: a date does not follow it. */
const NO_MOMENT = wordPattern(
  `${ONGOING}|para (?:que|ver|[a-z]+[aei]r(?:l[aeo]s?|te|os)?)|(?:aca|aqui|ahi) (?:estamos|estoy|me tiene[ns]?)|por el grupo|haria[n]?`,
  'u',
);
/** Whom the promise itself speaks to. */
const TO_WHOM = wordPattern('te|os|les|le', 'u');
/** Somebody else is to write, folded: what news he has nobody here knows. */
const OTHERS = /^(?:[a-z]+ ){0,3}?(?!recib|tendr|sabr)[a-z]+(?:ra|ran)(?![a-z])/u;
/** *Con la respuesta*: there is news then, folded. */
const WITH_NEWS = /(?<!contacto) con (?:el|la|los|las|lo|una?) /u;
/** What is told, or what for, folded: the date goes before it. */
const BEFORE_CLAUSE =
  /^(?: con(?: usted(?:es)?| vosotr[oa]s| vos|tigo))?(?= (?:para (?:que|[a-z]+[aei]r[a-z]*)|que|si|como|cuanto|quien|donde|cual|lo que)(?![a-z]))/u;
/** *Le diremos si …*: no condition. */
const ASKS_IF =
  /^(?:[a-z]+ ){0,4}?(?:digo|decimos|dire|diremos|diran|dira|confirm[a-z]+|comunic[a-z]+) si /u;
/** Beyond this many words nobody sees what a date at the end belongs to. */
const MAX_WORDS = 22;
const STOP = /[\s.!…]*["'”»)]*[\s.!…]*$/u;

/** The date at the end of the promise, whatever else it says. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (NO_PROMISE.test(sentence.folded)) return [];
  const to = TO_WHOM.exec(sentence.folded)?.[0] ?? spanishReader(addressedIn(sentence, habits)).to;
  const will =
    habitsAt(sentence, span, habits).person === 'singular' ? 'escribiré' : 'escribiremos';
  const day = `a más tardar el ${momentBlank('es')}`;
  const end = endOfPromise(sentence, span);
  const said = sentence.folded.slice(span.start - sentence.start);
  const isOpen = OPEN.test(sentence.folded);
  const also =
    /noveda/u.test(sentence.folded) || OTHERS.test(said) || WITH_NEWS.test(said)
      ? ''
      : ', aunque todavía no haya novedades';
  const dated = (words: string): Rewrite => ({ start: end, end, replacement: words });
  const [toWhom] = BEFORE_CLAUSE.exec(said.slice(span.end - span.start)) ?? [];
  if (toWhom !== undefined && (!isOpen || ASKS_IF.test(said)) && !GOES_ON.test(sentence.folded)) {
    const at = span.end + toWhom.length;
    return [withoutYa(sentence, { start: at, end: at, replacement: ` ${day}` })];
  }
  if (NO_MOMENT.test(sentence.folded) || sentence.tokens.length > MAX_WORDS) {
    return [dated(`, y ${to} ${will} ${day}${also}`)];
  }
  if (!isOpen) return [withoutYa(sentence, dated(` ${day}${also}`))];
  // *Te llegará el eco*: what may never come has no date; the message has.
  const writes = /escrib/u.test(said) ? '' : `${to} ${will} `;
  return [dated(`, y en todo caso ${writes}${day}`)];
}

/** *Ya le llamaremos*: puts the reader off, and takes no date. */
function withoutYa({ text, start }: Sentence, rewrite: Rewrite): Rewrite {
  const [ya = ''] = /^ya (?=\p{L}+ )/iu.exec(text) ?? [];
  const said = capitalise(text.slice(ya.length, rewrite.start - start));
  return ya === '' ? rewrite : { ...rewrite, start, replacement: said + rewrite.replacement };
}

/** At the next pause, or at the end of the sentence. */
function endOfPromise(sentence: Sentence, span: Span): number {
  const { folded, text, start } = sentence;
  const from = span.end - start;
  const pauses = Array.from(folded.matchAll(CLAUSE_BREAK.es))
    .filter(({ 0: words }) => /[;:]/.test(words))
    .map(({ index }) => index);
  const stop = text.length - (STOP.exec(text)?.[0].length ?? 0);
  const called = calledAtEnd(sentence);
  const calls =
    called.end > called.start && called.start > span.start ? called.start - start : stop;
  return start + Math.min(...pauses.filter((index) => index >= from), calls, Math.max(stop, from));
}
