/** What a Spanish sentence says besides a reproach, a denial or an excuse, and what may not go with it. */
import { blank } from '../../checker/blanks.ts';
import { withFacts } from '../../checker/told-first.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../habits.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { wordPattern } from '../../text/words.ts';
import { argumentsIn } from './es-arguments.ts';

/** An apology, or that the reader's trouble is understood; folded. */
const SYMPATHY =
  '(?:lo )?(?:siento|sentimos|lamento|lamentamos)|discul?p[a-z]*|perdon[a-z]*|(?:pido|pedimos) perdon|entiendo|entendemos|comprendo|comprendemos|comparto|compartimos|me hago cargo|nos hacemos cargo|somos conscientes|soy consciente|(?:me|nos) (?:apena|sabe|pesa)|que pena|(?:me|nos) da (?:mucha )?pena';
/** Up to a pause or a *but*; a concession leans on what follows. */
const HEAD = new RegExp(
  `^(?!(?:aunque|si|que|por|como|cuando|pese|ya que|[a-z]+[ai]endo) )[^a-z]*(?:[a-z]+ ){0,4}?(?:${SYMPATHY})(?![a-z])[^,;:.!?]*?(?=\\s?[,;:]|[,;]? (?:pero|mas|aunque|si bien|solo que|sin embargo|no obstante)(?![a-z]))`,
  'u',
);
const SYMPATHISES = new RegExp(`^[^a-z]*(?:[a-z]+,? ){0,4}?(?:${SYMPATHY})(?![a-z])`, 'u');

export const isSympathy = (folded: string): boolean => SYMPATHISES.test(folded);

/** The apology with which the sentence opens, then other words than those that followed it. */
export function afterSympathy(sentence: Sentence, ...instead: string[]): Rewrite[] {
  const head = HEAD.exec(sentence.folded)?.[0] ?? '';
  if (head === '') return [];
  const { start, end } = sentence;
  return [
    {
      start: start + head.length,
      end,
      replacement: ['.', ...instead].join(' '),
      mayGo: argumentsIn(sentence),
    },
  ];
}

const REFUSES = wordPattern(
  [
    '(?:no|ni|tampoco|nunca) (?:(?:se|me|nos|le|les|te|os|l[oa]s?) )*(?:puedo|podemos|podre|podremos|hay(?! que | susto| problema| duda| error| fallo| culpa| ni | nada| constancia| rastro)|habra(?! [a-z]+(?:ado|ido|to|cho)(?![a-z]))|procede|cabe (?:devolu|reembol|indemn|reclam|recurso|cambio)[a-z]*|cubre|cubrimos|contempl[a-z]+|admit[a-z]+|devuelv[a-z]*|devolv[a-z]*|reembols[a-z]*|indemniz[a-z]*|abon[a-z]+|acept[a-z]+|garantiz[a-z]+|voy a|vamos a)',
    'no (?:(?:le|les|te|os|l[oa]s?) )?(?:se (?:puede|pueden|podra|podran|hace cargo|hacen cargo)|(?:atend|serv|trabaj)[a-z]*mos)',
    'solo (?:puedo|podemos|se puede|cubre|cubrimos|devolvemos|devuelvo)',
    'ni hablar',
    'no va a haber',
    'no (?:es|son|sera|seran) [a-z]+bles?',
    '(?:me|nos) (?:es|resulta|sera) imposible',
    'no queda[n]?|ya no queda[n]?',
    'no (?:da|dan|tiene[ns]?|lleva[n]?) derecho|olvid[ea](?:te|se|os)|no esta en (?:mi|nuestras?|mis) manos?',
  ],
  'u',
);

/** The folded words say no to something. */
export const refuses = (folded: string): boolean => REFUSES.test(folded);

/** What can be done all the same. */
export function wayOut({ person }: Habits): string {
  const can = person === 'singular' ? 'puedo' : 'podemos';
  return `Lo que sí ${can} hacer es ${blank('enviar, cambiar, reparar…')}.`;
}

/** *…, así que no podemos cambiarle la fecha*: the refusal with which a sentence ends, folded. */
const REFUSED =
  /(?:^|[,;:] | )(?<no>no (?:(?:se|les?|te|os|l[oa]s?) )*(?:puedo|podemos|podre|podremos|puede|es posible) [^,;:.!?]{5,})[.!…]*$/du;
const REPROACHES = wordPattern('usted|ustedes|vos|porque|culpa|por (?:su|tu|no)|si|pero', 'u');

/**
 * The same no without its edge: what is out, in the words of the sentence where it says so, and what is
 * not. Else the blank for it names the facts that are lost.
 */
export function refusal(
  habits: Habits,
  sentence?: Sentence,
  facts: readonly string[] = [],
): string {
  const way = uncapitalise(wayOut(habits));
  const [start, end] = (sentence && REFUSED.exec(sentence.folded))?.indices?.groups?.no ?? [0, 0];
  const said = sentence?.text.slice(start, end) ?? '';
  if (said !== '' && !REPROACHES.test(fold(said))) return `${capitalise(said)}; ${way}`;
  const no = habits.person === 'singular' ? 'No puedo' : 'No podemos';
  return `${no} ${blank(withFacts('lo que no es posible', facts))}; ${way}`;
}

/** *… y le ofrecemos otro*: what we do besides, behind the apology, and no further courtesy; folded. */
const OUR_ACT =
  /; (?!(?:ya|total|tambien|es que|al fin|no) )(?!.*(?:disculp|perdon|excus|sient|sent|lament|si )).*$|(?:,| [ye]|, [ye]) (?!.*(?<![a-z])(?:disculp|perdon|excus|lament|sient|sentimos))(?:(?:le|les|te|os|se|l[oa]s?|ya|hoy|ahora|por eso|por ello) )*(?!agradec|qued|esper|reiter|salud|lament|sent|ped|rog|dese|valor|segu|trabajamos)(?:[a-z]{2,}(?:amos|emos|imos)|hemos|he|voy|[a-z]{3,}(?:are|ire|devolvere|repondre|hare)|ofrezco|mando|envio|llamo|abono|devuelvo|regalo|hago|paso|cambio|dejo|invito|descuento)(?![a-z]).*$/u;

/** Where in the folded words starts what we do besides; at their end where we do nothing. */
export const ourActIn = (folded: string): number => OUR_ACT.exec(folded)?.index ?? folded.length;

/** Another sentence for this one, that keeps what we do besides. */
export const withOurAct = ({ folded, text }: Sentence, words: string): string =>
  `${words.slice(0, -1)}${text.slice(ourActIn(folded)).replace(/[\s.!…]*$/u, '')}.`;

/** *Sobre el asiento que no reclinaba: …*, *en relación con el tono, …*, *hasta no tener el dictamen, …*. */
const TOPIC =
  /^(?:sobre|hasta (?:no|que)|mientras no|en cuanto a|(?:con )?respecto a|en relaci[óo]n con|acerca de) [^,;:¿¡]{4,60}(?=[,:] )/iu;

/** Other words about the topic with which the sentence opens. */
export function aboutTopic(sentence: Sentence, words: string): Rewrite[] {
  const topic = TOPIC.exec(sentence.text)?.[0] ?? '';
  return topic === '' ? [] : [replaceSentence(sentence, `${topic}, ${uncapitalise(words)}`)];
}
