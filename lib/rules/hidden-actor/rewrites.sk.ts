import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { nextMessage } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** Where nothing may be admitted: when the reader hears what was found. */
export const rewrites = (sentence: Sentence, _: Span, context: RuleContext): Rewrite[] =>
  context.mayAdmit ? [] : sayAfter(sentence, nextMessage(context.habits));
