import { blank } from '../../checker/blanks.ts';
import { removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
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
    '(?:palabra|palabrita|cueste lo que cueste|pase lo que pase|si o si|contra viento y marea|caiga quien caiga)(?=[,.;!]|$)',
  ],
  'u',
);
/** A promise about all time. */
const FOR_EVER = wordPattern(
  'no|ni|nunca|jamas|nadie|ningun[oa]?|siempre|todo|perfect[oa]|cero|ultima|v[ou]elv[a-z]+',
  'u',
);

/** The promise without its vows; what was changed; what happens if it fails all the same. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const isForEver = FOR_EVER.test(sentence.folded);
  const changed = isForEver ? sayInstead(sentence, change(habits)) : withoutVow(sentence);
  return changed.length > 0
    ? changed
    : sayAfter(sentence, `Si aun así algo falla, ${then(habits)}.`);
}

export const change = (habits: Habits): string =>
  `${habits.person === 'singular' ? 'He' : 'Hemos'} cambiado ${blank('lo que cambió')}. Si vuelve a pasar, ${then(habits)}.`;

const then = ({ person }: Habits): string =>
  blank(person === 'singular' ? 'lo que haré entonces' : 'lo que haremos entonces');

function withoutVow(sentence: Sentence): Rewrite[] {
  const vow = VOW.exec(sentence.folded);
  if (!vow) return [];
  const span = { start: vow.index, end: vow.index + vow[0].length };
  return removeWords(sentence, shift(span, sentence.start));
}
