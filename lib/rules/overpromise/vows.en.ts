/** English vows: words that lend weight to a promise, which stands as well without them. */
import { removeWords, together } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { canStandAlone } from '../../languages/grammar/en-end-before.ts';
import { shift } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

const WE_VOW = '(?:guarantee|promise|assure|swear|vow|pledge)';
/** Folded. */
const VOW = wordPattern(
  [
    `(?:i|we) (?:can |will |hereby |personally |absolutely )?${WE_VOW}(?: (?:to )?you)?(?:,? (?:100 ?%|one hundred per ?cent))? that`,
    "(?:i'd|i would|i) bet (?:my|our|the) [a-z]+(?: that)?(?= (?:you|your|it|the|we|i|this)(?![a-z]))",
    `(?:i|we) (?:can )?${WE_VOW}(?: (?:it|that|you|you that))?(?: (?:up)?on (?:my|our|the) [a-z']+)?(?=[,.!]|$)`,
    `(?:i|we) (?:can |personally )?${WE_VOW}(?: you)?(?= (?:you|your|it|the|we|i|this)(?![a-z]))`,
    '(?:you have|i give you|we give you) (?:my|our) (?:personal |solemn |absolute )?(?:word|guarantee|promise|assurance)(?: that|(?= (?:you|your|it|the|we|i|this)(?![a-z])))',
    '(?:i|we) swear to god(?: that)?',
    "(?:i|we) swear (?:(?:up)?on|by) (?:my|our) [a-z']+(?: [a-z']+)?(?= (?:you|your|it|the|we|i|this)(?![a-z]))",
    "(?:(?:that|this) )?(?:pinky swear|(?:i )?swear (?:down|on my [a-z]+)|i swear|i'd swear on my [a-z]+|hand on heart|no ifs|not a shadow of a doubt)(?=[,.!]|$)",
    'trust me(?=[,.!]|$)',
    '(?:guaranteed|no matter what|whatever the cost|at (?:any cost|all costs)|without fail|(?<!do )whatever it takes|come what may|come (?:hell or high water|rain or shine)|cross my heart|(?:(?:you have|i give you|we give you) )?(?:my|our) word(?: on it)?)(?=[,.!]|$)',
  ].join('|'),
);
const STRONG = '(?:always|absolutely|definitely|completely|totally|certainly)';
/** Words that make a promise larger than it has to be. */
const ABSOLUTE = wordPattern(
  `(?<!as |almost |not )${STRONG}(?:,? ${STRONG})*(?= [a-z])|(?<=every )single|(?:one hundred|a hundred|100) ?(?:per ?cent|%)(?= [a-z])`,
);

/** The vow with which a folded sentence opens, or null. */
export const openingVow = (folded: string): string | null => {
  const [vow] = folded.match(VOW) ?? [];
  return vow !== undefined && folded.startsWith(vow) ? vow : null;
};

/** *The repair for two years* is none: what was guaranteed has to stay with it. */
const isClause = (behind: string): boolean =>
  !/^ (?:it|that|this) (?:(?:up)?on|by) /iu.test(behind) &&
  (!/^ (?:the|your|our|my|this|it|you|we|i)\s/iu.test(behind) ||
    canStandAlone(/^[^,;:.!]*/u.exec(behind)?.[0].trim() ?? ''));

/** The sentence without all of them, as one rewrite; none where it holds none that can go. */
export function withoutVows(sentence: Sentence, text: string): Rewrite[] {
  const vows = [VOW, ABSOLUTE]
    .flatMap((pattern) => Array.from(sentence.folded.matchAll(pattern)))
    .map(({ 0: { length }, index }) => shift({ start: index, end: index + length }, sentence.start))
    .filter((vow) => isClause(sentence.text.slice(vow.end - sentence.start)))
    .sort((a, b) => a.start - b.start);
  return vows
    .flatMap((vow) => removeWords(sentence, vow))
    .map((rewrite) => ({ ...rewrite, mayGo: vows }))
    .reduce<Rewrite[]>(([before], after) => {
      if (!before) return [after];
      const start = Math.max(before.end, after.start);
      if (after.end <= start) return [before];
      return [{ ...after, ...together(before, { ...after, start }, text) }];
    }, []);
}
