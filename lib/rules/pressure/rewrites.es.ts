import { blank, momentBlank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { removeSentence, replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { clauseAfterSemicolon } from '../../languages/grammar/es-start-after.ts';
import { endAt, hungOn, wordsThatMayGo } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, textAt, type Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';
import { openDoor } from '../shut-out/rewrites.es.ts';

/** Label of the blank for what an open wording asked for. */
export const DUE = 'Qué hace falta y para cuándo';

/** A threat, folded: no other way out makes it kind. */
const THREAT = wordPattern(
  'si (?:me|nos) l[oa] (?:vuelve|vuelves)|o (?:me|nos|se|la|lo|te|le|[a-z]+mos)|o [a-z]{3,}o (?:el|la|al|tu|su|con)|o pierd[a-z]+|o [a-z]+(?:[ae]mos|imos)|o no (?:abro|hay|sale|se|le|te|me|lo|la)|si no|sino|si (?:hoy|manana) no (?:me|nos|lo|la|le|se)|sin [^,;]+, ahi|de lo contrario|o si no|moros[oa]s?|fichero|burofax|silencio|conformidad|desistid[oa]|no me haga|(?:el|la) que no pag[a-z]+|quien no pag[a-z]+|acept(?:a|e)d[oa]|se archiva|exigir|perdera|yo que (?:tu|usted)|piens[ae][a-z]* (?:bien|dos veces)|pien[a-z]+ dos veces|todos nos conocemos|abogad[oa]s?',
  'u',
);
/** Asked for as a favour to us, or for sale, folded. */
const FAVOUR = wordPattern(
  '(?:oferta|promocion|descuento|abono|rebaja)s? [^,;:]*(?:agot|acab|termin|vuel)an?|(?:una )?(?:pena|lastima) que (?:se |te |os )?(?:l[oa]s? )?p[ie]+rd[a-z]+|no se l[oa]s? pierda[n]?|no te l[oa]s? pierdas|resenas?|estrell[a-z]+|valoraci[a-z]+|google|encuesta|cupon|aprovech[a-z]+|queja de|no (?:coment|cont(?!est)|dec|public|compart|divulg)[a-z]+',
  'u',
);

const COST =
  '(?:portes?|fletes?|transporte|envio|desplazamiento|reajuste|estadia|mensualidad|cuota|honorarios|tasas?|gastos|recargo|reconexion|revision|bodegaje|visita|comparecencia)';
/** What the reader has to do or to pay, folded: that stands, and another way out beside it. */
const DUTY = wordPattern(
  [
    '(?:le|les|te|os) (?:va a tocar|toca|tocara|corresponde|queda) [a-z]+[aei]r(?:l[oa]s?)?',
    '(?:tiene|tienes|tienen|teneis|tenes|tendra|tendras|tendran|vas a tener|va a tener) que',
    '(?:tiene|tienes|tienen|teneis|tenes) (?:usted )?hasta',
    '(?:ruego|rogamos|pido|pedimos) que no [^,;:]*, (?:porque|ya que)',
    '(?:debe|debes|deben|debera|deberas|deberan) [a-z]+[aei]r(?:l[oa]s?)?',
    '(?:a|por|de) (?:su|tu|vuestra) (?:cuenta|cargo|costa|bolsillo|lado)',
    '(?:los|las|el|la|lo) (?:pone|pones|paga|pagas|asume|asumes|cubre|cubres) (?:usted|vos|tu)',
    'se (?:abona|abonan|paga|pagan|cobra|cobran|causa|causan|factura|facturan)',
    'van? (?:por separado|aparte|facturad[oa]s?)',
    `${COST}[^,;:.]* (?:lo|la|los|las) (?:facturo|facturamos|cobro|cobramos)`,
    'se (?:lo|la|los|las) (?:encargo|encargamos|dejo|dejamos)',
    '(?:nos|me) (?:l[oa]s? )?(?:debe|debes|deben|debeis|adeuda|adeudas)',
    '(?:lo|la|los|las) necesit(?:o|amos) antes',
    'se olvida (?:usted|vos)?',
  ],
  'u',
);
/** All of the one clause that asks for it; else what is no figure. */
const favour = (sentence: Sentence): Span[] =>
  /[;:¿\d]/u.test(sentence.text) ? wordsThatMayGo(sentence, sentence) : [sentence];

/** What is owed, folded: nobody may say that nothing has to be done. */
const OWED = wordPattern(
  '(?:mi|nuestra) cuenta|al (?:dia|corriente) con|interes(?:es)? (?:por|de)|pag(?:o|os|a|as|an|amos|ar|ue|uen|ad[oa]s?)(?:l[oa]s?)?|cobr(?:o|amos|ar|are|aremos)(?:l[eoa]s?|te)?|abon[a-z]+|liquid[a-z]+|saldar|salde[ns]?|cuotas?|importes?|facturas?|minutas?|deud[a-z]+|adeud[a-z]+|pendientes?|mensualidad[a-z]*|plazos?|anticipo|deposito|adelanto|recuerd[a-z]+|acuerd[a-z]+|acord[a-z]+|precio|recargo|tarifa|costes?|costos?|suplemento|penalizacion',
  'u',
);
/** A threat hung on to a duty, folded: the duty can stand without it. */
const OR_ELSE =
  /(?:[,;:] (?:o|que (?:manana|luego|despues)|despues|luego|pasad[oa] es[ea]|no (?:me|nos) (?:hag|oblig)[a-z]+|manana (?:quien sabe|ya)|si no|que si no|(?:de lo|en caso|caso) contrario|so pena de|y (?:el|la|quien) que? ?no|o si no|de no hacerlo|si deja[sn]? de|por si (?:esta|estas|se le|se te|piensa[sn]?))|,? y (?:el|la) que no|,? porque (?:manana|luego|despues)|,? y (?:quien|ahi) no|,? y (?:entonces|luego|despues|ya) (?:ya )?(?:habl|v)(?:amos|emos|aremos|eremos)| antes de (?:que (?:habl|sig|trat)[a-z]+|(?:habl|segu|trat)[a-z]+r)| o (?:va|doy|me|se|nos|te|le|tendre|[a-z]+(?:[ae]mos|imos)))[ ,]/u;

const URGENCY = wordPattern('hoy(?: mismo)?|ahora(?: mismo)?|ya|manana|esta (?:noche|tarde)');
/** The case is closed on the reader. */
const CLOSED = wordPattern(
  '(?:queda|quedan|damos por|doy por) (?:archivad|cerrad|zanjad|conclui)[a-z]+',
  'u',
);
const NO_STATEMENT = /^[^a-z]*(?:si|o|que|quien|cuando|sin) [^,]*$/u;
/** *El recibo que cargué de más*: told of ourselves, and nothing pushed for. */
const WE_DID = /\p{L}{3,}(?<!r)é(?!\p{L})/u;
/** *Absténgase de amenazarnos; …*: what is told behind it stays alone, folded. */
const FORBIDS =
  /^(?:absteng[a-z]+|abstente|dej[ae][a-z]* (?:ya )?de|no (?:me|nos) [a-z]+|ni se (?:le|te) ocurra)(?![a-z])/u;
/** *El seguro no corre*: a limit, beside which nobody may say that nothing has to be done; folded. */
const LIMITS = wordPattern(
  '(?:el|la|los|las|su|tu) [a-z]{3,} no (?:corre|cubre|incluye|entra|aplica|vale|sirve|llega|responde)n?|a otr[oa]s? (?:persona|client|famili|interesad|huesped)[a-z]*',
  'u',
);
/** No way out beside it makes it kind, folded. */
const PUNISHES = wordPattern('sancion[a-z]*|multas?|recargos?', 'u');
const ASIDE = /,[^,]{1,15}$/u;
const MIN_WORDS = 3;

/** What happens by itself, in the reader's favour; another matter is left for another mail. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits: drafted, sentences, text }: RuleContext,
): Rewrite[] {
  const habits = habitsIn(sentence, addressedIn(sentence, drafted));
  if (sentence.has('pressure/anotherMatter')) {
    return sentences.length > 1 && sentence.facts.length === 0
      ? [removeSentence(sentence, text)]
      : [];
  }
  if (CLOSED.test(sentence.folded)) return [replaceSentence(sentence, openDoor(habits))];
  const mayGo = [calledAtEnd(sentence), ...argumentsIn(sentence), ...urgencyIn(sentence)];
  const kind = { ...replaceSentence(sentence, byItself(habits)), mayGo };
  if (FAVOUR.test(sentence.folded)) {
    return sentences.length > 1
      ? [{ ...removeSentence(sentence, text), mayGo: favour(sentence) }]
      : [kind];
  }
  const chance = lastChance(sentence, habits);
  if (chance.length > 0) return chance;
  const asked = OR_ELSE.test(sentence.folded) ? withoutThreat(sentence, otherwise(habits)) : [];
  if (asked.length > 0) return asked;
  const rest = FORBIDS.test(sentence.folded) ? clauseAfterSemicolon(sentence) : null;
  if (rest !== null && ![THREAT, DUTY, OWED].some((one) => one.test(fold(rest)))) {
    return [{ ...replaceWords(sentence, `${rest}.`), mayGo: [sentence] }];
  }
  const isDue = [DUTY, OWED].some((pattern) => pattern.test(sentence.folded));
  const isEmpty = keepsFacts('', factsAt(kind, [sentence], mayGo));
  const isPush = THREAT.test(sentence.folded) || !/[:;]/u.test(sentence.text);
  if (!isDue && isEmpty) {
    if (LIMITS.test(sentence.folded)) return withoutThreat(sentence, otherwise(habits));
    const isTold = WE_DID.test(sentence.text) || PUNISHES.test(sentence.folded);
    return isPush && !isTold ? [kind] : [];
  }
  const kept = isDue || hasTerm(sentence, span) ? withoutThreat(sentence, otherwise(habits)) : [];
  // Nothing is cut, and the push would stay before the way out.
  if (
    isEmpty &&
    !sentence.has('pressure/stock') &&
    kept.every(({ start }) => start >= sentence.end - 1)
  )
    return [toldAgain(kind)];
  return kept.length > 0 ? kept : ifNot(sentence, habits);
}

/** What is due is for the writer to say once more, without the push. */
const toldAgain = (kind: Rewrite): Rewrite => ({
  ...kind,
  replacement: `${blank(DUE)}. ${kind.replacement}`,
  mayGo: [kind],
});

/** A day or a sum in the clause of these words: what another way out may be found for. */
function hasTerm({ text, times, start }: Sentence, span: Span): boolean {
  const pause = text.slice(span.end - start).search(/[;:] /u);
  const end = pause < 0 ? Infinity : span.end + pause;
  return times.some((time) => time.span.start < end) || /\d/u.test(text.slice(0, end - start));
}

/** *Si no abona los 64 € antes del día 5, …*: what is asked for, by a verb in *-ar*. */
const IF_NOT =
  /^si no (?<to>(?:me|nos|lo|la|los|las|se lo) )?(?<verb>(?:abon|pag|confirm|firm|contest|envi|mand|entreg|acept|retir|actualiz|regulariz|ingres|cancel)a)[sn]? (?<what>[^,;:.]*?)(?=,| (?:le|les|te|os|nos|me|se) [a-z]+(?:emos|are|ara|aran)(?![a-z]))/u;

/** *… si no puede abonar los 64 € antes del día 5, podemos …*; the threat goes. */
function ifNot(sentence: Sentence, habits: Habits): Rewrite[] {
  const { groups, 0: words = '' } = IF_NOT.exec(sentence.folded) ?? {};
  if (!groups) return [];
  const { to = '', verb = '', what = '' } = groups;
  const said = sentence.text.slice(words.length - what.length, words.length);
  const { can } = spanishReader(habits);
  const other = `${habits.person === 'singular' ? 'puedo' : 'podemos'} ${blank('otra salida')}`;
  return sayInstead(sentence, `Si no ${to}${can} ${verb}r ${said}, ${other}.`);
}

const LAST_CHANCE =
  /^(?:(?:es|esta es) )?(?:su|tu|la|nuestra)? ?ultima oportunidad (?:de|para) (?=[a-z]+[aei]r(?:l[oa]s?|se|te)? )/u;

/** *Última oportunidad para aceptar el vale* → *Puede aceptar el vale*. */
function lastChance(sentence: Sentence, habits: Habits): Rewrite[] {
  const [chance = ''] = LAST_CHANCE.exec(sentence.folded) ?? [];
  const may = capitalise(spanishReader(habits).can);
  return chance === '' || THREAT.test(sentence.folded)
    ? []
    : [replaceWords({ start: sentence.start, end: sentence.start + chance.length }, `${may} `)];
}

/** *Today*, *by now*: only the push is lost with them. */
const urgencyIn = ({ folded, start }: Sentence): Span[] =>
  Array.from(folded.matchAll(URGENCY), ({ 0: { length }, index }) =>
    shift({ start: index, end: index + length }, start),
  );

/** The duty, and another way out; without what is threatened or hung on. None where a threat is left. */
function withoutThreat(sentence: Sentence, other: string): Rewrite[] {
  const { folded, start } = sentence;
  const threat = OR_ELSE.exec(folded);
  const tail = hungOn(sentence, { start, end: start + 1 });
  // *Le recuerdo, de paso, que la tiene sin pagar*: what is told hangs on to an aside.
  const isTold = tail !== null && ASIDE.test(folded.slice(0, tail.start - start));
  const cuts = [
    threat ? start + threat.index : Infinity,
    isTold ? Infinity : (tail?.start ?? Infinity),
  ];
  const at = beforeRest(sentence, Math.min(...cuts));
  const head = folded.slice(0, at === Infinity ? undefined : at - start);
  if (THREAT.test(head) || /^o (?!no )/u.test(folded)) return [];
  if (at === Infinity) return sayAfter(sentence, other);
  const says = words(head).length >= MIN_WORDS && !NO_STATEMENT.test(head);
  if (!says) return [];
  const rewrite = endAt(sentence, at, other);
  const deadline = deadlineBehind(sentence, at);
  const mayGo = [...(rewrite.mayGo ?? []), ...sentence.times.map(({ span }) => span)];
  return deadline === ''
    ? [rewrite]
    : [{ ...rewrite, replacement: ` ${deadline}${rewrite.replacement}`, mayGo }];
}

/** *Firme y le suelto el depósito; no firme | y ya veremos*: half a threat goes with it. */
function beforeRest({ folded, start }: Sentence, at: number): number {
  if (at === Infinity) return at;
  const [half = ''] = /[,;:] (?:si )?no [a-z]+$/u.exec(folded.slice(0, at - start)) ?? [];
  return at - half.length;
}

/** *…; de lo contrario, archivaremos … el lunes* → *antes del lunes*; empty where the duty has its day. */
function deadlineBehind({ text, times, start }: Sentence, at: number): string {
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last || first.span.start < at) return '';
  const told = textAt(text, shift({ start: first.span.start, end: last.span.end }, -start));
  if (/[,;:] |(?<!\p{L})[yeou] /u.test(told)) return '';
  const isBare = !/^(?:el|la|los|las|mañana|hoy|esta|este) /iu.test(`${told} `);
  const hasArticle = isBare && /(?:^|\s)el $/iu.test(text.slice(0, first.span.start - start));
  return `antes de ${hasArticle ? 'el ' : ''}${told}`.replace(/^antes de el /iu, 'antes del ');
}

function byItself(habits: Habits): string {
  const ours = blank(habits.person === 'singular' ? 'lo que haré' : 'lo que haremos');
  const part = habits.person === 'singular' ? 'mi' : 'nuestra';
  return `Por ${part} parte, ${ours} a más tardar el ${momentBlank('es')}.`;
}

/** Where days and amounts of the sentence have to stay. */
const otherwise = (habits: Habits): string =>
  `Si esto ${spanishReader(habits).to} supone un problema, ${habits.person === 'singular' ? 'puedo' : 'podemos'} ${blank('otra salida')}.`;
