import { CHANGE } from '../../languages/grammar/en-say.ts';
import { blank, NEEDED } from '../../checker/blanks.ts';
import { isAdjunct } from './find.ts';
import { removeSentence, removeWords, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { canStandAlone, endBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import { clauseAfter } from '../../languages/grammar/en-start-after.ts';
import { tellsNews } from '../../languages/grammar/en-news.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Label of what only the writer can tell without excusing it. */

/** The sentence tells of the reader's matter too, and that must not go with the excuse. */
const OF_READER = wordPattern("(?<!as )you(?:'re|'ll|'ve)?|yours?|sorry|apolog[a-z]*", 'u');
/** What stays must be about the case, folded: *we had three weddings that night* is not. */
const OF_CASE = wordPattern(
  "(?<!as )you(?:'re|'ll|'ve)?|yours?|sorry|apolog[a-z]*|late|later|lost|missed|delayed|the (?:order|parcel|delivery|refund|repair|report|room)",
  'u',
);
/** *We forgot the toys*: what went wrong, folded. */
const OUR_DEED =
  /^(?:sorry,? )?(?:we|i) (?:forgot|missed|lost|mis[a-z]+|overlooked|dropped|left|sent|gave|did not|didn't)(?![a-z])/u;

/** *…, so your boiler had to wait*: what it meant for the reader. */
const OUTCOME =
  /,?\s(?:so|and so|which is why|which meant(?: that)?)\s(?=(?:i|we|the|your|our|my|it|(?:nobody|no one)(?! can| could| knows)|you)\s)/iu;

/** Tells what went wrong or what is planned, folded: it may not go. */
const OF_MATTER = wordPattern(
  "late|later|delay[a-z]*|wrong|lost|cut|short by|took|waited|nobody|no one|never got|ran out|isn't|isnt|not (?:happening|working)|(?:was|were|did|have|has) not|wasn't|didn't|broke|failed|missed|cancelled|canceled|postponed|hope|hopeful|plan|planned|expect|aim",
  'u',
);
/** *We're short-staffed, and your gasket …*: it tells of the reader's matter. */
const OF_OUTCOME = wordPattern('your|longer|late|later|delayed|behind|waiting|missed', 'u');

/** In more words than this the reader is told something besides. */
const MAX_BARE = 9;
const CAUSE_AND_CHANGE = `${blank(NEEDED.en)}. ${CHANGE}`;

/** Without the excuse; or, where the writer knows it, what was found and what was changed. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { text, sentences }: RuleContext,
): Rewrite[] {
  const opening = withoutOpening(sentence, span);
  if (opening.length > 0) return opening;
  const beside = besideReason(sentence, span);
  if (beside.length > 0) return beside;
  const [kept] = endBefore(sentence, span);
  const before = sentence.folded.slice(0, (kept?.start ?? sentence.start) - sentence.start);
  const isKept = kept !== undefined && (OF_CASE.test(before) || OUR_DEED.test(before));
  const shorter = [...startAfter(sentence, span), ...(isKept ? [kept] : [])].slice(0, 1);
  if (shorter.length > 0) return shorter;
  if (isAdjunct(sentence, span) && !isWhole(sentence, span)) return [];
  const told = isWhole(sentence, span) ? sentence.folded : withoutSpan(sentence, span);
  if (OF_MATTER.test(told)) return [];
  if (OF_READER.test(sentence.folded) || tellsNews(sentence.folded)) return [];
  const mayGo = argumentsIn(sentence);
  const isBare = sentence.tokens.length <= MAX_BARE;
  return [
    ...(isBare && sentences.length > 1 ? [{ ...removeSentence(sentence, text), mayGo }] : []),
    { ...replaceSentence(sentence, CAUSE_AND_CHANGE), isChoice: isBare, isAdmission: true },
  ];
}

/** *I answered you eight days late; the phones …*: where the reason follows. */
const REASON =
  /(?:;|,? because|, as|, since|,? (?:due to|owing to|because of|on account of)|,? what with|, with|, it(?:['’]s| has) been|,(?=\s(?:the|our|my) [^,;]{3,40} (?:being|having)(?!\p{L})))\s[^;:]*$/iu;
/** *With Black Friday on top of everything, …*, *It is the busiest quarter; I …*: the reason stands first. */
const REASON_FIRST =
  /^(?:with|what with|owing to|due to|because of|given|in view of|on account of|(?:as|since|because) (?:we|i)(?!\p{L}))[^,;:]+, (?=(?:your|our|the|we|i|it)\s)|^(?![^;:]*\byour?\b)[^;:]+; (?=(?:we|i)\s)/iu;

/** What stands before the reason, or behind it, is what it was about. */
function besideReason(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start } = sentence;
  const opening = REASON_FIRST.exec(text)?.[0] ?? '';
  if (opening !== '' && isOfCase(text.slice(opening.length))) {
    const reason = { start, end: start + opening.length };
    return tellsFacts(sentence, reason, span) ? [] : withoutReason(sentence, reason);
  }
  const found = REASON.exec(text);
  if (!found || !isOfCase(text.slice(0, found.index))) return [];
  const end = start + text.search(/[\s.!…]*$/u);
  const reason = { start: start + found.index, end };
  if (!overlaps(reason, span) || tellsFacts(sentence, reason, span)) return [];
  return [{ ...reason, replacement: '', mayGo: argumentsIn(sentence).filter(within(reason)) }];
}

/** A sentence of its own, and about what went wrong or is due. */
const isOfCase = (told: string): boolean =>
  canStandAlone(told) &&
  ([OF_CASE, OF_OUTCOME, OF_MATTER].some((words) => words.test(fold(told))) || /\d/u.test(told));

const withoutReason = (sentence: Sentence, reason: Span): Rewrite[] =>
  removeWords(sentence, reason).map((cut) => ({
    ...cut,
    mayGo: argumentsIn(sentence).filter(within(reason)),
  }));

const within =
  (outer: Span) =>
  (span: Span): boolean =>
    contains(outer, span);

/** Of the reader, or in digits: more than a reason. */
function tellsFacts({ folded, start }: Sentence, reason: Span, flagged: Span): boolean {
  const told = folded.slice(reason.start - start, reason.end - start);
  return !overlaps(reason, flagged) || OF_READER.test(told) || tellsNews(told) || /\d/u.test(told);
}

/** Counts and names in the excuse; what they count stays untold. */
const beforeOf = (sentence: Sentence, from: number): Span[] =>
  argumentsIn(sentence).filter(({ end }) => end <= sentence.start + from);

/** *… number | of entries your photo …* */
const GOES_ON =
  /^(?<of> of \p{L}+(?: \p{L}+)?)??,? (?:the|your|our|we|i|it|there|this) (?!desk|team|staff|office|crew)/iu;

/** *For technical reasons*. */
const REASONS = /^for [a-z ]{3,30} reasons$/u;

/** *Owing to unforeseen circumstances the class is cancelled*, typed without the comma. */
function withoutOpening(sentence: Sentence, span: Span): Rewrite[] {
  const isOpening =
    span.start === sentence.start &&
    (REASONS.test(sentence.folded.slice(0, span.end - span.start)) ||
      sentence.find('excuse/becauseOf').some(({ start }) => start === span.start));
  const rest = GOES_ON.exec(sentence.text.slice(span.end - sentence.start));
  if (!isOpening || !rest) return [];
  const end = span.end + (rest.groups?.['of']?.length ?? 0);
  return removeWords(sentence, { start: span.start, end });
}

const withoutSpan = ({ folded, start }: Sentence, span: Span): string =>
  folded.slice(0, span.start - start) + folded.slice(span.end - start);

/** More words before the excuse say something. */
const MAX_LEAD = 6;

/** Only where the excuse opens the sentence. */
function startAfter(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start, end, language } = sentence;
  const beside = isWhole(sentence, span) ? null : clauseAfter(sentence, span);
  if (beside !== null && OF_OUTCOME.test(fold(beside))) {
    return [{ start, end, replacement: `${beside}.`, mayGo: argumentsIn(sentence) }];
  }
  const lead = fold(text.slice(0, span.start - start)).trim();
  const excuseEnd = isWhole(sentence, span) ? 0 : span.end - start;
  const outcome = OUTCOME.exec(text.slice(excuseEnd));
  if (lead.includes(',') || lead.split(' ').length > MAX_LEAD || !outcome) return [];
  const from = excuseEnd + outcome.index + outcome[0].length;
  const rest = restart(text.slice(from), language);
  return rest === null ? [] : [{ start, end, replacement: rest, mayGo: beforeOf(sentence, from) }];
}
