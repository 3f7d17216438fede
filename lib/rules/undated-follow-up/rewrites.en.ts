import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { isWhole } from '../../languages/grammar/en-end-before.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { besides, isAhead, nextMessage } from '../vague-deadline/rewrites.en.ts';

/** News that may come or not: the date holds in any case. */
const OPEN = wordPattern(
  '(?:if|when|whenever|once|post|pending|following|upon|before|(?:the|each|every) (?:(?:next|first|last) )?(?:week|day|month|moment|minute|instant|time)|in (?:case|the event)|depending|subject to|on (?:my|our|his|her|their|its|receipt|completion|arrival)|as soon as|as and when|after|until|till|should|^(?:were|had) (?:anything|something|there|the|it|we|i))',
  'u',
);
/** It is we who write, or the reader who hears. */
const OURS = wordPattern(
  "i|we|us|my|our|you(?:'ll| will| shall) (?:be|hear|have|get|know)|(?:informed|notified|advised|updated|shared)|word|news|someone|somebody|they|he|she|team|colleague|in touch|back|updates?|results?|answer|reply|decision|details|(?:will|shall) (?:give you a (?:bell|call|ring|shout)|write|call|ring|contact|phone|email|text|reach|get|drop|let|inform|notify|update)",
  'u',
);
const NEVER = wordPattern(
  "no idea|you(?:'ll| will) find|(?:will|shall) not|won't|last you|never hear|not hear|no longer|(?:kindly|please) (?:be|note)|watch this space|lawyers?|solicitors?|stay tuned",
  'u',
);
/** Goes on for a while, or has a day of another kind: no *by …* goes with it; folded. */
const NO_DEADLINE = wordPattern(
  'any|keep(?:ing)?|kept|stay(?:ing)?|remain(?:ing)?|as and when|by|(?:talk|speak) to you|hear more',
  'u',
);
/** Told to the reader: the date goes behind it, before what it is about; folded. */
const TOLD =
  /(?<![a-z])(?:(?:let|tell|inform|update|updating|notify|contact|contacting|call|calling|ring|phone|e-?mail|text|message|advise|write|writing|reply|respond|speak|get|come|circle|report|revert|out|touch|hear|hearing) (?:(?:back|in|out|again) )?(?:(?:to|with|from) )?(?:you|us|me)(?: (?:know|back|again|both|all|personally|directly|separately))*|be (?:contacted|notified|informed|updated|called|told|advised)|be (?:shared|communicated|sent|passed on|relayed)(?: (?:to|with) you)?|in (?:touch|contact)(?: with you)?|reach(?:ing)? out(?: to you)?|back (?=with ))(?![a-z])/gu;
/** What it is about, or another clause. */
const ABOUT =
  /^ (?=(?:about|on|regarding|concerning|confirming|with|of|as|which|whether|what|how|where|who|why|that|to|and|or|so|but|in)\s)/iu;
/** A verb behind the promise, in a clause of its own: a date at the end would be taken for its. */
const CLAUSE = wordPattern(
  "and|that|which|who|what|how|where|whether|is|are|was|were|will|has|have|can|should|(?:i|we|he|she|they|it's|i'm|we're|they're|i've|we've)|[a-z]+ed",
  'u',
);
/** Where the promise ends and something else is said. */
const NEXT_CLAUSE = /[,;:(]|\s[-–—]\s/u;
/** Says that one writes or calls, not what: it can be held without news too; folded. */
const MESSAGE = wordPattern(
  "(?:get|come|circle|report|revert|be|call|ring|write|phone)(?:ing)? (?:back|in touch)(?: (?:to|with) you)?|(?:let|letting) you know|(?:contact|contacting|call|update|updating|ring|phone|text|e-?mail) you|reach out(?: to you)?|(?:give|drop|send|shoot) you (?:a|an) (?:quick )?(?:call|ring|line|bell|note|message|e-?mail|text)|hear(?:ing)? from (?:us|me)|(?:expect|await) an? (?:call|e-?mail|message) from (?:us|me)|you(?:'ll| will| shall) be (?:contacted|notified|informed|updated)",
  'u',
);

/** What will be told then, folded: that is the news. */
const ASKED = wordPattern('who|what|whether|which|how|where|why|find out|answer', 'u');

/** The date right behind the promise; where it has no place in the sentence, after it. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = habitsIn(sentence, context.habits);
  const { folded, text, start } = sentence;
  if (!OURS.test(folded) || NEVER.test(folded)) return [];
  const addressed = addressedAt(sentence, span);
  const last = calledAtEnd(sentence).start - start;
  const told = Math.min(addressed ?? span.end - start, last);
  const after = NEXT_CLAUSE.test(text.slice(0, last))
    ? sayAfter(sentence, nextMessage(habits))
    : [insert(start + last, besides(habits))];
  if (OPEN.test(folded) || NO_DEADLINE.test(folded) || !isAhead(folded)) return after;
  const rest = text.slice(told, last);
  const pause = NEXT_CLAUSE.exec(rest)?.index;
  if (addressed !== null && ABOUT.test(rest)) return [insert(start + told, BY)];
  if (addressed === null && isWhole(sentence, span) && ASKED.test(folded)) return after;
  const promise = rest.slice(0, pause);
  if (CLAUSE.test(promise.toLowerCase())) return after;
  const isMessage =
    !NEXT_CLAUSE.test(text.slice(0, told)) &&
    promise === '' &&
    endsWith(folded.slice(0, told), MESSAGE) &&
    !ASKED.test(folded);
  return [insert(start + told + promise.length, isMessage ? `${BY}, with or without news` : BY)];
}

const BY = ` by ${momentBlank('en')}`;

const insert = (at: number, words: string): Rewrite => ({ start: at, end: at, replacement: words });

const endsWith = (words: string, pattern: RegExp): boolean =>
  new RegExp(`${pattern.source}$`, 'u').test(words);

/** Behind whom it is told to, counted in the sentence; null where nobody is. */
function addressedAt(sentence: Sentence, span: Span): number | null {
  const from = span.start - sentence.start;
  const flagged = span.end - sentence.start;
  const ends = Array.from(sentence.folded.matchAll(TOLD), ({ 0: words, index }) => ({
    start: index,
    end: index + words.trimEnd().length,
  }));
  const told = ends.find(({ start, end }) =>
    isWhole(sentence, span) ? start >= from : start < flagged && end >= flagged,
  );
  return told?.end ?? null;
}
