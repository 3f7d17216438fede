/** How an English sentence says sorry: its rewrite says it in the same tone. */
import type { Sentence } from '../../checker/sentence.ts';
import { canStandAlone } from './en-end-before.ts';
import { habitsIn } from './en-person.ts';
import type { Habits } from '../habits.ts';

/** *Sorry if …*, *…, soz*: nobody says it. */
const BARE = /(?:^|[,;:–—] |\s[–-] |\b(?:and|but) )(?:(?:so|very|really) )?(?:sorry|soz)(?![a-z])/u;
const CONTRACTED = /[a-z]'(?:m|re|ve|ll|d|t)(?![a-z])|(?<![a-z])(?:it|that|there|here)'s(?![a-z])/u;

/** *Sorry*, *I'm sorry*, *We are sorry*: what follows is *for*, *about* or *that*. */
export function sorryIn(sentence: Pick<Sentence, 'text' | 'folded'>, habits: Habits): string {
  const { text, folded } = sentence;
  if (BARE.test(folded)) return 'Sorry';
  const mark = text.includes('’') ? '’' : "'";
  const isShort = CONTRACTED.test(folded);
  return habitsIn(sentence, habits).person === 'singular'
    ? `I${isShort ? `${mark}m` : ' am'} sorry`
    : `We${isShort ? `${mark}re` : ' are'} sorry`;
}

/** *We posted it to a neighbour, and that you see us as careless I regret*: where the apology begins. */
const LAST =
  /,? (?:and|but|so) (?=(?:that|i|we|if|should|my|our|you)(?!\p{L})[^;]*(?:sorry|regret|apolog|sad(?:dens)?\b|pains|hate))/iu;
const REGRETS = /sorry|regret|apolog|\b(?:shame|pity|unfortunate|sad)\b/iu;

/** What is told before the apology, without a stop; null where that is no sentence. */
export function toldBeforeSorry(text: string): string | null {
  const told = text.slice(0, LAST.exec(text)?.index ?? 0);
  return canStandAlone(told) && !REGRETS.test(told) ? told : null;
}
