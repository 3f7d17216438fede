import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { spanishReader } from '../../languages/address.ts';

const promise = (habits: Habits): string =>
  capitalise(
    `${spanishReader(habits).to} ${habits.person === 'singular' ? 'escribiré' : 'escribiremos'} a más tardar el ${momentBlank('es')}`,
  );

export const nextMessage = (habits: Habits): string =>
  `${promise(habits)}, aunque para entonces no esté resuelto.`;

/** Promises nothing that could stay: *Dios dirá*. */
const IDLE = wordPattern(
  'dios|digo yo|ya veremos|ya se vera|a saber|vaya usted|cuando toque|algo vas a|si acaso|prisas?|paciencia|capaz|calculale',
  'u',
);

/** On folded text: what is promised before the message, or before the date. */
const PROMISED = wordPattern(
  '[a-z]{2,}(?:ra|ran|ras|re|remos|reis)|v(?:oy|as|a|amos|ais|an) a|est(?:a|an|oy|amos)',
  'u',
);
const MESSAGE = / (?:le|te|os|les) escribir(?:e|emos) a mas tardar el \[/u;
/** Torn from what the vague words hung on, or taken back. */
const TORN =
  /(?:^| )tan (?:como |a mas tardar|[a-z]+[ae]n? )|\] (?:del?|que|para que|por|y ya|o) |(?:^| )(?:el|la|los|las|de|que|o|en|a|para|un|una|por|y|salen?|ir[ae]n?|veremos|sea|si)[.] |dios|ojala|, \p{Extended_Pictographic}|,[.]/u;
const MIN_WORDS = 4;

/** Says when, without a day, folded: a day beside it would not fit. */
const WHEN = wordPattern('en cuanto|cuando|apenas|tan pronto|conforme|mientras|hasta que', 'u');
/** Hangs on the reader's answer, which the next message would not wait for; or lacks its day. */
const UNSENDABLE =
  /^si |, nos [a-z]+ de acuerdo[.] |(?:^|[^a-z])(?:l[oa]s? )?(?:tendremos|tendre|tendra|tendran|saldra|saldran|estara|estaran|sera|seran|ira|iran)[.] /u;

/** A promise in the present has no day without the words that were vague: *te la llevas*. */
export function accepts(sentence: string): boolean {
  const folded = fold(sentence);
  const message = MESSAGE.exec(folded);
  if (TORN.test(folded)) return false;
  if (message ? UNSENDABLE.test(folded) : WHEN.test(folded.split('a mas tardar')[0] ?? ''))
    return false;
  const promised = folded.slice(0, message?.index ?? 0).trim();
  return promised === '' || (PROMISED.test(promised) && promised.split(' ').length >= MIN_WORDS);
}

const ENDS = /^[\s.!…]*$/u;
/**
 * Where the words that are vague are not known, as where the second voice hears them: what is promised
 * stays, and the next message brings its day.
 */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const isWhole = ENDS.test(sentence.text.slice(span.end - sentence.start));
  const exactly = `${promise(habits)} con la fecha exacta.`;
  if (WHEN.test(sentence.folded.slice(0, span.start - sentence.start))) {
    return sentence.has('message') ? [] : sayAfter(sentence, exactly);
  }
  if (span.start !== sentence.start || !isWhole) return [];
  return IDLE.test(sentence.folded)
    ? sayInstead(sentence, nextMessage(habits))
    : sayAfter(sentence, exactly);
}
