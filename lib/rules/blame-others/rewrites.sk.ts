import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { keepHead } from '../../languages/grammar/sk-keep-head.ts';
import { nextMessage } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** Our share of it in its place, or the sentence without the blame; at the least, that it is ours, after it. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { habits, mayAdmit } = context;
  if (!mayAdmit) return sayInstead(sentence, nextMessage(habits));
  const share = `${blank('Čo sa pokazilo')} a napraviť to je na nás.`;
  const offered = [...sayInstead(sentence, share), ...keepHead(sentence, span)];
  return offered.length > 0 ? offered : sayAfter(sentence, 'Napraviť to je na nás.');
}
