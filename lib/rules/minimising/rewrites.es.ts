import { blank } from '../../checker/blanks.ts';
import { removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { withoutEnd } from '../../languages/grammar/es-clauses.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Makes small what follows, or what stood before. */
const ONLY = wordPattern(
  'apenas(?= (?:un|una|[a-z]+|[0-9]+))|tan solo|nada mas que|nomas(?=[.]*$)',
  'u',
);

/** A small thing that we ask for. */
const ASKS = wordPattern('pedir[a-z]*|pido|pedimos|ruego|rogamos', 'u');

/** Tells whose matter it is, which must not go with the belittling. */
const NOT_OURS = wordPattern(
  'no (?:es|son) (?:cosa|asunto|competencia|responsabilidad|tema) (?:de|nuestr[oa])|no depende[n]? de|no (?:me|nos) (?:compete[n]?|corresponde[n]?)',
  'u',
);

/** Without the clause that makes it small, and what it meant for the reader. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (sentence.find('minimising/diminished').some((hit) => overlaps(hit, span))) return [];
  if (sentence.has('apology')) return [];
  if ([ASKS, NOT_OURS].some((pattern) => pattern.test(sentence.folded))) return [];
  const full = inFull(sentence, span);
  if (full.length > 0) return full;
  const impact = `${spanishReader(habits).to} ha supuesto ${blank('horas, dinero, planes perdidos…')}.`;
  const know = habits.person === 'singular' ? 'Sé' : 'Sabemos';
  return [
    ...withoutEnd(sentence, span),
    ...sayInstead(sentence, `${know} que esto ${impact}`, argumentsIn(sentence)),
  ];
}

/** *Son apenas dos semanas* → *Son dos semanas*: the same fact, as large as it is. */
function inFull(sentence: Sentence, flagged: Span): Rewrite[] {
  const { index = 0, 0: words = '' } = ONLY.exec(sentence.folded) ?? {};
  const at = shift({ start: index, end: index + words.length }, sentence.start);
  const isOpening = !/[a-z]/u.test(sentence.folded.slice(0, index));
  return words !== '' && !isOpening && overlaps(at, { ...flagged, end: flagged.end + 2 })
    ? removeWords(sentence, at)
    : [];
}
