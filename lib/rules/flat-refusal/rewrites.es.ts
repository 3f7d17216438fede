import { blank } from '../../checker/blanks.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import { replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { addressedIn, habitsAt } from '../../languages/grammar/es-person.ts';
import { endAt, hungOn } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { BRUSH_OFF, kindRefusal, toldBeforeBrushOff } from './kind-refusal.es.ts';

/** *No podemos adelantar la entrega*; not what is asked back, which has no cost. */
const CANNOT =
  /^[^a-z]*no (?<to>(?:le|les|te|os|lo|la|los|las) )?(?<can>(?:puedo|podemos) [a-z]+[aei]r[a-z]*(?![a-z])[^,;:.!?]*)[.!]*$/u;
const ABOUT_MONEY =
  /devol|reembols|reintegr|abon|descont|descuent|rebaj|plata|dinero|importe|pagar|compens|cobr|ayudar|hacer nada|garanti|antes|por (?:motivos|razones|causas|falta)/u;
/** Takes the reader's consent for granted, folded. */
const AS_YOU_KNOW =
  /^(?:como|segun) (?:(?:usted(?:es)?|ya|bien) )*(?:comprender|entender|sabr|sab|ver)[a-z]+(?: [a-z]+){0,2}, /u;
/** Behind it the refusal has been said. */
const REFUSES = wordPattern('no|ni|tampoco|imposible|inviable|ningun[oa]?', 'u');
/** It is promised that something never comes back: nothing was refused. */
const NEVER_AGAIN = wordPattern(
  'no (?:vuelve|volvera|va a volver) a [a-z]+r|no va a cambiar nada',
  'u',
);

/** *No le voy a dar una lección*: scoffs, and refuses nothing that could be had. */
const NO_LECTURE = wordPattern(
  'no (?:(?:le|les|te|os|me|nos) )?(?:voy|vamos) a (?:dar(?:le|les|te|os)? una? (?:clase|leccion|curso|charla)|explic|discut|repet|entrar|perder)[a-z]*',
  'u',
);

/** *…, así que cargo hoy la copia*: what can be had is told already, folded. */
const WE_DO =
  /[,;] pero si |; si (?:(?:lo|le|les|te|os|se) )*[a-z]+, |[,;] (?:asi que|por eso|pero|de modo que) (?:(?:yo|ya|hoy|si|le|les|te|os|se|l[oa]s?) )*(?!no |solo )[a-z]{3,}(?:o|amos|emos|imos|are|ere|ire)(?![a-z])/u;

/** What can be had instead, after the refusal or in its place; that it can be had after all is a choice. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits: drafted }: RuleContext,
): Rewrite[] {
  const habits = habitsAt(sentence, span, addressedIn(sentence, drafted));
  if ([NEVER_AGAIN, NO_LECTURE, WE_DO].some((one) => one.test(sentence.folded))) return [];
  const offers = BRUSH_OFF.test(sentence.folded)
    ? inItsPlace(sentence, habits)
    : alternatives(habits)
        .slice(0, isSure(sentence, span) ? undefined : 1)
        .flatMap((text) => besides(sentence, span, text));
  return [...offers, ...afterAll(sentence)];
}

/** Where the words alone do not settle it, one way out is enough. */
const isSure = (sentence: Sentence, span: Span): boolean =>
  surelyWorded(sentence, 'flat-refusal').some((hit) => overlaps(hit, span));

/** After the refusal, without what leads up to it or is hung on to it. */
function besides(sentence: Sentence, span: Span, text: string): Rewrite[] {
  const refused = refusedBy(sentence, span);
  const tail = refused === null ? null : hungOn(sentence, { start: refused, end: refused });
  // What is hung on holds the refusal itself.
  if (tail && tail.start <= span.start) return [];
  const [lead] = AS_YOU_KNOW.exec(sentence.folded) ?? [];
  if (lead) {
    const end = tail ? tail.start - sentence.start : sentence.text.length;
    const body = sentence.text.slice(lead.length, end);
    return [replaceWords(sentence, `${capitalise(body.replace(/[\s.!…]+$/u, ''))}. ${text}`)];
  }
  return tail ? [endAt(sentence, tail.start, text)] : sayAfter(sentence, text);
}

/** Where the refusal has been said; null where nothing tells. */
function refusedBy({ folded, start }: Sentence, { end }: Span): number | null {
  if (!/^[\s.!…]*$/u.test(folded.slice(end - start))) return end;
  const at = folded.search(REFUSES);
  return at < 0 ? null : start + at + 1;
}

/** What the sentence says before the brush-off stays; else what is refused is said plainly. */
function inItsPlace(sentence: Sentence, habits: Habits): Rewrite[] {
  const { index = 0, 0: words = '' } = BRUSH_OFF.exec(sentence.folded) ?? {};
  const at = shift({ start: index, end: index + words.length }, sentence.start);
  const [can = ''] = alternatives(habits);
  const told = toldBeforeBrushOff(sentence);
  const refusal = kindRefusal(sentence, habits);
  const plain = refusal === null ? kindly(habits) : `${refusal}; ${uncapitalise(can)}`;
  const argued = refusal === null ? [] : argumentsIn(sentence);
  const way = told !== null && REFUSES.test(fold(told)) ? can : kindly(habits);
  const kept = told === null ? [] : [endAt(sentence, sentence.start + told.length, way)];
  const before = endBefore(sentence, at, can).filter(({ start }) =>
    REFUSES.test(sentence.folded.slice(0, start - sentence.start)),
  );
  return [...before, ...kept, ...sayInstead(sentence, plain, argued)].slice(0, 1);
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
