import type { Sentence } from '../../checker/sentence.ts';
import { wordPattern } from '../../text/words.ts';
import type { Habits } from '../habits.ts';

const I = wordPattern(
  'yo|mis?|conmigo|siento|lamento|deploro|pido|ruego|comprendo|entiendo|se que|estoy|soy|tengo|puedo|quiero|he|voy|hago|digo|doy|traigo|pongo|salgo|vengo|hare|dire|podre|tendre|pondre|vendre|saldre|me (?!l[oa]s?(?![a-z]))[a-z]+',
  'u',
);
const WE = wordPattern(
  'nosotr[oa]s|nos|nuestr[oa]s?|(?!(?:prox|ult|min|max|opt|pes)imos|tramos|estremos|extremos)[a-z]{2,}(?:amos|emos|imos)',
  'u',
);

/** The draft's habits; *I* or *we* as this sentence itself has it, where it tells. */
export function habitsIn({ folded }: Sentence, habits: Habits): Habits {
  const isMine = I.test(folded);
  if (isMine === WE.test(folded)) return habits;
  return { ...habits, person: isMine ? 'singular' : 'plural' };
}
