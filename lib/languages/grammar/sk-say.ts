/** Slovak sentences that several rules offer: what is ours to do, and the next message. */
import { byReader, bySpeaker } from './sk-forms.ts';
import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../address.ts';
import { personIn, type Habits } from '../habits.ts';

/** What will be done, and by when. */
export const ourPart = (habits: Habits): string =>
  `${bySpeaker(habits, 'Urobím', 'Urobíme')} toto: ${blank(bySpeaker(habits, 'čo urobím', 'čo urobíme'))}, a to do ${momentBlank('sk')}.`;

/** A message that the writer can always send; admits nothing. */
export const nextMessage = (habits: Habits): string =>
  `Do ${momentBlank('sk')} ${slovakReader(habits).to} ${bySpeaker(habits, 'napíšem, čo viem a čo s tým urobím', 'napíšeme, čo vieme a čo s tým urobíme')}.`;

/** The habits of one sentence: *mrzí ma* stays *I* where the draft says *we* elsewhere. */
export function asSaidIn({ text, folded }: Told, habits: Habits): Habits {
  const isOne = ONE.test(text);
  if (isOne !== SEVERAL.test(text)) return { ...habits, person: isOne ? 'singular' : 'plural' };
  return { ...habits, person: personIn(folded, 'sk') ?? habits.person };
}

type Told = Pick<Sentence, 'text' | 'folded'>;

const ONE = /(?<!\p{L})(?:ma|mi|mňa|som|[lľ]utujem|ospravedl[nň]ujem)(?!\p{L})/iu;
const SEVERAL = /(?<!\p{L})(?:n[aá]s|n[aá]m|sme|[lľ]utujeme|ospravedl[nň]ujeme)(?!\p{L})/iu;

/** An apology for what the reader went through, which is a blank; `isPlain`: as friends say it. */
export function sorryForBlank(habits: Habits, isPlain = false): string {
  const { to } = slovakReader(habits);
  const sorry = isPlain
    ? byReader(habits, 'Prepáčte', 'Prepáč')
    : bySpeaker(habits, 'Ospravedlňujem sa', 'Ospravedlňujeme sa');
  return `${sorry}, že ${blank(`čo sa ${to} stalo`)}.`;
}
