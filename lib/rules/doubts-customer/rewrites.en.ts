import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import type { Habits } from '../../languages/habits.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** *According to you, …*: what follows is what the reader told us. */
const ACCORDING =
  /^(?:according to (?:you|your (?:account|version|story|mail|e-mail|email|message))|in your (?:version|account|telling)|so you say),? (?!which|who)/u;
/** Casts doubt and nothing else, folded: *the hotel you supposedly lost*. */
const ALLEGED = wordPattern('supposedly|allegedly|alleged|purported|purportedly|so-called', 'u');
/** Something of ours is held against what the reader says, folded: it may stay, if it is checked. */
const RECORD = wordPattern(
  'records?|files?|logs?|scans?|scanners?|systems?|tracking|cameras?|reports?|photos?|pass|screen|shows?|recalls?|remembers?|bears? (?:that|this|it) out|borne out|square with|fault was found|what we hold|says? (?:it|they|he|she)|green',
  'u',
);

/** A sentence with more words than this says something besides. */
const MAX_WORDS = 20;

/** What the reader said, told without doubt; else that we look into it. Our records are a choice. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (sentence.find('doubts-customer/claim').some((hit) => overlaps(hit, span))) return [];
  const words = sentence.isQuestion ? '' : (ACCORDING.exec(sentence.folded)?.[0] ?? '');
  if (words !== '') {
    const opening = { start: sentence.start, end: sentence.start + words.length };
    return [replaceWords(opening, 'You told us that ')];
  }
  const told = withoutDoubt(sentence);
  if (told.length > 0) return told;
  const isRecord = RECORD.test(sentence.folded);
  const saysMore = sentence.tokens.length > MAX_WORDS && !isRecord;
  const instead = saysMore ? [] : sayInstead(sentence, check(habits), argumentsIn(sentence));
  if (instead.length === 0) return isRecord ? sayAfter(sentence, check(habits)) : [];
  return isRecord ? [...instead, ...recordShown(sentence, habits)] : instead;
}

function withoutDoubt(sentence: Sentence): Rewrite[] {
  const found = ALLEGED.exec(sentence.folded);
  return found
    ? removeWords(
        sentence,
        shift({ start: found.index, end: found.index + found[0].length }, sentence.start),
      )
    : [];
}

const recordShown = (sentence: Sentence, { person }: Habits): Rewrite[] =>
  sayInstead(
    sentence,
    `Our records show ${blank('what they show')}; ${person === 'singular' ? 'I am' : 'we are'} attaching them.`,
  ).map((rewrite) => ({ ...rewrite, isChoice: true }));

export const check = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will check this and write to you by ${momentBlank('en')}.`;
