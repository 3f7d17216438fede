import { blank, momentBlank } from '../../checker/blanks.ts';
import { replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import { lostFacts } from '../../checker/told-first.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../../languages/address.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { clauseAfter } from '../../languages/grammar/es-start-after.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Label of the blank for what an open wording wanted. */

/** Asked for once more, folded: we look for it ourselves. */
const ONCE_MORE = wordPattern(
  'otra vez|de nuevo|nuevamente|vuelv[ae][a-z]*|volver a|reenvi[a-z]+|repet[a-z]+|repit[a-z]+|otro caso',
  'u',
);
const SENT = wordPattern(
  '(?:re)?env[a-z]+|mand[a-z]+|confirm[a-z]+|rellen[a-z]+|cubr[a-z]+|dilig[a-z]+|captur[a-z]+|adjunt[a-z]+|indi[a-z]+|cont[a-z]+|dato|datos|fotos?|formulario|formato|aport[a-z]+|alleg[a-z]+|tra(?:er|iga|igan|enos)[a-z]*',
  'u',
);
/** To be told once more, in the flagged words: it was told already, and goes with us. */
const TOLD = /(?:cuent|cont|expli|repi|repet|relat|describ|detall)[a-z]+/u;
/** What it is about, folded: it holds for what we do as well. */
const ABOUT =
  /^(?:si(?! (?:\S+ )?(?:insist|gusta|dese|quier|prefier|trae))|de (?:persistir|continuar|repetirse)|en cuanto al?|respecto (?:al?|del?)|sobre|para|con) [^,;:]*/u;
const CONDITION = /^(?:si|de [a-z]+r)(?![a-z])/u;
const NO_SUBJECT = /cualquier|informacion|dudas?|consultas?|quejas?|continuar|proseguir|exponer/u;
const FORBIDDEN = /(?:^|[^a-z])no (?:hace falta que |es necesario que )?$/u;

/** We pass it on; where the way elsewhere holds facts it stays, and ours is offered besides. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = habitsIn(sentence, addressedIn(sentence, context.habits));
  const { folded, start } = sentence;
  if (FORBIDDEN.test(folded.slice(0, span.start - start))) return [];
  const isAgain = ONCE_MORE.test(folded);
  if (isAgain && TOLD.test(folded.slice(span.start - start, span.end - start))) {
    return toldAgain(sentence, span, handover(habits));
  }
  const isOnceMore = isAgain && SENT.test(folded);
  const handing = isOnceMore
    ? forThat(sentence, search(habits, sentAgain(sentence, span)))
    : handover(habits);
  const [further] = FURTHER.exec(sentence.text) ?? [];
  if (further !== undefined) {
    const here = replaceSentence(sentence, `${further}, basta con responder a este correo.`);
    return NOT_OURS.test(folded) ? [] : [here];
  }
  const isDuty = DUTY.test(folded.slice(0, span.end - start));
  // With an hour of its own it is a way out, and none that runs around.
  if (!isDuty && sentence.times.length > 0 && !isOnceMore) return [];
  const said = isDuty && !isOnceMore ? help(habits) : handing;
  const aboutThat = keepingSubject(sentence, span, handing).filter(
    (rewrite) => lostFacts(rewrite, sentence).length === 0,
  );
  return [...aboutThat, replaceSentence(sentence, said)].slice(0, 1);
}

/** *Para cualquier otra duda, diríjase a …*: there is no case yet that could be passed on. */
const FURTHER =
  /^(?:para|ante|si tiene[ns]?) (?:cualquier|otras?|alguna|más) (?:otra )?(?:consulta|duda|pregunta|aclaración|aclaracion|gestión|gestion|información|informacion)s?(?: adicional(?:es)?| más)?(?=,? )/iu;

/** We cannot answer in their stead, folded. */
const NOT_OURS = wordPattern(
  '(?:su|tu|vuestr[oa]) (?:medic[oa]|banco|abogad[oa]|segur[oa]|asegurador[a-z]*|pediatra|notari[oa])|fabricante|ayuntamiento|policia|hacienda|consulado',
  'u',
);

/** The reader has no choice, folded. */
const DUTY = wordPattern(
  '(?:deb|tendr|tien|ten|necesit)[a-z]*(?: usted(?:es)?)?(?: que)? [a-z]*[aei]r(?:se|te|l[eo]s?)?|(?:hay|habra|habria) que',
  'u',
);

/** What we do besides stays; what is to be told may go, for the case holds it. */
function toldAgain(sentence: Sentence, span: Span, handing: string): Rewrite[] {
  const rest = clauseAfter(sentence, span);
  const next = rest === null ? sentence.end : sentence.end - rest.length - 1;
  const mayGo = sentence.facts.filter((fact) => fact.end <= next);
  const goes = rest === null ? [...mayGo, { start: sentence.start, end: next }] : mayGo;
  return sayInstead(sentence, rest === null ? handing : `${handing} ${rest}.`, goes);
}

/** *Si persiste, contacte con …* → *Si persiste, pasaremos …*. */
function keepingSubject(sentence: Sentence, span: Span, handing: string): Rewrite[] {
  const { folded, text, start } = sentence;
  const [subject = ''] = ABOUT.exec(folded) ?? [];
  const before = folded.slice(0, span.start - start);
  const isAll = span.start === start;
  if (isAll && !CONDITION.test(subject)) return [];
  const told = isAll || subject.length < before.length ? subject : before.trimEnd();
  const isClause = folded.charAt(told.length) === ',' && told.length + 1 < folded.length;
  if (!isAll && before.slice(told.length + 1).includes(',')) return [];
  const isPhrase = !isAll && told === before.trimEnd() && !/^si /u.test(told);
  // *Para desistir hay que bajar a …*: the errand itself.
  if (
    DUTY.test(told) ||
    told.split(' ').length < 2 ||
    NO_SUBJECT.test(told) ||
    !(isClause || isPhrase)
  )
    return [];
  const called = calledAtEnd(sentence);
  const name = text.slice(called.start - start, called.end - start);
  const pause = isClause ? ', ' : ' ';
  const said = text.slice(0, told.length) + pause + uncapitalise(handing);
  return [replaceWords(sentence, said.replace(/\.$/u, `${name}.`))];
}

/** *… para hacer la devolución*: what it serves stays. */
function forThat({ text }: Sentence, handing: string): string {
  const [, purpose = ''] = FOR_THAT.exec(text) ?? [];
  return purpose === '' ? handing : `${capitalise(purpose)}, ${uncapitalise(handing)}`;
}

const FOR_THAT = / (para (?!que |nuestr|ver)\p{L}+[aei]r(?:l[eoa]s?|te|os)? [^,;:.!?]+)[.!?]*$/iu;

/** *La foto y el número de pedido*, where the sentence names it; else a blank. */
function sentAgain({ text, folded, start }: Sentence, { end }: Span): string {
  const [words = '', what = ''] = THING_SENT.exec(folded.slice(end - start)) ?? [];
  if (what === '') return blank('lo que falta');
  const at = end - start + words.length - what.length;
  return text.slice(at, at + what.length).trimEnd();
}

/** Behind the verb: a thing with its article, and no clause in it. */
const THING_SENT =
  /^(?:,? por favor,?| de nuevo| otra vez)* ((?:el|la|los|las|su|sus|tu|tus) (?!formulari|dato|que )(?:(?!que |porque |pues |cuando |para |a |al |por |si |con |en |y [a-z]+(?:[aei]r|(?:me|nos)(?![a-z])))[a-z0-9]+(?: |(?=[,;.!?]|$)))+)(?=[,;.!?]|$|para )/u;

/** What the reader sent already is looked for here. */
function search(habits: Habits, what: string): string {
  const { to, sent } = spanishReader(habits);
  const isMine = habits.person === 'singular';
  const look = `${isMine ? 'Buscaré' : 'Buscaremos'} ${what} en lo que ya ${isMine ? 'me' : 'nos'} ${sent}`;
  return `${look} y ${to} ${isMine ? 'escribiré' : 'escribiremos'} a más tardar el ${momentBlank('es')}.`;
}

/** Where the way elsewhere has to be gone. */
const help = (habits: Habits): string =>
  `Si ${spanishReader(habits).to} hace falta ayuda, ${blank('nombre')} ${spanishReader(habits).to} llamará a más tardar el ${momentBlank('es')}.`;

function handover(habits: Habits): string {
  const { to, your } = spanishReader(habits);
  const pass = habits.person === 'singular' ? 'Pasaré' : 'Pasaremos';
  return `${pass} ${your} caso, con todos los detalles, a ${blank('nombre')}, que ${to} llamará a más tardar el ${momentBlank('es')}.`;
}
