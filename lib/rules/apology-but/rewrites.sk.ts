import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { ourPart } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

const OURS = /(?<!\p{L})(?:sme|som)(?!\p{L})/iu;
const READERS =
  /(?<!\p{L})(?:ste|si|vy|ty|v[aá]s|v[aá][sš]\p{L}*|tvoj\p{L}*|nem[oô][zž]e\p{L}*)(?!\p{L})/iu;

/** Only what we did is no excuse; what others did, or the reader, is. */
export const tellsOurs = (fact: string): boolean => OURS.test(fact) && !READERS.test(fact);

/** For *hoci ma to mrzí, …*, where the apology itself stands in the concession: the apology and what is ours to do. */
export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  if (span.end > sentence.end) return [];
  const isWhole = /^[\s.!…]*$/u.test(sentence.text.slice(span.end - sentence.start));
  if (!isWhole && !sentence.has('apology-but/concessive')) return [];
  const isSaid = sentence.previous?.has('apology') ?? false;
  const sorry = isSaid ? '' : `Je ${bySpeaker(habits, 'mi', 'nám')} to ľúto. `;
  return sayInstead(sentence, sorry + ourPart(habits));
}
