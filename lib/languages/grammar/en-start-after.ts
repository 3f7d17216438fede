/** English clauses: what a sentence still says once its flagged start is gone. */
import type { Sentence } from '../../checker/sentence.ts';
import type { Span } from '../../text/span.ts';
import { capitalise } from '../../text/case.ts';
import { canStandAlone } from './en-end-before.ts';

/** Where a clause with a subject of its own begins. */
const NEXT =
  /(?:,?\s(?:and|but|so|and so|which is why)|[,;](?:\showever,?)?)\s(?=(?:i|we|he|she|it|they|there|your|our|my|the|a|an|another|please)(?:['’]\p{L}+)?\s)/giu;
const CLAUSE = /[,;:]|\s(?:and|but|so|because|since|as)(?:\s|$)/iu;
/** Speaks of what goes: *…, and it came from head office*. */
const LEANS_BACK = /^(?:(?:it|they|he|she)(?:['’]\p{L}+)?|there(?:['’]s| is) an end)\s/iu;
const REQUEST = /^please\s\p{L}+\s/iu;
/** *Unfortunately, …* opens the clause that goes. */
const ADVERB = /^\p{L}+ly,\s/iu;
/** Words before the flagged ones that belong to them. */
const MAX_LEAD = 4;

/** The clause after these words, which open the sentence, without its stop; null where there is none. */
export function clauseAfter(
  { text, start }: Pick<Sentence, 'text' | 'start'>,
  span: Span,
  maxLead = MAX_LEAD,
): string | null {
  const lead = text
    .slice(0, span.start - start)
    .replace(ADVERB, '')
    .trim();
  if (CLAUSE.test(lead) || lead.split(/\s+/u).length > maxLead) return null;
  const next = Array.from(text.matchAll(NEXT)).find(({ index }) => start + index >= span.end);
  if (!next) return null;
  const rest = text.slice(next.index + next[0].length).replace(/[\s.!…]+$/u, '');
  if (LEANS_BACK.test(rest)) return null;
  return REQUEST.test(rest) || canStandAlone(rest) ? capitalise(rest) : null;
}
