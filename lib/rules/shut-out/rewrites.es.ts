import { blank, NEEDED } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import { tokensBesides } from '../../checker/sentence-span.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { refuses } from '../../languages/grammar/es-besides.ts';
import { addressedIn } from '../../languages/grammar/es-person.ts';
import { clauseAfter, clauseAfterSemicolon } from '../../languages/grammar/es-start-after.ts';
import { endAt, hungOn } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';
import { BRUSH_OFF, kindRefusal } from '../flat-refusal/kind-refusal.es.ts';

/** Label of the blank for what a shut door decided. */

/** Forbids, folded: that may not stand beside an open door. */
const FORBIDS = wordPattern(
  'no|deje[ns]?|deja|dejad|dejen|absteng[a-z]+|basta|ya no|ningun[oa]? mas|ni un[oa] mas|ultim[oa]|definitiv[oa]|final',
  'u',
);
/** What stands before the door is shut asks to leave us in peace as well. */
const ASKS =
  /^(?:y )?(?:por favor,? )?(?:no |dej[ae]|ahorr|absten|(?:(?:le|les|te|os) )?(?:ruego|rogamos|pido|pedimos|agradec[a-z]+)(?![a-z])|(?:quiero|queremos|quisiera|quisieramos|me gustaria) (?:pedir|rogar))/u;
/** *No contesté a ninguna*: admits, and shuts no door. */
const OWNS = /^no (?:l[eo]s? |te |os )?\p{L}{2,}(?<!r)é(?!\p{L})/iu;
/** Refuses a thing, not a word with us: that stays said. */
const REFUSES = /^no (?:habra|hay|se hara|se concedera) (?!mas|nada|que )[^,;:]*[.!]*$/u;
const ABOUT_CONTACT =
  /llam|escri|correo|correspond|consult|visit|mensaj|respuest|contest|pronunci/u;

/** A door that stays open, with a name and a time; what the sentence says before it is closed stays. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const { folded, text } = sentence;
  const door = openDoor(addressedIn(sentence, habits));
  const open = behindUnread(sentence, span, door);
  const closing = text.search(AND_CLOSED);
  if (closing > 0) return [endAt(sentence, sentence.start + closing, open)];
  const refusal = BRUSH_OFF.test(folded) ? kindRefusal(sentence, habits) : null;
  if (refusal !== null) return sayInstead(sentence, `${refusal}. ${open}`);
  if ((REFUSES.test(folded) || folded.startsWith('si ')) && !ABOUT_CONTACT.test(folded))
    return sayAfter(sentence, door);
  const tail = hungOn(sentence, { start: sentence.start, end: sentence.start + 1 });
  const told = tail && tail.start <= span.start ? [endAt(sentence, tail.start, open)] : [];
  if (OWNS.test(text)) return sayAfter(sentence, door);
  const rest =
    clauseAfter(sentence, span) ?? (ASKS.test(folded) ? clauseAfterSemicolon(sentence) : null);
  if (rest !== null && !SAID_ALL.test(rest) && (ASKS.test(folded) || refuses(fold(rest)))) {
    return [replaceWords(sentence, `${capitalise(rest.replace(TOLD_ALREADY, ''))}. ${open}`)];
  }
  const answered = text.replace(LAST_WORD, '$1 respuesta');
  if (answered !== text) {
    return [replaceWords(sentence, `${answered.replace(/[\s.!…]+$/u, '')}. ${open}`)];
  }
  if (saysMore(sentence, span)) return sayAfter(sentence, door);
  const kept = [
    ...(ASKS.test(folded) ? [] : told),
    ...(ASKS.test(folded) ? [] : endBefore(sentence, span, open)),
    ...calledFirst(sentence, open),
    ...(tokensBesides(sentence, span) > MAX_BESIDES
      ? []
      : sayInstead(sentence, open, [...fromToday(sentence), ...argumentsIn(sentence)])),
    ...aboutThat(sentence, open),
  ].slice(0, 1);
  if (kept.length > 0) return kept;
  return FORBIDS.test(folded) || /[;:]| [ye] /u.test(folded) ? [] : sayAfter(sentence, door);
}

/** *Damos por cerrada su reclamación sobre las tazas*; *no atenderá más escritos sobre la edición de 2026*. */
const MATTER =
  /^[^,;:¿]*(?:(?:damos|doy|consideramos|considero) (?:por )?(?:cerrad|zanjad|conclui|terminad|finalizad|resuelt)[oa]s?|(?:en relacion con|(?:con )?respecto a|referente a|acerca de|sobre)) (?<matter>(?:su|sus|tu|tus|el|la|los|las|vuestr[oa]s?) (?!que )[^,;:¿]+?)[.!…]*$/du;

/** Only what it is about stays of a door that is shut. */
function aboutThat(sentence: Sentence, open: string): Rewrite[] {
  const [start, end] = MATTER.exec(sentence.folded)?.indices?.groups?.matter ?? [0, 0];
  const matter = sentence.text.slice(start, end);
  return matter === ''
    ? []
    : sayInstead(
        sentence,
        `${blank(NEEDED.es)}. ${open.replace(' nuevo,', ` nuevo sobre ${matter},`)}`,
        fromToday(sentence),
      );
}

/** So many words around a door that is shut tell nothing of their own. */
const MAX_BESIDES = 10;

/** *Te repusimos el dominio y por nuestra parte aquí se acaba*: what was done stays. */
const AND_CLOSED =
  /(?<=\p{L}{3,}(?:amos|emos|imos|é|í)(?: \p{L}+){1,12}),? y (?:por (?:nuestr[oa]|mi) (?:parte|lado)|con (?:eso|esto|ello)|aqu[ií]|ah[ií]|damos|doy)(?!\p{L})(?!.*[,;:])/iu;

const PLACE = '(?<place>buzon|casilla|bandeja|correo|direccion|mensaje|cuenta|e?mail)(?![a-z])';
/** *Este buzón no admite respuestas*, *no conteste a este correo*. */
const UNREAD = new RegExp(
  `^(?:est[ea] )?${PLACE}|^(?:no (?:respond|contest)[aei][a-z]*|absten[a-z]* de (?:escrib|respond|contest)[a-z]*)(?: a)?(?: est[ea] ${PLACE.replace('place', 'to')})`,
  'du',
);

/** The reader has to know that nobody reads what comes there; then the open door. */
function behindUnread({ folded, text, start }: Sentence, span: Span, open: string): string {
  const [place = ''] = [folded.slice(span.start - start), folded].flatMap((words) => {
    const groups = UNREAD.exec(words)?.indices?.groups;
    const [from, to] = groups?.place ?? groups?.to ?? [0, 0];
    return to > 0 ? [text.slice(text.length - words.length).slice(from, to)] : [];
  });
  if (place === '') return open;
  const what = `${/^(?:casi|band|dire|cuen)/iu.test(place) ? 'esta' : 'este'} ${uncapitalise(place)}`;
  return `Las respuestas a ${what} no se leen; ${uncapitalise(open)}`;
}

/** *Señora Arango, si queda …*: behind a list the name would be one more of it. */
function calledFirst(sentence: Sentence, open: string): Rewrite[] {
  const { start, end } = calledAtEnd(sentence);
  const name = sentence.text.slice(start - sentence.start, end - sentence.start).slice(2);
  if (name === '') return [];
  const said = replaceWords(sentence, `${capitalise(name)}, ${uncapitalise(open)}`);
  return keepsFacts(said.replacement, factsAt(said, [sentence], [])) ? [said] : [];
}

/** *…; use el formulario de la web*: another clause that shuts no door. */
function saysMore({ folded, start }: Sentence, span: Span): boolean {
  const [more = ''] = /[;:] .*$/u.exec(folded.slice(span.end - start)) ?? [];
  return words(more).length >= MIN_MORE && !ASKS.test(folded) && !FORBIDS.test(more);
}

const MIN_MORE = 3;

/** *A partir de hoy*: only the closed door begins then. */
const fromToday = ({ folded, start }: Sentence): Span[] =>
  Array.from(
    folded.matchAll(/(?:desde|a partir de) (?:hoy|ahora|manana)(?: mismo)?/gu),
    ({ 0: { length }, index }) => shift({ start: index, end: index + length }, start),
  );

/** Held against the reader; what was told then stays. */
const TOLD_ALREADY = /^ya (?:se lo|les?|te|os) (?:hemos |he )?\p{L}+ que /iu;
/** *Ya te dije lo que hay*: shuts the door as well. */
const SAID_ALL = /^ya (?:se lo|les?|te|os) (?:hemos |he )?(?:dij|dich)\p{L}+(?! que )/iu;
/** *Nuestra última palabra*, *mi respuesta definitiva*. */
const LAST_WORD =
  /(?<=(?:^|\p{L} )es )(nuestra|mi) (?:(?:[uú]ltima|definitiva) (?:palabra|respuesta|decisi[oó]n|contestaci[oó]n|comunicaci[oó]n)|(?:respuesta|decisi[oó]n|contestaci[oó]n) (?:definitiva|final|[uú]ltima))/iu;

export function openDoor(habits: Habits): string {
  const { can } = spanishReader(habits);
  return `Si surge algo nuevo, ${can} escribir o llamar a ${blank('nombre')}, ${blank('teléfono o correo')}, ${blank('días y horas')}.`;
}
