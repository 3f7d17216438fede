import { blank, momentBlank, NEEDED } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { removeSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { factsAlone, lostFacts, withFacts } from '../../checker/told-first.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { clauseAfterSemicolon } from '../../languages/grammar/es-start-after.ts';
import { wordsThatMayGo } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { openDoor } from '../shut-out/rewrites.es.ts';

/** Asked for as a favour to us, or for sale, folded. */
export const FAVOUR = wordPattern(
  '(?:oferta|promocion|descuento|abono|rebaja)s? [^,;:]*(?:agot|acab|termin|vuel)an?|(?:una )?(?:pena|lastima) que (?:se |te |os )?(?:l[oa]s? )?p[ie]+rd[a-z]+|no se l[oa]s? pierda[n]?|no te l[oa]s? pierdas|resenas?|estrell[a-z]+|valoraci[a-z]+|google|encuesta|cupon|aprovech[a-z]+|(?:propongo|proponemos|propondria) (?:firmar|contratar|ampliar|renovar|pasar)[a-z]*|(?:el dia que|cuando) (?:quiera|quieras|quieran|queras|querais) hablamos|codigo de descuento|ya que (?:estas|estan|estais|esta usted)|nueva (?:coleccion|temporada|gama)|newsletter|suscrib(?:ase|ete|anse|ios)|queja de|no (?:coment|cont(?!est)|dec|public|compart|divulg)[a-z]+',
  'u',
);

/** Something of ours is for sale, folded: nobody has to answer. */
const FOR_SALE = wordPattern(
  '(?:en|de) (?:oferta|promocion|rebajas?)|(?:codigo|cupon) de descuento|aprovech(?:a|e|en|ad|ar)|(?:propongo|proponemos|propondria) (?:firmar|contratar|ampliar|renovar|pasar)[a-z]*|(?:le|se l[oa]s?|te l[oa]s?|os l[oa]s?|te|l[oa]s?) dej(?:o|amos|aria|ariamos) en [^a-z]*[0-9]|nueva (?:coleccion|temporada|gama)|buen momento para|tien(?:en?|es) (?:un )?[0-9]+ ?%|tenemos (?:el|un) (?:nuevo )?(?:plan|pack|servicio|modelo|paquete)|(?:mando|envio|paso) (?:la|una) propuesta',
  'u',
);

/** All of the one clause that asks for it; else what is no figure. */
const favour = (sentence: Sentence): Span[] =>
  /[;:¿\d]/u.test(sentence.text) ? wordsThatMayGo(sentence, sentence) : [sentence];

/** What is owed, folded: nobody may say that nothing has to be done. */
const OWED = wordPattern(
  '(?:mi|nuestra) cuenta|al (?:dia|corriente) con|interes(?:es)? (?:por|de)|pag(?:o|os|a|as|an|amos|ar|ue|uen|ad[oa]s?)(?:l[oa]s?)?|cobr(?:o|amos|ar|are|aremos)(?:l[eoa]s?|te)?|abon[a-z]+|liquid[a-z]+|saldar|salde[ns]?|cuotas?|importes?|facturas?|minutas?|deud[a-z]+|adeud[a-z]+|pendientes?|mensualidad[a-z]*|plazos?|anticipo|deposito|adelanto(?! que)|recuerd[a-z]+|acuerd[a-z]+|acord[a-z]+|precio|recargo|tarifa|costes?|costos?|suplemento|penalizacion',
  'u',
);
const URGENCY = wordPattern(
  '(?<!hasta )(?:hoy(?: mismo)?|ahora(?: mismo)?|ya|manana|esta (?:noche|tarde))',
);
/** What the law gives the reader, folded. */
const REMEDY = wordPattern(
  'recursos? (?:de [a-z]+|contencioso|administrativo)[a-z-]*|interpon[a-z]+',
  'u',
);
/** The case is closed on the reader. */
const CLOSED = wordPattern(
  '(?:queda|quedan|damos por|doy por) (?:archivad|cerrad|zanjad|conclui)[a-z]+',
  'u',
);
/** *Absténgase de amenazarnos; …*: what is told behind it stays alone, folded. */
const FORBIDS =
  /^(?:absteng[a-z]+|abstente|dej[ae][a-z]* (?:ya )?de|no (?:me|nos) [a-z]+|ni se (?:le|te) ocurra)(?![a-z])/u;

/** Another way out, behind what is due; where nothing is, what we do. A favour asked is left for another mail. */
export function spanishRewrites(
  sentence: Sentence,
  _: Span,
  { habits: drafted, sentences, text }: RuleContext,
): Rewrite[] {
  const habits = habitsIn(sentence, addressedIn(sentence, drafted));
  if (REMEDY.test(sentence.folded)) return [];
  if (CLOSED.test(sentence.folded)) return [replaceSentence(sentence, openDoor(habits))];
  const isForSale = FOR_SALE.test(sentence.folded) && !OWED.test(sentence.folded);
  if (isForSale && sentence.facts.length > 0) return [factsAlone(sentence)];
  if (FAVOUR.test(sentence.folded) && sentences.length > 1) {
    return [{ ...removeSentence(sentence, text), mayGo: favour(sentence) }];
  }
  const rest = FORBIDS.test(sentence.folded) ? clauseAfterSemicolon(sentence) : null;
  if (rest !== null && !OWED.test(fold(rest))) {
    return [{ ...replaceSentence(sentence, `${capitalise(rest)}.`), mayGo: [sentence] }];
  }
  const mayGo = [calledAtEnd(sentence), ...argumentsIn(sentence), ...urgencyIn(sentence)];
  const kind = { ...replaceSentence(sentence, byItself(habits)), mayGo };
  const isEmpty = keepsFacts('', factsAt(kind, [sentence], mayGo));
  if (isEmpty && !OWED.test(sentence.folded)) return [kind];
  const facts = lostFacts(replaceSentence(sentence, ''), sentence);
  const said = `${blank(withFacts(NEEDED.es, facts))}. ${otherwise(habits)}`;
  return [{ ...replaceSentence(sentence, said), mayGo: [sentence] }];
}

/** *Today*, *by now*: only the push is lost with them. */
const urgencyIn = ({ folded, start }: Sentence): Span[] =>
  Array.from(folded.matchAll(URGENCY), ({ 0: { length }, index }) =>
    shift({ start: index, end: index + length }, start),
  );

function byItself(habits: Habits): string {
  const ours = blank(habits.person === 'singular' ? 'lo que haré' : 'lo que haremos');
  const part = habits.person === 'singular' ? 'mi' : 'nuestra';
  return `Por ${part} parte, ${ours} a más tardar el ${momentBlank('es')}.`;
}

/** Behind what is due. */
export const otherwise = (habits: Habits): string =>
  `Si esto ${spanishReader(habits).to} supone un problema, ${habits.person === 'singular' ? 'puedo' : 'podemos'} ${blank('otra salida')}.`;
