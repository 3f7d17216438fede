import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { tellsPast } from '../../languages/clauses.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Reproaches for which the rule has a wording of its own. */
const REPLACED = ['received', 'known', 'reminder'];

/** Told of what was not done: *debería haber leído*. */
const HYPOTHETICAL = wordPattern('haber(?:l[oa]s?|se)?|hubier[a-z]*|habrian?|habria(?:mos|s)', 'u');

/** What happened, or what we do about it; of what is past, what we should have done. Clauses before it stay. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (REPLACED.some((set) => sentence.has(`blame-customer/${set}`))) return [];
  const instead = (words: string): Rewrite => {
    const [kept] = endBefore(sentence, span, words);
    return kept ?? { ...replaceSentence(sentence, words), mayGo: argumentsIn(sentence) };
  };
  const isMine = habits.person === 'singular';
  const ours = isMine
    ? `Por mi parte, ${blank('lo que haré para que no se repita')}.`
    : `Por nuestra parte, ${blank('lo que haremos para que no se repita')}.`;
  if (!tellsPast(sentence.folded, 'es') && !HYPOTHETICAL.test(sentence.folded))
    return [instead(ours)];
  const omitted = `${isMine ? 'Debí' : 'Debimos'} ${blank('avisar, preguntar, explicar…')} antes.`;
  return [
    instead(`Lo que pasó es que ${blank('lo ocurrido, sin culpables')}.`),
    { ...instead(omitted), isChoice: true, isAdmission: true },
  ];
}
