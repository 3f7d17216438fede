/** Which sentences of a rewrite stood in the draft, and which are new. */
import { withoutBlanks } from './blanks.ts';
import type { Language } from './report.ts';
import { rewritten } from './rewrites.ts';
import type { Rewrite } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { contains, textAt } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Goes on behind a comma: *, and I will …*. */
const JOINED: Readonly<Record<Language, RegExp>> = {
  en: /^(?:, and|;(?: and)?) (.+)$/su,
  es: /^(?:, [ye]|;(?: [ye])?) (.+)$/su,
  sk: /^(?:, a|;(?: a)?) (.+)$/su,
};

/** So much of a sentence of the rewrite stood in the draft that it is the writer's own. */
const OWN = 0.6;

interface Parts {
  readonly own: readonly string[];
  readonly added: readonly string[];
}

/** Those that are the writer's own, their blanks left empty. */
export const ownSentences = (rewrite: Rewrite, sentence: Sentence): string[] =>
  contains(rewrite, sentence) && rewrite.replacement === ''
    ? []
    : partsOf(rewrite, sentence).own.map(withoutBlanks);

/** The sentences that were not in the draft, behind those that were; null where there are none. */
export function saidBesides(rewrite: Rewrite, sentence: Sentence): string | null {
  const behind = sentence.text.slice(rewrite.end - sentence.start);
  const joined = JOINED[sentence.language].exec(rewrite.replacement)?.[1];
  if (joined !== undefined && !/\p{L}/u.test(behind)) return joined + behind;
  const { own, added } = partsOf(rewrite, sentence);
  return own.length > 0 && added.length > 0 ? added.join(' ') : null;
}

function partsOf(rewrite: Rewrite, sentence: Sentence): Parts {
  const told = new Set(wordsOf(sentence.folded));
  const isOwn = (said: string): boolean => {
    const all = wordsOf(fold(withoutBlanks(said)));
    return all.length > 0 && all.filter((word) => told.has(word)).length >= OWN * all.length;
  };
  const text = rewritten(sentence, rewrite);
  const sentences = splitSentences(text).map((span) => textAt(text, span));
  const own = sentences.filter(isOwn);
  return { own, added: sentences.filter((said) => !own.includes(said)) };
}

const wordsOf = (folded: string): string[] => words(folded).map((word) => textAt(folded, word));
