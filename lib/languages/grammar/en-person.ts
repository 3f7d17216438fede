/** Who speaks in an English sentence: a rewrite of it speaks so too, whatever the rest of the mail does. */
import type { Sentence } from '../../checker/sentence.ts';
import { wordPattern } from '../../text/words.ts';
import type { Habits } from '../habits.ts';

const SINGULAR = wordPattern("i|i'm|i'll|i've|i'd|my|me", 'u');
const PLURAL = wordPattern("we|we're|we'll|we've|we'd|our|us", 'u');

/** The habits of the draft, with the person of this sentence; *I* speaks also where *our* stands beside it. */
export function habitsIn({ folded }: Pick<Sentence, 'folded'>, habits: Habits): Habits {
  if (SINGULAR.test(folded)) return { ...habits, person: 'singular' };
  return PLURAL.test(folded) ? { ...habits, person: 'plural' } : habits;
}

/** *I am sorry* is said for a firm too. */
const REGRETS = /\bi(?:'m| am)(?: (?:so|very|truly|really))? (?:sorry|afraid|sad)\b/gu;

/** The same of what was done: it was the firm, unless one person alone speaks. */
export function doerIn({ folded }: Pick<Sentence, 'folded'>, habits: Habits): Habits {
  const isOne = SINGULAR.test(folded.replace(REGRETS, '')) && !PLURAL.test(folded);
  return { ...habits, person: isOne ? 'singular' : 'plural' };
}
