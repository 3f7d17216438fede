import { blank, momentBlank } from '../../checker/blanks.ts';
import { appendSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { spanishReader } from '../../languages/address.ts';

function promise(drafted: Habits, sentence?: Sentence): string {
  const habits = sentence ? habitsIn(sentence, addressedIn(sentence, drafted)) : drafted;
  const write = habits.person === 'singular' ? 'escribiré' : 'escribiremos';
  return capitalise(`${spanishReader(habits).to} ${write} a más tardar el ${momentBlank('es')}`);
}

/** Something is put right, folded: else there is nothing to be solved. */
const REPAIR = wordPattern(
  '(?:arregl|resol|resuel|solucion|repar|restablec|normal|regulariz|correg|corrig|rectific|cambi|mont|instal|revis|mir|averi|inciden|problem|funcion|servici|tecnic|fontaner|electricist)[a-z]*',
  'u',
);

export function nextMessage(habits: Habits, sentence?: Sentence): string {
  const isRepair = sentence === undefined || REPAIR.test(sentence.folded);
  const even = isRepair ? 'el asunto no esté resuelto' : 'no haya novedades';
  return `${promise(habits, sentence)}, aunque para entonces ${even}.`;
}

/** Promises nothing that could stay: *Dios dirá*. */
const IDLE = wordPattern(
  'dios|digo yo|ya veremos|ya se vera|a saber|vaya usted|cuando toque|si acaso|prisas?|paciencia',
  'u',
);

/** On folded text: what is promised before the message, or before the date. */
const PROMISED = wordPattern(
  '(?!para )[a-z]{2,}(?:ra|ran|ras|re|remos|reis)|v(?:oy|as|a|amos|ais|an) a|est(?:a|an|oy|amos)',
  'u',
);
/** Something is promised, be it in the present: *te lo paso*, *sale*, *lo miramos*. */
const PROMISES =
  /(?<!\p{L})(?:(?:te|les?|os|lo|(?:te|os|se) l[oa]s?) (?!\p{L}+(?:aste|iste)(?!\p{L}))\p{L}+[oaen]|(?:llega|sale|entra|queda)n?|(?!gan|perd)\p{L}{2,}(?:amos|emos|imos|ré|rán?|rás|réis)|v(?:oy|as?|amos|ais|an) a)(?!\p{L})/iu;
const MESSAGE = / (?:le|te|os|les) escribir(?:e|emos) a mas tardar el \[/u;
/** Torn from what the vague words hung on, or taken back. */
const TORN =
  /^ver |\] .*(?:estare|estaremos|ire|iremos) [a-z]+ndo |(?:^| )(?:mas|ya|proximamente|pronto|breve|ahora|hay|lo|el|la|los|las|una?|del?|al?|en|con|por|para|sin|si) a mas tardar |(?:^| )(?:lo|para|de|en|a|por|con)[;,] |\], (?:cuando|en cuanto|apenas|una vez que|segun|conforme|a medida que) |(?:^| )(?:tienen?|estan?) a mas tardar |(?:^| )(?:ira|iran|va|van|iremos|vamos) [a-z]+(?:ando|endo) [^\[;,]*a mas tardar | mas[.] |\] (?:andamos|ando|estamos|estoy|tenemos|tengo|somos|hay|no|nadie|nada) |descuento .*(?:a mas tardar|escribire)|(?:^| )tan (?:como |a mas tardar|[a-z]+[ae]n? )|\] (?:del?|que|para que|por|y ya|o) |(?:^| )(?:el|la|los|las|de|que|o|en|a|para|un|una|por|y|ya|tan|salen?|ir[ae]n?|veremos|sea|si)[.] |(?:^| )no (?:(?:se|les?|te|os|l[oa]s?) )*[a-z]+(?:ra|ran|remos) [^.;\[]*a mas tardar |\][^;]*, (?:antes|menos|mas|mejor|peor|deme|dame|denme) |dios|ojala|, \p{Extended_Pictographic}|,[.]/u;
/** *Hablamos, Itziar a más tardar …*: the name wants its second comma. */
const CALLS_OPEN = /, \p{Lu}\p{L}+ a más tardar/u;
const MIN_WORDS = 4;

/** Says when, without a day, folded: a day beside it would not fit. */
const WHEN = wordPattern('en cuanto|cuando|apenas|tan pronto|conforme|mientras|hasta que', 'u');
/** Something is waited for, which brings no day: news may be promised. */
const WAITS = wordPattern(
  `${WHEN.source}|una vez|ni bien|nomas que|nada mas|el dia que|segun`,
  'u',
);
/** Hangs on the reader's answer, which the next message would not wait for; or lacks its day. */
const UNSENDABLE =
  /^si |, y (?:ya )?(?:entonces|luego|despues) [^.]*[.] (?:le|te|os|les) |, (?:cuando|en cuanto|apenas) |para que (?:[a-z]+ ){1,3}[a-z]+[.] (?:le|te|os|les) |sabremos | y (?:sin|con) [^.]*[.] (?:le|te|os|les) |, nos [a-z]+ de acuerdo[.] |(?:avisando|avisare|avisaremos|llamare|llamaremos|contactaremos)[.] (?:le|te|os|les) |(?:llamada|contactara|contactaran|llamara|llamaran|noticias|respuesta) .*escribir|(?:noticias|respuesta)[.] |(?:^|[^a-z])(?:l[oa]s? )?(?:tendremos|tendre|tendras?|tendran|saldra|saldran|estara|estaran|sera|seran|ira|iran|caera|caeran)(?:, [a-z]+)?[.] /u;
/** *Saldría de fábrica*: what would be says nothing without its time; a noun in *-ría* has its article. */
const WOULD_BE =
  /(?<!(?:[lLsStTmM][aiu]|una|de|en|y) )(?<!\p{L})\p{L}{2,}ría(?:n|mos|s)?(?!\p{L})/u;

/** *Abrirá. Le escribiré …*: a verb of what will be that ends the sentence wants its time. */
const HANGS = /\p{L}{2,}(?:r[áé]n?|[aei]mos)(?:, [^.,]+)?\. (?:Le|Te|Os)s? escrib/u;

/** A promise in the present has no day without the words that were vague: *te la llevas*. */
export function accepts(sentence: string): boolean {
  const folded = fold(sentence);
  const message = MESSAGE.exec(folded);
  if (TORN.test(folded) || CALLS_OPEN.test(sentence) || !PROMISES.test(sentence)) return false;
  if (HANGS.test(sentence)) return false;
  if (WOULD_BE.test(sentence.split(' a más tardar ')[0] ?? '')) return false;
  if (message ? UNSENDABLE.test(folded) : WHEN.test(folded.split('a mas tardar')[0] ?? ''))
    return false;
  const promised = folded.slice(0, message?.index ?? 0).trim();
  return promised === '' || (PROMISED.test(promised) && promised.split(' ').length >= MIN_WORDS);
}

const EVENT = 'en cuanto|cuando|apenas|tan pronto|ni bien|una vez|conforme|de que';
/** Waits only for us, folded: a date may stand in its place. */
const OURS =
  'permitan?|hueco|huequito|pued[ao]|podamos|podria|posible|toque|sepa|sepamos|rato|ratito|tiempo|agenda|gripe|desocup[a-z]+|quite|tenga|tengamos|cuadre|cuadren|pase|pasemos|saque|termine|terminemos|ruta|espacio|respiro|libere|afloje|campito|caiga|ande';
/** An event that the promise waits for, folded, or in which it stands itself; or what comes bit by bit. */
const STAYS = new RegExp(
  `^(?:no tard[a-z]+ en |(?:${EVENT}) .* (?:se )?l[oa]s? [a-z]+(?:amos|emos|imos)$|(?:${EVENT}) (?!.*${wordPattern(OURS, 'u').source})|(?:poco a poco|de a poco|paulatinamente)$|.* (?:despues|luego) del? )`,
  'u',
);

/** Holds the verb, or goes on into the next clause, folded. */
const CLAUSE = /^no | que$|^tan pronto$/u;
/** No date may stand in place of these words: an event that is not ours, or half of what they are. */
export const IRREPLACEABLE = new RegExp(
  `^(?:d[ae](?:me|nos)|dad(?:me|nos)|denn?(?:me|os)|a paso de|sobre la marcha)|${CLAUSE.source}|${STAYS.source}`,
  'u',
);

/** *Una vez que termine su gira por el norte*: what is waited for tells something, folded. */
const NAMES_EVENT =
  /^(?:en cuanto|cuando|apenas|tan pronto como|una vez que) .*(?<![a-z])(?:el|la|los|las|del|al|su|sus|mi|nuestr[oa]s?) [a-z]{4,}/u;

export const mayCut = (vague: string): boolean => !NAMES_EVENT.test(vague);

const ENDS = /^[\s.!…]*$/u;
/** In the same sentence, so that this one has its date. */
function withMessage(sentence: Sentence, message: string): Rewrite {
  const { text, start } = sentence;
  if (text.includes(';')) return appendSentence(sentence, message);
  const at = start + text.search(/[\s.!…]*$/u);
  return replaceWords({ start: at, end: at }, `; ${uncapitalise(message.slice(0, -1))}`);
}

/** *Cuando la naviera se digne*: scoffs at whom it waits for; folded. */
const SCOFF =
  /(?:^|,? )(?:cuando|en cuanto|apenas|el dia que) (?:[a-z]+ ){1,5}?(?:se dignen?(?: a [a-z]+)?|despierten?|se alineen?|se acuerden?|dios quiera|l[ea]s? (?:de la gana|apetezca|plazca)|(?<=(?:el|la|los|las) [a-z]+ )quieran?)(?:, | (?=[a-z])|(?=[.!…]*$))/u;

/** The promise without what scoffs; null where it does not, or where no promise is left. */
function withoutScoff({ text, folded }: Sentence): string | null {
  const { index = 0, 0: scoff = '' } = SCOFF.exec(folded) ?? {};
  const left = text.slice(0, index) + text.slice(index + scoff.length);
  return scoff !== '' && PROMISES.test(left) ? capitalise(left.replace(ENDS_AT, '')) : null;
}

const ENDS_AT = /[\s.!…]+$/u;

/** That the next message brings the day, where the sentence is a promise that is not made twice. */
export function otherwise(sentence: Sentence, habits: Habits): Rewrite[] {
  const open = noDateYet(sentence, habits);
  if (open.length > 0) return open;
  return sentence.has('message') || TWICE.test(sentence.folded) || !PROMISES.test(sentence.text)
    ? []
    : [withMessage(sentence, exactDay(sentence, habits))];
}

/** *La resolución caerá cuando caiga*: shrugs; folded. */
const ECHO =
  /(?<!,) (?:(?:se|les?|te|os|l[oa]s?) )*(?<verb>(?<twice>[a-z]{2})[a-z]*) (?:cuando|como) (?:(?:se|les?|te|os|l[oa]s?) )*\k<twice>[a-z]+(?: que [a-z]+)?(?=[,;.!…]|$)/u;
/** A thing, or something to be done, folded: what the promise is of. */
const NAMES_THING =
  /(?<![a-z])(?:(?:el|la|los|las|al|del|un|una|sus?|tus?|mis?|nuestr[oa]s?|vuestr[oa]s?|est[aeo]s?) [a-z]{4,}|[a-z]+[aei]r(?:(?:[mts]e|nos|os|les?)(?:l[oa]s?)?)?(?![a-z]))/u;

/** That there is no date yet, in place of a shrug, and of a promise that does not even say of what. */
function noDateYet(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, folded } = sentence;
  const { index, groups } = ECHO.exec(folded) ?? {};
  const thing = text.slice(0, index ?? 0);
  const is = groups?.verb?.endsWith('n') ? 'tienen' : 'tiene';
  if (NAMES_THING.test(fold(thing)) && !groups?.verb?.endsWith('mos')) {
    return sayInstead(
      sentence,
      `${thing} todavía no ${is} fecha; ${uncapitalise(promise(habits, sentence))}.`,
    );
  }
  return WAITS.test(folded) && !NAMES_THING.test(folded)
    ? sayInstead(
        sentence,
        `Todavía no hay fecha para ${blank('qué')}; ${uncapitalise(promise(habits, sentence))}.`,
      )
    : [];
}

/** The promise, and when there is news of it. */
function keptPromise(sentence: Sentence, habits: Habits): Rewrite[] {
  const left = withoutScoff(sentence);
  if (left === null) return otherwise(sentence, habits);
  // *Te llega* wants its day.
  const said = PROMISED.test(fold(left))
    ? `${left}; ${uncapitalise(exactDay(sentence, habits))}`
    : `${left} a más tardar el ${momentBlank('es')}.`;
  return [{ ...replaceWords(sentence, said), mayGo: [sentence] }];
}

/** Where it waits for something, nobody can promise the date itself. */
function exactDay(sentence: Sentence, habits: Habits): string {
  const isOpen = WAITS.test(sentence.folded);
  return `${promise(habits, sentence)}${isOpen ? ', aunque todavía no haya fecha' : ' con la fecha exacta'}.`;
}
/** *Cuanto antes nos la dé, antes le operamos*; folded. */
const TWICE = /, (?:antes|deme|dame|denme) |\? |dios|ojala/u;

/** *En un ratito que pille libre*: belongs to the vague words. */
export const GOES_ON =
  /^ (?:que (?:pille|tenga|encuentre|saque|haya|quede)|cuenta|cuant[oa]s|poc[oa]s|días?|dias?|de tiempo|y \p{L}+(?=[,.;]|$)|pued[ao]|podamos|podemos|\p{L}{3,}[aei]r)(?!\p{L})/u;

const textIn = ({ text, start }: Sentence, span: Span): string =>
  text.slice(span.start - start, span.end - start);
const textBefore = ({ folded, start }: Sentence, span: Span): string =>
  folded.slice(0, span.start - start);

/**
 * Where the words that are vague are not known, as where the second voice hears them: what is promised
 * stays, and the next message brings its day.
 */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const open = noDateYet(sentence, habits);
  if (open.length > 0) return open;
  const after = sentence.text.slice(span.end - sentence.start);
  const isWhole = ENDS.test(after);
  const before = textBefore(sentence, span);
  const vague = fold(textIn(sentence, span));
  const isKept =
    [STAYS, CLAUSE].some((pattern) => pattern.test(vague)) ||
    WHEN.test(before) ||
    / ya $/u.test(before) ||
    GOES_ON.test(after);
  if (isKept || withoutScoff(sentence) !== null) return keptPromise(sentence, habits);
  if (span.start !== sentence.start || !isWhole) return [];
  return IDLE.test(sentence.folded)
    ? sayInstead(sentence, nextMessage(habits, sentence))
    : sayAfter(sentence, exactDay(sentence, habits));
}
