import { blank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { LEANS_FORWARD } from '../../languages/grammar/en-leaning.ts';
import { tellsNews } from '../../languages/grammar/en-news.ts';
import { capitalise } from '../../text/case.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

const IMPACT = `I know that this cost you ${blank('what it cost you')}.`;
/** What makes smaller than it is and may go: *a mere sixty views*, *only your name*; folded. */
const DIMINISHER = wordPattern(
  '(?:a )?mere(?= (?:[a-z]+teen|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten|[0-9]))|(?:only|just|merely)(?= (?:your|two|three|four|five|six|seven|eight|nine|ten|a (?:handful|few)|[0-9]))|teeny|teensy|merely',
  'u',
);

/** What the reader has to know or to do, folded: it may not go with what makes it small. */
const TELLS = wordPattern(
  'stayed|retype|drink|gp|will be (?:taken|paid|sent|back)|(?:is|are) yours|you can (?:still )?(?:use|claim|get|have)',
  'u',
);
const tellsMore = ({ folded }: Sentence): boolean => TELLS.test(folded) || tellsNews(folded);

/** The same without what makes it small; else what it meant for the reader. */
export function englishRewrites(sentence: Sentence, span: Span): Rewrite[] {
  if (sentence.find('minimising/diminished').some((hit) => overlaps(hit, span))) return [];
  const inFull = withoutDiminisher(sentence);
  if (inFull.length > 0) return inFull;
  const shorter = withoutLastClause(sentence, span, LEANS_FORWARD);
  if (shorter.length > 0 || tellsMore(sentence)) return shorter;
  return sayInstead(sentence, IMPACT, argumentsIn(sentence));
}

function withoutDiminisher({ text, folded, start }: Sentence): Rewrite[] {
  const found = DIMINISHER.exec(folded);
  if (!found) return [];
  const end = found.index + found[0].length;
  const next = /^\s+\S+/u.exec(text.slice(end))?.[0] ?? '';
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, found.index));
  return [
    replaceWords(
      shift({ start: found.index, end: end + next.length }, start),
      opens ? capitalise(next.trimStart()) : next.trimStart(),
    ),
  ];
}
