/** Slovak sentences that several rules offer: what is ours to do, and the next message. */
import { byReader } from './sk-forms.ts';
import { blank, momentBlank } from '../../checker/blanks.ts';
import type { SetSentence } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../address.ts';
import { bySpeaker, personIn, type Habits } from '../habits.ts';

/** What will be done, and by when. */
export const ourPart = (habits: Habits): string =>
  `${bySpeaker(habits, 'Urobím', 'Urobíme')} toto: ${blank(bySpeaker(habits, 'čo urobím', 'čo urobíme'))}, a to do ${momentBlank('sk')}.`;

/** A message that the writer can always send; admits nothing. */
export const nextMessage = (habits: Habits): string =>
  `Do ${momentBlank('sk')} ${slovakReader(habits).to} ${bySpeaker(habits, 'napíšem, čo viem a čo s tým urobím', 'napíšeme, čo vieme a čo s tým urobíme')}.`;

export const sayOurPart: SetSentence = (habits, sentence) => ourPart(asSaidIn(sentence, habits));

export const sorryForIt: SetSentence = (habits, sentence) =>
  sorryForBlank(asSaidIn(sentence, habits));

/** We look into it and write by a moment. */
export function promiseToCheck(habits: Habits, again = ''): string {
  const look = bySpeaker(
    habits,
    `Preverím to ${again}a napíšem`,
    `Preveríme to ${again}a napíšeme`,
  );
  return `${look} ${slovakReader(habits).to} do ${momentBlank('sk')}.`;
}

export const lookIntoIt: SetSentence = (draft, sentence) =>
  promiseToCheck(asSaidIn(sentence, draft));

export const CHANGE = `Odteraz ${blank('čo sa mení')}.`;

/** On folded text: something is, or should be, understood. */
const EXPLAINS =
  /(?<!\p{L})(?:vysvetl|(?:po)?rozum|(?:po)?chap|pochop|jasn|zrejm|vie(?:te|s|m|me)?(?!\p{L})|ved(?:iet|el)|zna(?:t|te|s|l)|(?:pre)?cita|navod|pokyn|povedal|pisal|hovoril|jednoduch|logick|skol|diet|laik)/u;

/** Where the sentence lectures on something that could be asked about. */
export const askFreely: SetSentence = (draft, sentence) => {
  if (!EXPLAINS.test(sentence.folded)) return '';
  const habits = asSaidIn(sentence, draft);
  return `Ak by niečo nebolo jasné, ${byReader(habits, 'napíšte', 'napíš')} ${bySpeaker(habits, 'mi', 'nám')}.`;
};

/** The habits of one sentence: *mrzí ma* stays *I*, and *neposlala si* a friend, where the draft says otherwise elsewhere. */
export function asSaidIn(sentence: Told, draft: Habits): Habits {
  const { text, folded } = sentence;
  const habits = addressedIn(sentence, { ...draft, hasCapitalAddress: isCapital(text, draft) });
  const isOne = ONE.test(text);
  if (isOne !== SEVERAL.test(text)) return { ...habits, person: isOne ? 'singular' : 'plural' };
  const draftPerson = !isOne && WE_DO.test(text) ? 'plural' : habits.person;
  return { ...habits, person: personIn(folded, 'sk') ?? draftPerson };
}

/** *Vám* as the sentence itself writes it. */
function isCapital(text: string, { hasCapitalAddress }: Habits): boolean {
  if (/\p{Ll}[ ,]+V(?:[aá]m|[aá]s|ami)(?!\p{L})/u.test(text)) return true;
  return hasCapitalAddress && !/(?<!\p{L})(?:v[aá]m|v[aá]s|vami)(?!\p{L})/u.test(text);
}

type Told = Pick<Sentence, 'text' | 'folded'>;

const ONE =
  /(?<!\p{L})(?:ma|mi|mňa|som|neviem|netu[sš][ií]m|[lľ]utujem|ospravedl[nň]ujem|ch[aá]pem|rozumiem|oznamujem|informujem)(?!\p{L})/iu;
const SEVERAL =
  /(?<!\p{L}|[uU] |pri )(?:n[aá]s|n[aá]m|sme|[lľ]utujeme|ospravedl[nň]ujeme|ch[aá]peme|rozumieme|oznamujeme|informujeme)(?!\p{L})/iu;

/** *Nesúhlasíme*; behind a preposition it is a noun: *v zime*. */
const WE_DO =
  /(?<!(?:^|\s)(?:vo?|na|o|po|pri|ku?) )(?<!\p{L})(?!uvid)\p{L}{3,}(?:[ií]|uje|[aá])me(?!\p{L})/iu;

/** A mail to a friend may speak to his whole house: *presunieme vás*. */
function addressedIn({ folded }: Told, habits: Habits): Habits {
  const isSeveral = FORMAL.test(folded);
  if (isSeveral === FAMILIAR.test(folded)) return habits;
  return { ...habits, address: isSeveral ? 'vykanie' : 'tykanie' };
}

const FORMAL = /(?<!\p{L})(?:v[ay]s|vam|vami|ste|\p{L}{3,}[jltzdnv]te)(?!\p{L})/u;
/** *Neposlala si*; in *prečítali ste si*, *objednal si to sused* and *majiteľ si* the word is another one, which does not open with *ne*. */
const FAMILIAR =
  /^\p{L}{3,}(?:[aio]l|(?<![ai]t)el|la) si(?!\p{L})|(?<!\p{L})(?:ti|teba|tebe|prosim ta|ne(?!bodaj)\p{L}{2,}aj|(?:aby|keby|ze) si (?:\p{L}+ ){0,4}\p{L}{3,}l[ai]?(?!.*\p{L}{2,}te(?!\p{L}))|ne\p{L}+la? si|mala? si|mohla? si|mohol si|si (?:\p{L}+ ){0,2}(?:ne\p{L}+la?|mala?|mohla?|mohol))(?!\p{L})/u;

/** *Prepáčte* as friends say it, or *ospravedlňujem sa*. */
export const sorry = (habits: Habits, isPlain: boolean): string =>
  isPlain
    ? byReader(habits, 'Prepáčte', 'Prepáč')
    : bySpeaker(habits, 'Ospravedlňujem sa', 'Ospravedlňujeme sa');

/** *Ospravedlnenie patrí každému, …, že sme zavreli skôr*: what we did ends the sentence. */
const DEED =
  /, (?<deed>(?:že|ze) (?:(?:som|sme) [^,;:]+|(?!nie |ne)[^,;:]+? (?:som|sme) [^,;:]+))$/iu;

/** *Ak máte pocit*: what follows is thought, and need not be so. */
const BELIEVED =
  /(?:dojem|dojmu|pocit|pocitu|n[aá]zor|n[aá]zoru|podozrenie|presved[cč]en\p{L}*|mysl\p{L}+|zd[aá]l?o?|prip[aá]d\p{L}+)$/iu;

export const isBelieved = (before: string): boolean => BELIEVED.test(before);

/** The clause that tells our deed, with its *že*; null where none ends the sentence, or where that is only thought. */
export function deedIn({ text }: Pick<Sentence, 'text'>): string | null {
  const found = DEED.exec(text);
  return found === null || isBelieved(text.slice(0, found.index))
    ? null
    : (found.groups?.deed ?? null);
}

/** An apology for what the reader went through, which is a blank; `isPlain`: as friends say it. */
export function sorryForBlank(habits: Habits, isPlain = false): string {
  const { to } = slovakReader(habits);
  return `${sorry(habits, isPlain)}, že ${blank(`čo sa ${to} stalo`)}.`;
}
