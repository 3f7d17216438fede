import { blank } from '../../checker/blanks.ts';
import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { keepHead } from '../../languages/grammar/sk-keep-head.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with more words than this tells more than the excuse. */
const MAX_WORDS = 14;
const CAUSE_AND_CHANGE = `Príčina: ${blank('čo sme zistili')}. Čo je odteraz inak: ${blank('čo sme zmenili')}.`;

/** Without the excuse; or the cause that was found and what was changed. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const mayGo = context.sentences.length > 1 && sentence.tokens.length <= MAX_WORDS;
  const kept = keepHead(sentence, span);
  return [
    ...kept,
    ...(kept.length === 0 && mayGo ? [removeSentence(sentence, context.text)] : []),
    ...sayInstead(sentence, CAUSE_AND_CHANGE),
  ];
}
