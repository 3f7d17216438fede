import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with more words than this says something besides. */
const MAX_WORDS = 14;
/** What the apology is for, as a clause: it may be said nowhere else. */
const MATTER = /, (?:že|ze|ako|ktor\p{L}*)(?!\p{L})/iu;

/** A saying that would be left alone: *ľudia sme len omylní*. */
const EXCUSES = /(?<!\p{L})(?:[lľ]udia sme|omyln\p{L}*|st[aá]va sa)(?!\p{L})/iu;

/** The rest of the sentence without the apology, or the whole of it away. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const kept = leaveClauseOut(sentence, span).filter(
    ({ replacement }) => !EXCUSES.test(replacement),
  );
  const mayGo =
    context.sentences.length > 1 &&
    sentence.tokens.length <= MAX_WORDS &&
    !MATTER.test(sentence.text);
  return kept.length > 0 || !mayGo ? kept : [removeSentence(sentence, context.text)];
}
