import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { isSympathy, keepHead } from '../../languages/grammar/sk-keep-head.ts';
import { nextMessage } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** Our share of it in its place, or the sympathy that stood before the blame. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { habits, mayAdmit } = context;
  if (!mayAdmit) return sayInstead(sentence, nextMessage(habits));
  const share = `${blank('Čo sa pokazilo')} a napraviť to je na nás.`;
  const kept = keepHead(sentence, span).filter(({ replacement }) => isSympathy(replacement));
  return [...sayInstead(sentence, share), ...kept];
}
