import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';

/** One sentence with the news, before the others: where it may not be moved there as it stands. */
export function englishRewrites(
  news: Sentence,
  _span: unknown,
  { sentences, text }: RuleContext,
): Rewrite[] {
  const [greeting, first] = sentences;
  if (!greeting || !first || first.start >= news.start) return [];
  const opening = /,$/u.test(greeting.text) ? first : greeting;
  const mayMove =
    !news.has('buried-news/leaning') && !text.slice(opening.start, news.start).includes('\n');
  if (mayMove) return [];
  const start = opening.start;
  return [{ start, end: start, replacement: `First, the bad news: ${blank('what went wrong')}. ` }];
}
