import { blank, momentBlank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead, sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** *According to you, …*: what follows is what the reader told us. */
const ACCORDING =
  /^(?:according to (?:you|your (?:account|version|story|mail|e-mail|email|message))|in your (?:version|account|telling)|so you say),? (?!which|who)/u;

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
  return [
    ...sayInsteadOrAfter(sentence, check(habits)),
    ...sayInstead(
      sentence,
      `Our records show ${blank('what they show')}; ${habits.person === 'singular' ? 'I am' : 'we are'} attaching them.`,
    ).map((rewrite) => ({ ...rewrite, isChoice: true })),
  ];
}

export const check = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will check this and write to you by ${momentBlank('en')}.`;
