import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { wordsThatMayGo } from '../../languages/grammar/es-tails.ts';
import { refusal, refuses, wayOut } from '../../languages/grammar/es-besides.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export const ours = ({ person }: Habits): string =>
  person === 'singular'
    ? `Voy a ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`
    : `Vamos a ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`;

/** A term that the reader may not be left without, folded. */
const TERM = wordPattern(
  'garantia|exclusion(?:es)?|clausulas?|poliza|obliga|reglamento|estatutos|contratos?|condiciones|no incluye',
  'u',
);
/** Asks for money of ours, which is a matter for another mail; folded. */
const DUNS = wordPattern(
  '(?:facturas?|cuotas?|recibos?|pagos?|alquiler|renta|mensualidad) .*(?:venc[a-z]+|pendientes?|impagad[a-z]+|van|debe[a-z]*)',
  'u',
);

/** Asks for something, folded. */
const ASKS = wordPattern(
  '(?:me|nos) (?:falta|faltan|hace falta|hacen falta)|necesit[a-z]+|solo|solamente|unicamente|franquicia|carencia|anticipo|senal|fianza|obligatori[oa]s?|es (?:necesario|imprescindible)|(?:tien(?:e|es|en)|tene[i]?s|tendr(?:i?a|i?as|i?an|eis)) que (?!entender|comprender|saber|reconocer|admitir|tener|ser)[a-z]+',
  'u',
);
/** A figure or a day, folded: the reader reckons with it. */
const FIGURE =
  /(?<![a-z])(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana(?= (?:se|les?|te|os|l[oa]s?|mismo) ))(?![a-z])|[0-9]/u;
/** *Así viene funcionando desde 2019*: a year only argues; folded. */
const SINCE = /(?<![a-z])desde (?:el (?:ano )?)?(?:19|20)[0-9]{2}(?![0-9])/gu;
/** Put right already, folded. */
const DONE = /(?<![a-z])(?:ya se (?:ve|refleja)|desde ayer|ayer mismo)(?![a-z])/u;
/** *El dueño lo ha retirado*, *la tiene otra alumna*: what the reader hoped for is gone, limited or for others to say; folded. */
const GONE = wordPattern(
  '(?:ha|han|he|hemos|quedo|quedaron) (?:vendid|alquilad|reservad|retirad|anulad|cancelad|cerrad|asignad|perdid)[oa]s?|(?:termin|caduc|acab|agot|finaliz|expir|venc)i?(?:o|eron|aron)|ya se ha[n]? [a-z]+[ai]do|dependen? de|se l[oa]s? (?:dimos|di|vendimos|vendi|alquilamos|alquile)|ya l[oa]s? tienen?|l[oa]s? (?:alquil|vend|reserv)[a-z]+|esta[n]? (?:complet|llen|agotad|reservad|ocupad|vendid|cerrad)[oa]s?|un (?:limite|maximo|minimo|tope|aforo) de|(?:aun|todavia) no|(?:figura|consta|sigue|esta)n? (?:todavia|aun)|(?:es competencia|corresponde|compete) (?:de|a)l?|l[oa]s? (?:autoriza|decide|tramita|gestiona|maneja|lleva)n? (?:el|la|los|las)|se (?:entrega|paga|abona|cobra|devuelve)n? (?:contra|por|al|en|con)',
  'u',
);
/** *El gimnasio no congela cuotas*: what the firm or the thing does not do; what merely is so argues; folded. */
const DOES_NOT =
  /^[^a-z]*(?:el|la|los|las|este|esta|nuestr[oa]s?) (?!tiempo|vida|mundo|gente|milagro|client|culpa)(?:[a-z]+ ){1,3}?no (?:se )?(?!es |son |hace |hacen |tiene |tienen |entiende|sabe|espera|miente|viene)[a-z]{3,}[ae]n? (?:el|la|los|las|[a-z]+s|en|a|por) /u;
/** *… y eso viene en el boleto*, *… y yo solo tramito*: hung on to what is so. */
const TAIL =
  /,? y (?:(?:eso|así|asi) (?:ya )?(?:viene|pone|consta|figura|dice|está|estaba)|(?:yo|nosotros|aquí) (?:ahí )?(?:solo|sólo|solamente|no|ni)|es (?:raro|curioso|extraño|llamativo) que)(?= )[^,;:.!?]*(?=[.!…]*$)/iu;

export const withoutTail = (fact: string): string => fact.replace(TAIL, '');

/** *El archivo llegó el 14*: a day in a story of what came before only explains. */
const CAME_SO =
  /^[\s,;:]*[^,;:]*\p{L}{2,}(?:ó|ieron|aron|[íi]amos|[áa]bamos|aban|[íi]an)(?!\p{L})(?!.*(?:ahora|hoy|desde|hasta))/iu;

/** A count in words, and a verb of what is or will be, folded. */
const COUNT = wordPattern(
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta',
  'u',
);
const IS = wordPattern(
  'tardan?|cuestan?|vence|termina|terminamos|acaba|acabamos|llega|llegan|sale|abre|abrimos|cierra|cerramos',
  'u',
);
/** What will be; its accent tells it from *primera*. */
const WILL =
  /(?<!\p{L})(?!(?:sab|ve|comprende|entende|imagina|hab|deci)rán?(?!\p{L}))\p{L}{2,}r(?:á|án|emos)(?!\p{L})/iu;
/** Argues against the reader, folded. */
const ARGUES = wordPattern(
  '[a-z]+(?:aste|iste|asteis|isteis)|(?:estamos )?habla(?:mos|ndo) de|(?:nos|me) (?:lleg|entr|avis|pas|mand|envi)[a-z]*(?:o|aron|ieron)|(?:pon|dec|dic)ia|usted|ustedes|vos|ya (?:le|les|te|os)|todos?|(?<!a )nadie|(?:es|son) asi|no (?:es|son|somos) (?:un|una|ningun[oa]?)|siempre|(?<!(?:mand|envi|llev|lleg|prepar|pong|necesit|tien|alquil|vend|reserv)[a-z]* (?:a )?)otr[oa]s?|olvid[ea](?:te|se|os)|segun|es que|culpa|claro|claramente|(?:tener|tenga|ten|tengan|tened) en cuenta|debi[oa]|aparec[a-z]+|figura[a-z]*(?! (?:todavia|aun))|consta[a-z]*(?! (?:todavia|aun))|anunciad[oa]s?|avisaba[n]?|firmad[oa]s?',
  'u',
);

/** *… y es raro que apenas ahora la mire*: what stands before it is held against the reader, folded. */
const SUSPECTS = wordPattern('es (?:raro|curioso|extrano|llamativo) que', 'u');

/** More words than this explain. */
const MAX_NEEDED = 26;

/** What the reader needs to know or to do stays, as a sentence of its own. */
export function mustFollow(follows: string): boolean {
  const folded = fold(withoutTail(follows));
  const isNeeded =
    ASKS.test(folded) ||
    (FIGURE.test(folded.replace(SINCE, '')) && !CAME_SO.test(follows)) ||
    WILL.test(follows) ||
    DONE.test(folded) ||
    GONE.test(folded) ||
    DOES_NOT.test(folded) ||
    (COUNT.test(folded) && IS.test(folded)) ||
    refuses(folded);
  const isSettled =
    [ARGUES, DUNS, WARNED, TERM].some((pattern) => pattern.test(folded)) ||
    SUSPECTS.test(fold(follows));
  return isNeeded && !isSettled && folded.split(' ').length <= MAX_NEEDED;
}

/** Behind a refusal, what can be done. */
export const thenSay = (follows: string, habits: Habits): string | null =>
  refuses(fold(follows)) ? wayOut(habits) : null;

/** *Le atiende Marta*: what is done for the reader now. */
const DONE_NOW =
  /(?<!\p{L})(?:le|les|te|os) (?!(?:dij|hiz|pus|tuv|recuerd|repit|dig)o)\p{L}+(?:e|a|o|an|en)(?!\p{L})/u;

/** *Lo encargaste en la talla 40*: whatever it names is held against the reader; folded. */
const YOU_DID = /(?<![a-z])(?!(?:tr|ch|ex)iste)[a-z]{3,}(?:aste|iste|asteis|isteis)(?![a-z])/u;

/** Names and counts in words that only argue; the day of a refusal stays. */
export function argued(turn: Sentence): readonly Span[] {
  if (DONE_NOW.test(turn.text.replace(/^[^,;]*[,;]/u, ''))) return [];
  if (YOU_DID.test(turn.folded)) return turn.facts;
  return refuses(turn.folded)
    ? argumentsIn(turn)
    : [...wordsThatMayGo(turn, turn), ...yearsIn(turn)];
}

const yearsIn = ({ folded, start }: Sentence): Span[] =>
  Array.from(folded.matchAll(SINCE), ({ 0: { length }, index }) =>
    shift({ start: index, end: index + length }, start),
  );

/** *Hemos tenido mucho trabajo*: sounds like what we did, and is none; folded. */
const BUSY = wordPattern('(?:he|hemos|ha|han) (?:tenido|estado|andado|sufrido|sido)', 'u');
/** We do, did or will do something, folded. */
const WE_ACT = wordPattern(
  '(?:ya |hoy |manana |ahora )*(?:(?:te|les?|os|se|l[oa]s?) )+(?:he|hemos|voy|vamos|[a-z]{2,}(?:amos|emos|imos|o|are|ere|ire))|(?:he|hemos) [a-z]+(?:[ai]do|to|cho)|(?:voy|vamos) a [a-z]+|[a-z]{3,}(?:aremos|eremos|iremos|dremos)|sin (?:coste?|cargo)|gratis|gratuit[oa]|por nuestra cuenta|a nuestro cargo|(?:hoy|manana) mismo|ya (?:esta|estan|tiene[ns]?|va|van|sale|salen|se ven?|se reflejan?)',
  'u',
);

/** What looks like a remedy, and tells nothing that we do. */
export const defends = (follows: string): boolean =>
  BUSY.test(fold(follows)) || !(WE_ACT.test(fold(follows)) || WILL.test(follows));

/** *Le avisamos con dos horas*: tells of a warning, which is no remedy; folded. */
const WARNED =
  /^[^a-z]*(?:ya )?(?:(?:se )?(?:le|les|te|os|lo|la) )+(?:l[oa]s? )?(?:(?:avis|inform|explic|coment|indic|record|adv[ie]rt|dij)[a-z]*(?:amos|imos)|(?:avise|informe|explique|adverti|dije|record[eo])|recordamos)(?![a-z])/u;

/** *No te la quito*: an accent would tell of what is past, as some verbs do without. */
const I_REFUSE =
  /(?<!\p{L})no (?:te|les?|os|se) l[oa]s? (?!(?:dij|hiz|pus|tuv|traj|quis|pud)o)\p{L}{3,}(?:o|amos|emos)(?!\p{L})/iu;

/** *La mano de obra la ponés vos*: what the reader will have to pay, folded. */
const READER_PAYS = wordPattern(
  'si .*l[oa]s? (?:pon|pag|cubr|asum)[a-z]+ (?:usted(?:es)?|tu|vos|vosotr[oa]s)',
  'u',
);

/** For a refusal the same without its edge; a bill is left out. */
export function instead(follows: string, habits: Habits): readonly string[] | null {
  const folded = fold(follows);
  if (DUNS.test(folded) || WARNED.test(folded)) return [ours(habits)];
  if (READER_PAYS.test(folded)) return [];
  const isBlunt = (refuses(folded) || I_REFUSE.test(follows)) && !mustFollow(follows);
  return isBlunt || TERM.test(folded) ? [refusal(habits)] : null;
}

/** *…, ahora, tú elegiste*, *…, fue usted quien firmó*. */
const REPROACH =
  /,\s(?:(?:ahora|eso sí|claro que|conste que|pero),?\s(?:fue\s|es\s)?(?:usted(?:es)?|tú|vos|vosotr[oa]s)|(?:fue|es)\s(?:usted|tú|vos)\squien)(?!\p{L})/iu;

export const reproachIn = (apology: string): number =>
  REPROACH.exec(apology)?.index ?? apology.length;

/** *Aunque lamentamos lo sucedido, …*: the apology, in the indicative, up to its comma. */
const CONCESSION = /^(?:aunque|si bien|pese a que|a pesar de que) (?=[^,;]+, )/u;

/** *Lamento, eso sí, el mal rato*: says nothing before its aside; *¿que si lo siento?*: asks back; *imagino que el fallo es del router*: a guess; *perdona que insista*: leads over. */
export const UNFINISHED =
  /^[^a-z]*(?:que si |(?:perdon|disculp)[a-z]+ que (?:(?:me|te|les?|os|se|l[oa]s?) )*(?!haya)[a-z]+[ae](?<!ra|se)$|(?:lamento|lamentamos|siento|sentimos|deploro|deploramos)$|(?:a (?:nosotros|mi) )?(?:nos|me) consta que (?!(?:le|les|te|os|es|fue|lo paso)(?![a-z]))|(?:entiendo|entendemos|comprendo|comprendemos) que (?:quien|alguien|uno|una persona|hay (?:gente|quien))(?![a-z])|(?:me )?(?:imagin|supon|figur)[a-z]+ que (?!.*(?:^|[^a-z])(?:le|les|te|os|sus?|tus?|usted|estar[a-z]*|se sient[a-z]+)(?![a-z])))/u;
const ASIDE =
  /^[^a-z]*(?:lamento|lamentamos|siento|sentimos|deploro|deploramos)(?=(, (?:eso si|no obstante|sin embargo|con todo|ahora bien),) (?:el|la|los|las|lo) (?!llantin|berrinch|dram|numerit|patalet))/u;

function withoutAside({ start, folded }: Sentence, verb: string): Rewrite[] {
  const aside = ASIDE.exec(folded)?.[1] ?? '';
  const from = start + verb.length;
  return [{ start: from, end: from + aside.length, replacement: '' }];
}

/** *¿Que si lo siento? Claro que sí, solo que …*: said, not asked back. */
const ASKED_BACK = /^¿(?:y )?que si (?<sorry>[^?]+)\?$/iu;

function said({ text, start, next }: Sentence): Rewrite[] {
  const sorry = ASKED_BACK.exec(text)?.groups?.sorry;
  if (sorry === undefined || !next || mustFollow(next.text)) return [];
  return [{ start, end: next.end, replacement: `${capitalise(sorry)}.`, mayGo: [next] }];
}

/** The apology stands on its own, and what is ours to do follows. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const aside = ASIDE.exec(sentence.folded)?.[0];
  if (aside !== undefined) return withoutAside(sentence, aside);
  const plain = said(sentence);
  if (plain.length > 0) return plain;
  const opening = CONCESSION.exec(sentence.folded)?.[0];
  if (opening === undefined || span.start !== sentence.start) return [];
  const { start, end, text } = sentence;
  const comma = text.indexOf(', ');
  const apology = capitalise(text.slice(opening.length, comma));
  const [other] = instead(text.slice(comma), habits) ?? [];
  if (other !== undefined) return [{ start, end, replacement: `${apology}. ${other}` }];
  return [`${apology}. ${ours(habits)}`, `${apology}.`].map((replacement) => ({
    start,
    end,
    replacement,
  }));
}
