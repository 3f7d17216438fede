import { removeWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';

/** *Si es verdad que pagó, mande el justificante*: what is asked for stays; folded. */
const IF_TRUE =
  /^[^a-z]*si (?:es|fuera|fuese) (?:verdad|cierto|asi|como dice[ns]?)[^,;:]*, (?=[a-z]+[ae]n? )/u;

export function withoutCondition(sentence: Sentence): Rewrite[] {
  const { start, folded } = sentence;
  const condition = IF_TRUE.exec(folded)?.[0] ?? '';
  return condition === '' ? [] : removeWords(sentence, { start, end: start + condition.length });
}
