/** What is to be done by when, as far as one sentence tells: one reading for all rules on promises. */
import { momentBlank } from './blanks.ts';
import type { Sentence } from './sentence.ts';
import { CLAUSE_BREAK, tellsPast } from '../languages/clauses.ts';
import type { TimeMention } from '../languages/dates.ts';
import { fold } from '../text/fold.ts';
import { overlaps, shift, type Span } from '../text/span.ts';

/**
 * Times by which something will be done: not those that tell which thing is meant (*the order from
 * Monday*), nor when something happened.
 */
export const timesAhead = (sentence: Sentence): TimeMention[] =>
  sentence.times.filter(({ span }) => !isName(sentence, span) && !isPast(sentence, span));

/** A day, an hour or a bounded delay: the reader can check it. So can one that is still a blank. */
export const isDated = (sentence: Sentence): boolean =>
  sentence.folded.includes(fold(momentBlank(sentence.language))) ||
  timesAhead(sentence).some(({ kind }) => kind !== 'lower-bound' && kind !== 'rhythm');

/** *Every morning*: enough for news, not for work that must end. */
export const hasRhythm = (sentence: Sentence): boolean =>
  timesAhead(sentence).some(({ kind }) => kind === 'rhythm');

/** The sentence says by when we write or call. */
export const datesMessage = (sentence: Sentence | null): boolean =>
  sentence !== null && sentence.has('message') && isDated(sentence);

/** The clause of this time promises something before it: *we will deliver by …*. */
export function promisesBefore(sentence: Sentence, time: Span): boolean {
  const clause = clauseAround(sentence, time);
  return sentence.find('promise').some(({ start }) => start >= clause.start && start < time.start);
}

/** *The order from Monday*: tells which one, not when. */
const isName = (sentence: Sentence, time: Span): boolean =>
  sentence.find('nameOfTime').some(({ start, end }) => start < time.start && end >= time.start - 1);

/** The clause around these words; its ends are those of pauses and conjunctions. */
export function clauseAround(sentence: Sentence, span: Span): Span {
  const inside = shift(span, -sentence.start);
  let clause = { start: 0, end: sentence.folded.length };
  for (const { 0: words, index } of sentence.folded.matchAll(CLAUSE_BREAK[sentence.language])) {
    if (index + words.length <= inside.start) clause = { ...clause, start: index + words.length };
    else if (index >= inside.end) {
      clause = { ...clause, end: index };
      break;
    }
  }
  return shift(clause, sentence.start);
}

/** A clause with a promise in it looks ahead, whatever else it tells. */
function isPast(sentence: Sentence, time: Span): boolean {
  const clause = clauseAround(sentence, time);
  const { start, end } = shift(clause, -sentence.start);
  return (
    tellsPast(sentence.folded.slice(start, end), sentence.language) &&
    !sentence.find('promise').some((hit) => overlaps(hit, clause))
  );
}
