/** English sneers, threats and blame: what is said after them is not heard. */
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { wordPattern } from '../../text/words.ts';
import { argumentsIn } from './en-arguments.ts';
import { canStandAlone } from './en-end-before.ts';

const SNEER = [
  "(?:[a-z]+ being, )?let us say|dare (?:we|i) say|the less said|full stop|end of story|and that's that|there it (?:is|ends)|or anything else|so there",
  "however (?:nicely|often|much|loudly) |(?:don't|didn't) make the (?:rules|weather)|it's literally|(?:go|to) grown ups|hollering|moaning|whin(?:e|ing)|lol|save us|in the small print|of your education|whatever (?:you|one) may think",
];
const BLAME = [
  "(?:from|at|on) your (?:end|side|part)|your (?:own )?(?:fault|mistake|doing)|is your word(?=[,;.!]|$)|you (?:were warned|weren't warned|chose|picked|insisted|ticked|accepted)|seeing as you|as you (?:failed|chose|neglected)|of your choosing",
  "can't read|stuffed (?:it|the|up)|not us|hopeless|useless|worth the paper|like we asked",
];
const THREAT = [
  "don't (?:come|bother)|don't go |come crying|bonfire|legal bods|get nasty|(?:our|the) solicitor|back of the (?:line|queue)|blacklist",
];
/** Folded. */
const UNKIND = wordPattern(
  [...SNEER, ...BLAME, ...THREAT].map((one) => `(?:${one})`),
  'u',
);
/** Where the clause may begin that is left out. */
const PAUSE = /\s*[,;:(](?: |$)|\s+[–—-] |\s+(?=(?:and|but|or|as|because|since|so|seeing)\s)/gu;
/** Another verb in a clause that is left out may tell the reader something. */
const TELLS = wordPattern('refund(?:ed)?|credit(?:ed)?|deadline|attached|enclosed', 'u');

export const isUnkind = ({ folded }: Sentence): boolean => UNKIND.test(folded);

/** What the sentence says before its unkind clause; null where that cannot be told apart. */
function kindPart(sentence: Sentence): string | null {
  const { text, folded } = sentence;
  const unkind = UNKIND.exec(folded);
  if (!unkind) return text;
  const last = Array.from(text.matchAll(PAUSE))
    .filter(({ index }) => index <= unkind.index)
    .at(-1);
  const kept = text.slice(0, last?.index ?? 0);
  if (TELLS.test(folded.slice(kept.length)) || !canStandAlone(kept)) return null;
  return kept;
}

/** Something kind after a sentence without its last, unkind clause; none where that may not go. */
export function sayKindlyAfter(sentence: Sentence, text: string): Rewrite[] {
  const kept = kindPart(sentence);
  if (kept === null) return [];
  if (kept === sentence.text) return sayAfter(sentence, text);
  const start = sentence.start + kept.length;
  const cut = { start, end: sentence.end };
  const mayGo = argumentsIn(sentence).filter((span) => span.start >= start);
  if (!keepsFacts('', factsAt(cut, [sentence], mayGo))) return [];
  return [{ ...cut, replacement: `. ${text}`, mayGo }];
}
