import { blank } from '../../checker/blanks.ts';
import { removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { habitsIn } from '../../languages/grammar/es-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { shift } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

const WE_VOW =
  '(?:garantizo|garantizamos|aseguro|aseguramos|prometo|prometemos|juro|juramos|firmo|firmamos)';
/** What only lends weight to a promise, folded: it stands as well without. */
const VOW = wordPattern(
  [
    `(?:(?:le|les|te|os) )?${WE_VOW} que`,
    '(?:(?:le|les|te|os) )?(?:doy|damos) (?:mi|nuestra) palabra(?: de honor)? de que',
    `(?:se|te|os) los? ${WE_VOW}(?: (?:por|con|ante|donde) [^,.;]+)?(?=[,.;!]|$)`,
    '(?:me juego|apuesto) [^,.;]+(?=[,.;!]|$)',
    '(?:palabra|palabrita|cueste lo que cueste|pase lo que pase|si o si|contra viento y marea|caiga quien caiga)(?=[,.;!]|$)',
  ],
  'gu',
);
/** A promise about all time. */
const FOR_EVER = wordPattern(
  'no|ni|nunca|jamas|nadie|ningun[oa]?|siempre|todo|perfect[oa]|cero|sin (?:un|una) sol[oa]|a prueba de|cien anos|en la vida|bunker|ultima|v[ou]elv[a-z]+',
  'u',
);

/** The promise without its vows; what was changed; what happens if it fails all the same. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  context: RuleContext,
): Rewrite[] {
  const habits = habitsIn(sentence, context.habits);
  const isForEver = FOR_EVER.test(sentence.folded);
  const plain = isForEver ? [] : withoutVow(sentence);
  const changed = plain.length > 0 ? plain : sayInstead(sentence, change(habits));
  return changed.length > 0 || isForEver
    ? changed
    : sayAfter(sentence, `Si aun así algo falla, ${then(habits)}.`);
}

export const change = (habits: Habits): string =>
  `${habits.person === 'singular' ? 'He' : 'Hemos'} cambiado ${blank('lo que cambió')}. Si vuelve a pasar, ${then(habits)}.`;

const then = ({ person }: Habits): string =>
  blank(person === 'singular' ? 'lo que haré entonces' : 'lo que haremos entonces');

/** Where several vows stand, none of them alone would be missed. */
function withoutVow(sentence: Sentence): Rewrite[] {
  const [vow, another] = Array.from(sentence.folded.matchAll(VOW));
  if (!vow || another) return [];
  const span = { start: vow.index, end: vow.index + vow[0].length };
  return removeWords(sentence, shift(span, sentence.start));
}
