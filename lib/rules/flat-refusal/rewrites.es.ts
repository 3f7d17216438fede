import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { withoutEnd } from '../../languages/grammar/es-clauses.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { shift } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** *No podemos adelantar la entrega*; not what is asked back, which has no cost. */
const CANNOT =
  /^[^a-z]*no (?<to>(?:le|les|te|os|lo|la|los|las) )?(?<can>(?:puedo|podemos) [a-z]+[aei]r[a-z]*(?![a-z])[^,;:.!?]*)[.!]*$/u;
const ABOUT_MONEY =
  /devol|reembols|reintegr|abon|descont|descuent|rebaj|plata|dinero|importe|pagar|compens|cobr|ayudar|hacer nada|garanti|antes/u;
/** A brush-off, folded: no way out makes up for it. */
const BRUSH_OFF = wordPattern(
  'olvid[a-z]+|ni hablar|ni pensarlo|ni modo|milagros|va a ser que no|ni loc[oa]|ni en suenos|de eso nada|(?:devolver|descontar|bajar|cambiar)(?:le|les|te|os)?,? no|punto|no mande|no insist[a-z]+|(?:no hay )?nada que hacer|no (?:se|nos|me) (?:hace|hacemos|hago) (?:responsables?|cargo)|no (?:se|nos|me) responsabiliz[a-z]+',
  'u',
);

/** What can be had instead, after the refusal or in its place; that it can be had after all is a choice. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const offers = BRUSH_OFF.test(sentence.folded)
    ? inItsPlace(sentence, habits)
    : alternatives(habits).flatMap((text) => sayAfter(sentence, text));
  return [...offers, ...afterAll(sentence)];
}

/** What the sentence says before the brush-off stays; else the whole of it goes. */
function inItsPlace(sentence: Sentence, habits: Habits): Rewrite[] {
  const { index = 0, 0: words = '' } = BRUSH_OFF.exec(sentence.folded) ?? {};
  const at = shift({ start: index, end: index + words.length }, sentence.start);
  const [told = ''] = alternatives(habits);
  const shorter = withoutEnd(sentence, at).map((cut) => ({
    ...cut,
    end: sentence.end,
    replacement: `. ${told}`,
  }));
  return [
    ...endBefore(sentence, at, told),
    ...shorter,
    ...sayInstead(sentence, kindly(habits)),
  ].slice(0, 1);
}

/** *No podemos adelantar la entrega* → *Sí podemos adelantar la entrega, y cuesta …*. */
function afterAll(sentence: Sentence): Rewrite[] {
  const { can, to = '' } = CANNOT.exec(sentence.folded)?.groups ?? {};
  if (!can || ABOUT_MONEY.test(can)) return [];
  const from = sentence.folded.indexOf(can);
  const words = sentence.text.slice(from, from + can.length);
  const yes = `Sí ${to}${words}, y cuesta ${blank('el coste')}.`;
  return [{ ...replaceSentence(sentence, yes), isChoice: true }];
}

function kindly({ person }: Habits): string {
  const can = person === 'singular' ? 'puedo' : 'podemos';
  return `No ${can} ${blank('lo que no es posible')}; lo que sí ${can} hacer es ${blank('la solución y su coste')}.`;
}

function alternatives(habits: Habits): string[] {
  const { to, prefer } = spanishReader(habits);
  const isMine = habits.person === 'singular';
  return [
    `Lo que sí ${isMine ? 'puedo' : 'podemos'} hacer es ${blank('la solución y su coste')}.`,
    `${capitalise(to)} ${isMine ? 'ofrezco' : 'ofrecemos'} dos opciones: ${blank('una opción')} o ${blank('otra opción')}. ¿Cuál ${prefer}?`,
  ];
}
