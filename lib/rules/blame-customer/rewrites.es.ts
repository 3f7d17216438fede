import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Span } from '../../text/span.ts';

/** Reproaches for which the rule has a wording of its own. */
const REPLACED = ['received', 'known', 'reminder'];

/** What happened, whoever did it; or what we could have done. The clauses before it stay. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (REPLACED.some((set) => sentence.has(`blame-customer/${set}`))) return [];
  const instead = (words: string): Rewrite => {
    const [kept] = endBefore(sentence, span, words);
    return kept ?? replaceSentence(sentence, words);
  };
  const ours =
    habits.person === 'singular'
      ? `Por mi parte, debí ${blank('avisar o preguntar')} antes.`
      : `Por nuestra parte, debimos ${blank('avisar o preguntar')} antes.`;
  return [
    instead(`Esto es lo que pasó: ${blank('los hechos')}.`),
    { ...instead(ours), isChoice: true, isAdmission: true },
  ];
}
