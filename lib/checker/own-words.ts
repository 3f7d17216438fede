/** Which sentences of a rewrite stood in the draft, and which are new. */
import { withoutBlanks } from './blanks.ts';
import { rewritten } from './rewrites.ts';
import type { Rewrite } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { contains, textAt } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Goes on behind a comma: *, and I will …*. */
const JOINED = /^(?:, (?:and|y|e|a)|;(?: (?:and|y|e|a))?) (.+)$/su;

/** So much of a sentence of the rewrite stood in the draft that it is the writer's own. */
const OWN = 0.6;

/** Those that are the writer's own, their blanks left empty. */
export function ownSentences(rewrite: Rewrite, sentence: Sentence): string[] {
  if (contains(rewrite, sentence) && rewrite.replacement === '') return [];
  return sentencesOf(rewritten(sentence, rewrite))
    .filter((one) => isOwn(one, sentence))
    .map(withoutBlanks);
}

/** The sentences that were not in the draft, behind those that were; null where there are none. */
export function saidBesides(rewrite: Rewrite, sentence: Sentence): string | null {
  const behind = sentence.text.slice(rewrite.end - sentence.start);
  const joined = JOINED.exec(rewrite.replacement)?.[1];
  if (joined !== undefined && !/\p{L}/u.test(behind)) return joined + behind;
  const read = sentencesOf(rewritten(sentence, rewrite));
  const added = read.filter((one) => !isOwn(one, sentence));
  return added.length > 0 && added.length < read.length ? added.join(' ') : null;
}

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map((span) => textAt(text, span));

function isOwn(said: string, { folded }: Sentence): boolean {
  const own = new Set(wordsOf(folded));
  const all = wordsOf(fold(withoutBlanks(said)));
  return all.length > 0 && all.filter((word) => own.has(word)).length >= OWN * all.length;
}

const wordsOf = (folded: string): string[] => words(folded).map((word) => textAt(folded, word));
