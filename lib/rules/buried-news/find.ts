import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { languages } from '../../languages/index.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

export interface BuriedNewsWords {
  /** Folded news that lean on what stood before them. */
  readonly leans?: RegExp;
}

/** A draft with no more sentences than this hides nothing. */
const SHORT_DRAFT = 5;
/** The problem is looked for here. */
const OPENING = 3;

/** The first sentence that states the problem, where it comes late in a long draft. One at most. */
export function* findBuriedNews(
  context: RuleContext,
  words: BuriedNewsWords | null,
): Generator<Match> {
  const body = bodyOf(context.sentences);
  if (body.length <= SHORT_DRAFT) return;
  const place = body.findIndex((sentence) => touches(sentence));
  const news = body[place];
  if (!news || place < OPENING || news.isQuestion) return;
  const [problem] = news.find('buried-news/problem');
  if (!problem) return;
  yield {
    span: toEnd(news, problem),
    isHalfSure:
      context.situation !== 'bad-news' ||
      body.slice(0, place).some((sentence) => sentence.has('buried-news/negation')),
    rewrites: words?.leans?.test(news.folded) ? [] : moveToStart(body, news, context),
    sentences: body.slice(0, place + 1),
  };
}

/** Without greeting, signature and one line of courtesy. */
function bodyOf(sentences: readonly Sentence[]): Sentence[] {
  const [first] = sentences;
  const greeted = first && isGreeting(first) ? sentences.slice(1) : sentences;
  const courtesy = greeted.find((sentence, i) => i < 2 && sentence.has('buried-news/courtesy'));
  return greeted.filter((sentence) => sentence !== courtesy && !sentence.has('buried-news/close'));
}

const isGreeting = (sentence: Sentence): boolean =>
  /[,:!]$/.test(sentence.text) ||
  (sentence.has('buried-news/greeting') && sentence.tokens.length <= 5);

/** States the problem, softened or not. */
const touches = (sentence: Sentence): boolean =>
  sentence.has('buried-news/problem') ||
  sentence.has('apology') ||
  sentence.folded.search(languages[sentence.language].situation.trouble) >= 0;

function toEnd(sentence: Sentence, { start }: Span): Span {
  return { start, end: sentence.start + sentence.text.replace(/[\s.!?…]+$/u, '').length };
}

/** Only inside a paragraph, and where the sentence does not lean on the one before it. */
function moveToStart(body: readonly Sentence[], news: Sentence, { text }: RuleContext): Rewrite[] {
  const [first] = body;
  if (!first || news.has('buried-news/leaning')) return [];
  const before = text.slice(first.start, news.start);
  if (before.includes('\n')) return [];
  return [
    {
      start: first.start,
      end: news.end,
      replacement: `${news.text} ${capitalise(before.trimEnd())}`,
    },
  ];
}
