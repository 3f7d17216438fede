/** Spanish sentences that several rules offer in place of one that breaks them. */
import { addressedIn, habitsIn } from './es-person.ts';
import { blank, momentBlank } from '../../checker/blanks.ts';
import type { SetSentence } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../address.ts';
import { bySpeaker, type Habits } from '../habits.ts';
import { wordPattern } from '../../text/words.ts';

/** What will be done, and by when. */
export const ourPart = (habits: Habits): string =>
  `${bySpeaker(habits, 'Voy', 'Vamos')} a ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`;

const asSaidIn = (draft: Habits, sentence: Sentence): Habits =>
  addressedIn(sentence, habitsIn(sentence, draft));

export const sayOurPart: SetSentence = (draft, sentence) => ourPart(asSaidIn(draft, sentence));

export const sorryForIt: SetSentence = (draft, sentence) =>
  `${bySpeaker(asSaidIn(draft, sentence), 'Siento', 'Sentimos')} ${blank('lo que esto supuso')}.`;

/** We look into it and write by a moment. */
export function promiseToCheck(habits: Habits, look = 'comprobarlo'): string {
  const { to } = spanishReader(habits);
  const by = `a más tardar el ${momentBlank('es')}`;
  return habits.person === 'singular'
    ? `Voy a ${look} y ${to} escribiré ${by}.`
    : `Vamos a ${look} y ${to} escribiremos ${by}.`;
}

export const lookIntoIt: SetSentence = (draft, sentence) =>
  promiseToCheck(asSaidIn(draft, sentence));

export const CHANGE = `Desde hoy, ${blank('qué cambia')}.`;

/** Something is, or should be, understood; folded. */
const EXPLAINS = wordPattern(
  'expli[a-z]+|ent[ei]+nd[a-z]+|compren[a-z]+|clar[oa]s?|sab(?:e[a-z]*|ia[a-z]*|r[a-z]+)|sepa[ns]?|obvi[oa]s?|evidente|le(?:a[ns]?|er|yo|ido|yeron|iste)|instrucciones|manual|(?:ya )?(?:se|te|os) l[oa]s? [a-z]+|sencill[oa]|simple|facil|nin[oa]s?|escuela|colegio',
  'u',
);

/** Where the sentence lectures on something that could be asked about. */
export const askFreely: SetSentence = (draft, sentence) => {
  if (!EXPLAINS.test(sentence.folded)) return '';
  const habits = asSaidIn(draft, sentence);
  return `Si algo no queda claro, ${spanishReader(habits).toWithIt} ${bySpeaker(habits, 'explico', 'explicamos')} con gusto.`;
};
