/** A set sentence in place of open words: what these told, only the writer can say again. */
import { lostWords } from './besides.ts';
import { blank, withoutBlanks } from './blanks.ts';
import type { Rewrite, Rule } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { opening } from './vocative.ts';
import { capitalise } from '../text/case.ts';
import { fold } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import { words } from '../text/words.ts';

/** So few words that mean something are the set phrase itself. */
const LEAST_TOLD = 4;
/** Of so many, the set sentence may have one as well by chance. */
const BY_CHANCE = 4;
/** So many words one after another are kept on purpose. */
const LEAST_KEPT = 4;

/**
 * Opens the rewrite with a blank for what was told, where that was more than a set phrase and nothing
 * of it is left. Goes by the label that the rule has for it.
 */
export function tellFirst(rewrite: Rewrite, { id, languages }: Rule, sentence: Sentence): Rewrite {
  const own = languages[sentence.language];
  const label = 'notApplicable' in own ? undefined : own.told;
  const { replacement, mayGo = [] } = rewrite;
  if (label === undefined || sentence.isQuestion || replacement === '') return rewrite;
  if (!contains(rewrite, sentence)) return rewrite;
  if (fold(replacement).includes(fold(label))) return rewrite;
  const setPhrases = sentence.find(`${id}/stock`);
  const lostIn = (words: string): number =>
    lostWords({ ...rewrite, replacement: words }, [sentence], setPhrases);
  const told = lostIn('');
  const said = withoutBlanks(replacement);
  const kept = told - lostIn(said);
  if (told < LEAST_TOLD || kept * BY_CHANCE >= told || repeats(said, sentence)) return rewrite;
  const opened = replacement.startsWith(opening(sentence)) ? opening(sentence) : '';
  return {
    ...rewrite,
    replacement: `${opened}${blank(label)}. ${capitalise(replacement.slice(opened.length))}`,
    mayGo: [...mayGo, sentence],
  };
}

/** *Take it by Friday* is kept though each of its words is a small one. */
function repeats(said: string, { folded }: Sentence): boolean {
  const all = words(folded);
  const again = fold(said);
  return all.some(({ start }, index) => {
    const last = all[index + LEAST_KEPT - 1];
    return last !== undefined && again.includes(folded.slice(start, last.end));
  });
}
