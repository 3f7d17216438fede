import { apologiesIn } from '../../checker/apologies.ts';
import { clauseAround } from '../../checker/commitments.ts';
import { removeShortSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Span } from '../../text/span.ts';

export interface CascadeWords {
  /** Whether the sentence may be taken away; it may unless told. */
  readonly mayGo?: (sentence: Sentence) => boolean;
}

/** One may open a mail and one may close it. */
const MAX_APOLOGIES = 2;
/** Words before an apology that belong to it: *I can only say how …*. */
const MAX_LEAD = 3;

/** Every apology after the second, those of the writer's earlier mails counted. */
export function* findCascade(context: RuleContext, words: CascadeWords | null): Generator<Match> {
  let count = context.earlier.flatMap(distinctApologies).length;
  for (const sentence of context.sentences) {
    for (const apology of distinctApologies(sentence)) {
      count++;
      if (count <= MAX_APOLOGIES) continue;
      yield {
        span: withItsClause(sentence, apology),
        rewrites: (words?.mayGo?.(sentence) ?? true) ? removeShortSentence(sentence, context) : [],
        sentences: [sentence],
      };
    }
  }
}

/** *Sorry, sorry, sorry* is said once. */
function distinctApologies(sentence: Sentence): Span[] {
  const distinct: { start: number; end: number }[] = [];
  for (const { start, end } of apologiesIn(sentence)) {
    const last = distinct.at(-1);
    const gap = last && sentence.text.slice(last.end - sentence.start, start - sentence.start);
    if (last && gap !== undefined && !/\p{L}/u.test(gap)) last.end = end;
    else distinct.push({ start, end });
  }
  return distinct;
}

/** Its clause, without a long way to the apology. */
function withItsClause(sentence: Sentence, apology: Span): Span {
  const clause = clauseAround(sentence, apology);
  const inside = sentence.tokens.filter(
    ({ start, end }) => start >= clause.start && end <= clause.end,
  );
  const lead = inside.filter(({ end }) => end <= apology.start).slice(-MAX_LEAD);
  return {
    start: lead[0]?.start ?? apology.start,
    end: Math.max(apology.end, inside.at(-1)?.end ?? 0),
  };
}
