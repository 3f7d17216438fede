/** The harm that a Spanish apology doubts or wraps up, where it names it: *si le he causado algún disgusto*. */
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../address.ts';
import type { Habits } from '../habits.ts';
import { capitalise } from '../../text/case.ts';
import { ourActIn, withOurAct } from './es-besides.ts';
import { habitsIn } from './es-person.ts';

const HARM =
  'trastorno|inconveniente|contratiempo|problema|perjuicio|susto|disgusto|dano|perdida|molestia|angustia|retraso|gasto|malestar|incomodidad|preocupacion';
/** A thing of the case; *esta situación* is none. */
const THING =
  '(?:el|la|los|las|lo|su|sus|tu|tus|mi|mis|nuestr[oa]s?|vuestr[oa]s?|est[ae]s?|estos) (?!situacion|que )[^,;:.]+?';
const TO = '(?:te|le|les|os)';

/** All of these on folded text. *Si la niña se llevó algún susto*. */
const SOME = new RegExp(
  `(?:^|[^a-z])si (?<who>[^,;:.]*?[a-z]) alg(?<gender>un|una) (?<harm>${HARM})(?<rest>(?: (?:con|por|en) [^,;:.]+)?)[,.!…]*(?:$|[^a-z])`,
  'du',
);
/** *Si en algo le pudo pesar que su suegra recibiera la factura, …*; *en el caso de que …*, *en la medida en que …*. */
const THAT =
  /(?:(?:^|[^a-z])si [^,;:.]*(?:pesar|molest[a-z]+|doler|dolio|disgust[a-z]+|incomod[a-z]+) que|(?:en (?:el )?|^[^a-z]*)(?:caso|supuesto) de que|en la medida en que|suponiendo que) (?<that>[^,;:.]{8,})/du;
/** *De haberos fastidiado el puente, os pedimos perdón*: our own act. */
const HAVING = new RegExp(`^[^a-z]*de haber(?<to>${TO}) (?<act>[^,;:.]+), `, 'du');
/** *Si te he partido algún plan*. */
const I_DID = new RegExp(
  `(?:^|[^a-z])si (?:en algun momento )?(?<to>${TO}) (?:he|hemos) (?<act>[a-z]+(?:ado|ido|to|cho)(?: [^,;:.]+)?)`,
  'du',
);
/** *Si el tono del correo le molestó*; *si te molestó el ruido del taller*. */
const THING_DID = new RegExp(
  `(?:^|[^a-z])(?:si|(?:lament|sent|sient|disculp|perdon)[a-z]* (?:mucho |profundamente )?que) (?:en algo )?(?:a [a-z]+ )?(?:${TO} (?:ha |han )?(?:molest|ofend|disgust|incomod)[a-z]+ (?<after>${THING})(?=[,.!…]|$)|(?<before>${THING}) ${TO} (?:(?:ha|haya)n? )?(?:podido |pudo |pudiera )?(?:molest|ofend|disgust|incomod|doli|caus|afect|fastidi|preocup)[a-z]+)`,
  'du',
);
/** *Las molestias que el corte del martes les haya podido causar en casa*. */
const CAUSED = new RegExp(
  `(?:${HARM})e?s? que (?<what>${THING}) (?:(?<to>${TO}) )?(?:ha|han|haya|hayan|pueda|puedan|pudo|pudiera|pudieran|hubiera|hubieran)(?: podido| haber)? [a-z]+?(?<too>${TO})?(?<rest>(?: (?:en|al?|con) [^,;:.]+)?)[.!…]*$`,
  'du',
);
/** *La molestia que pudiera haberle causado el corte del martes*. */
const CAUSED_IT = new RegExp(
  `(?:${HARM})e?s? que (?:${TO} )?(?:ha|han|haya|hayan|pueda|puedan|pudo|pudiera|pudieran)(?: podido| haber)?(?:${TO})? (?:caus|ocasion|gener|produc|origin|provoc)[a-z]+ (?<what>${THING})[.!…]*$`,
  'du',
);
/** *Las molestias ocasionadas por el corte del martes*. */
const CAUSED_BY = new RegExp(
  `(?:${HARM})e?s? (?:causad|ocasionad|generad|producid|originad|provocad)[oa]s? (?:por|(?<with>con)) (?<what>${THING})[.!…]*$`,
  'du',
);
/** *Las molestias que le hemos causado al enviarle otra talla*, *… con el cargo doble, que ya le devolvimos*. */
const CAUSED_AT = new RegExp(
  `(?:${HARM})e?s? que (?:(?<to>${TO}) )?(?:he|hemos|hayamos|haya)(?: podido)? (?:caus|ocasion|gener|produc)(?:ado|ido|ar|ir)(?<too>${TO})? (?:al (?<act>[a-z]+[aei]r[a-z]* [^,;:.]+?)|(?:(?<with>con)|por) (?<what>${THING}(?:, que [^,;:.]+)?))[.!…]*$`,
  'du',
);
/** Doubts still. */
const DOUBTS = /(?:pud|pued|podid|llega|hubier|alg[uo]|si es que|en algun momento)/u;
/** *Te haya perjudicado de algún modo*: leaves it open how much. */
const SOMEHOW =
  / (?:por lo que (?:fuera|sea)|de alg[úu]n modo|de alguna (?:forma|manera)|en algo)(?=[ ,;.])/iu;
const LEAD: Readonly<Record<string, string>> = { te: 'Te', le: 'Le', les: 'Les', os: 'Os' };

/** The apology for just that, as fact, in one sentence; null where nothing is named. */
export function apologyForNamed(sentence: Sentence, habits: Habits): string | null {
  const isMine = habitsIn(sentence, habits).person === 'singular';
  const sorry = isMine ? 'Siento' : 'Sentimos';
  const words = wordsOf(sentence);
  const apology =
    someHarm(words, sorry) ??
    whatThingDid(words, sorry) ??
    ownAct(words, sorry, isMine ? 'pido' : 'pedimos', capitalise(spanishReader(habits).to));
  return apology && withOurAct(sentence, apology.replace(SOMEHOW, ''));
}

/** What a group of a pattern holds, as it is written; empty where it holds nothing. */
type Words = (pattern: RegExp, group: string) => string;

function wordsOf({ folded, text }: Sentence): Words {
  const apology = folded.slice(0, ourActIn(folded));
  return (pattern, group) => {
    const [start, end] = pattern.exec(apology)?.indices?.groups?.[group] ?? [0, 0];
    return text.slice(start, end).trimEnd();
  };
}

function someHarm(words: Words, sorry: string): string | null {
  const who = words(SOME, 'who');
  if (who === '' || DOUBTS.test(who)) return null;
  const article = words(SOME, 'gender') === 'una' ? 'la' : 'el';
  return `${sorry} ${article} ${words(SOME, 'harm')} que ${who}${words(SOME, 'rest')}.`;
}

function whatThingDid(words: Words, sorry: string): string | null {
  // *Sentimos que hayamos* has one subject twice.
  const that = words(THAT, 'that').replace(/^(?:(te|les?|os) )?hayamos /u, 'haber$1 ');
  if (that !== '')
    return DOUBTS.test(that) ? null : `${sorry} ${that.startsWith('haber') ? '' : 'que '}${that}.`;
  const named =
    words(THING_DID, 'after') ||
    words(THING_DID, 'before') ||
    causedBy(words, CAUSED_BY) ||
    words(CAUSED_IT, 'what');
  if (named !== '') return DOUBTS.test(named) ? null : `${sorry} ${named}.`;
  const what = words(CAUSED, 'what');
  if (what === '') return null;
  const to = words(CAUSED, 'to') || words(CAUSED, 'too');
  const has = /^(?:los|las|sus|tus|mis|\p{L}+tr[oa]s) /iu.test(what) ? 'han' : 'ha';
  return `${sorry} lo que ${what} ${to === '' ? has : `${to} ${has}`} supuesto${words(CAUSED, 'rest')}.`;
}

/** *Con su pedido*: it is not the order that one is sorry for. */
function causedBy(words: Words, pattern: RegExp): string {
  const what = words(pattern, 'what');
  return words(pattern, 'with') === '' ? what : `lo ocurrido con ${what}`;
}

function ownAct(words: Words, sorry: string, ask: string, to: string): string | null {
  const cause = words(CAUSED_AT, 'act') || causedBy(words, CAUSED_AT);
  if (cause !== '')
    return `${LEAD[words(CAUSED_AT, 'to') || words(CAUSED_AT, 'too')] ?? to} ${ask} disculpas por ${cause}.`;
  const having = words(HAVING, 'act').replace(SOME_OF, (some) =>
    /a /iu.test(some) ? 'una ' : 'un ',
  );
  if (having !== '' && !DOUBTS.test(having)) {
    const whom = words(HAVING, 'to');
    return `${LEAD[whom] ?? to} ${ask} disculpas por haber${whom} ${having}.`;
  }
  const act = words(I_DID, 'act').replace(SOME_OF, (some) => (/a /iu.test(some) ? 'la ' : 'el '));
  return act === '' || DOUBTS.test(act) ? null : `${sorry} haber${words(I_DID, 'to')} ${act}.`;
}

const SOME_OF = /alg(?:ún|un|una) /iu;
