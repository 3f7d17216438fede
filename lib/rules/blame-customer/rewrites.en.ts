import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { infinitiveOf } from '../../languages/grammar/en-verbs.ts';
import { endBefore } from '../../languages/grammar/en-end-before.ts';
import type { Span } from '../../text/span.ts';

/** Something kind that may not go with the reproach, folded. */
const SYMPATHY =
  /\b(?:sorry|apolog[a-z]*|i can see|we can see|i understand|we understand|feel for)\b/u;
/** Reproaches for which the rule has a wording of its own. */
const REPLACED = ['received', 'known', 'reminder'];
/** What the reader should have done, or did not do, at the start of a sentence. */
const SHOULD_HAVE =
  /^(?:you (?:really |simply )?(?:should(?: really)? have|should['’]ve|ought to have) (?<done>\p{L}+)|you (?:failed|forgot|neglected|omitted) to (?<act>\p{L}+))(?= (?:the|your|our|us|me|it|page|a|an|for|on|that|what|whether)\b)/iu;

/** What came of it would not come of ours. */
const CONSEQUENCE = /,?\s(?:so|which|hence|therefore)\s/iu;

/** What happened, whoever did it; or what we could have asked. The clauses before it stay. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (REPLACED.some((set) => sentence.has(`blame-customer/${set}`))) return [];
  if (SYMPATHY.test(sentence.folded) && endBefore(sentence, span).length === 0) return [];
  const we = habits.person === 'singular' ? 'I' : 'We';
  const instead = (words: string): Rewrite => {
    const [kept] = endBefore(sentence, span, words);
    return kept ?? { ...replaceSentence(sentence, words), mayGo: argumentsIn(sentence) };
  };
  return [
    instead(`Here is what happened: ${blank('the facts')}.`),
    ...asked(sentence, we),
    {
      ...instead(`${we} should have ${blank('told or asked you')} sooner.`),
      isChoice: true,
      isAdmission: true,
    },
  ].slice(0, 2);
}

/** *You should have checked the voltage* → *We should have reminded you to check the voltage*. */
function asked({ text, start }: Sentence, we: string): Rewrite[] {
  const reproach = SHOULD_HAVE.exec(text);
  if (!reproach || CONSEQUENCE.test(text)) return [];
  const { done, act } = reproach.groups ?? {};
  const verb = act ?? (done === undefined ? null : infinitiveOf(done));
  if (verb === null) return [];
  return [
    {
      start,
      end: start + reproach[0].length,
      replacement: `${we} should have reminded you to ${verb.toLowerCase()}`,
      isChoice: true,
      isAdmission: true,
    },
  ];
}
