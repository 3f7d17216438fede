import { blank, momentBlank, NEEDED } from '../../checker/blanks.ts';
import { removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { apologyFirst } from '../../languages/grammar/en-apology-first.ts';
import { clauseAfter } from '../../languages/grammar/en-start-after.ts';
import { canStandAlone, endBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import { tellsFailure } from '../../languages/grammar/en-failure.ts';
import { ourPart } from '../../languages/grammar/en-say.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export const SHARE = `${blank(NEEDED.en)}. That is ours to put right.`;

const FAULT_THAT =
  /^it(?:['’]s| is| was) (?:[^,;]{3,40} )?(?:fault|because of [^,;]{3,40}|down to [^,;]{3,40}|thanks to [^,;]{3,40}) that (?<matter>(?:the|your|our|my|we|i|you|nobody) [^,;:]+?)[.!…]*$/iu;

const OURS = ', and that is ours to put right.';
/** *…, blame the people who wrote it*; *…, and for that you can thank the council*. */
const THANKS_TO =
  /[,;]\s(?:(?:so |you can |just )?blame|(?:and )?for (?:that|this|which) (?:you can )?(?:thank|blame)|(?:and )?you can (?:thank|blame))\s[^;:]*$/iu;
/** Says what is refused, or what is done about it, folded: that may not go. */
const TELLS_MORE = wordPattern(
  "at liberty|not (?:allowed|permitted|able)|(?:left|returned|took|handed|delivered) (?:it|(?:the|your) [a-z]+) (?:at|to|with|back)|(?:has|have) been (?:corrected|fixed|solved|repaired|replaced|sent)|(?:we|i)(?:'ve| have) (?:since )?(?:found|booked|ordered|sent|asked|fixed|corrected|hired|moved)|onto it|on it now|working on it|(?:we|they|i|he|she)(?:'ll| will)|will be|refund(?:ed)?|replacement",
  'u',
);

/** What it meant for the reader: that would be lost; *blame them* is none. */
const TO_READER = wordPattern('from you|to you|(?<!send )your|those|these', 'u');
const IF_YOU = /^(?:if|when|where) you /u;
/** A sentence with more words than this says something besides. */
const MAX_WORDS = 26;
/** What is ours to put right must have gone wrong; an apology for it is none. */
const KIND = wordPattern('sorry|apolog[a-z]*|regret[a-z]*|know|understand|appreciate|feel', 'u');
/** Says that it was not us, folded. */
const DENIES = /\b(?:not|n't) (?:the ones?|us|our|by us|me|my)\b/u;
/** What comes next, folded: *a new batch comes on Friday*. */
const NEWS_AFTER = wordPattern(
  "(?:i|we|it|they|he|she)(?:'ll| will)|will (?:be|get|have|reach|arrive)|(?:comes?|arrives?|is due|are due|leaves?) (?:on|at|by|in|back)|new",
  'u',
);
/** What was done about it: *we have sent a corrected one*. */
const DEED = /^(?:we|i)(?:['’](?:ve|ll)| have| will) /iu;
/** *The date on them* is on things. */
const OF_OTHERS = /(?<!\b(?:on|in|under|behind|between)\s)\b(?:them|him|her)\b/iu;
/** Speaks of them, or of what they did. */
const LEANS_BACK = /\b(?:them|him|her|it|that|this)\b/iu;
/** What became of it: *your parcel is now at the depot*. */
const OF_READER = /^your\s/iu;
/** Fewer words before the blame tell nothing. */
const MIN_TOLD = 4;
/** *The caterer …*: more words before the blame tell something. */
const MAX_LEAD = 4;

/** *Our supplier let us down, so your sofa is late*: what it meant for the reader. */
const OUTCOME =
  /,\s(?:so|and so|which is why)\s(?<outcome>(?:your|the|our|my|we|i|it|nobody|no one)\s[^;:]+?)[.!…]*$/iu;

/** *…, so I don't see that I could have prevented it*. */
const NOT_OURS = /\bcould(?:n['’]t| not)? have\b/iu;

const outcomeOf = ({ text }: Sentence): string | null =>
  OUTCOME.exec(text)?.groups?.['outcome'] ?? null;

/** *…, and we had no way of knowing*, *it was still in his van*: we defend ourselves, or he is gone. */
const DEFENDS =
  /^(?:we|i) (?:had no|only|(?:could|did|had)(?:n['’]t| not)|never)\b|\b(?:his|her|their|him|them)\b/iu;

const clearUp = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will clear this up with ${blank('whom')} and write to you by ${momentBlank('en')}.`;

/** Our share of it. As long as the cause is open: that we clear it up, and by when. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  const adjunct = withoutCause(sentence, span);
  if (adjunct.length > 0) return adjunct;
  const matter = mayAdmit ? [...ofMatter(sentence), ...beforeCause(sentence)] : [];
  if (matter.length > 0) return matter;
  const outcome = outcomeOf(sentence);
  if (outcome !== null && NOT_OURS.test(outcome)) return [];
  if (outcome !== null) {
    const told = capitalise(outcome);
    return sayInstead(
      sentence,
      mayAdmit
        ? `${told}${NEWS_AFTER.test(fold(outcome)) ? '.' : OURS}`
        : `${told}. ${clearUp(habits)}`,
      argumentsIn(sentence),
    );
  }
  const behind =
    mayAdmit && !isWhole(sentence, span) ? clauseAfter(sentence, span, MAX_LEAD) : null;
  const rest = behind === null || DEFENDS.test(behind) ? null : behind;
  if (
    rest !== null &&
    !OF_OTHERS.test(rest) &&
    (NEWS_AFTER.test(fold(rest)) || OF_READER.test(rest) || tellsFailure(fold(rest)))
  ) {
    const { start, end } = sentence;
    const isNews = NEWS_AFTER.test(fold(rest));
    return [
      {
        start,
        end,
        replacement: `${rest}${isNews ? '.' : OURS}`,
        mayGo: [span, ...vagueTimes(sentence), ...argumentsIn(sentence)],
      },
    ];
  }
  if (rest !== null && DEED.test(rest) && OF_OTHERS.test(rest)) return [];
  if (rest !== null && !LEANS_BACK.test(rest)) {
    return sayInstead(sentence, `${SHARE} ${rest}.`, [span, ...vagueTimes(sentence)]);
  }
  const kept = besideBlame(sentence, span, habits, mayAdmit);
  if (kept.length > 0) return kept;
  const onReader = mayAdmit ? clauseAfter(sentence, { ...span, start: sentence.start }) : null;
  if (onReader !== null && OF_READER.test(onReader)) {
    return sayInstead(sentence, `${onReader}${OURS}`, [span, ...vagueTimes(sentence)]);
  }
  const isLong = sentence.tokens.length > MAX_WORDS;
  if (
    TO_READER.test(sentence.folded) ||
    isLong ||
    IF_YOU.test(sentence.folded) ||
    TELLS_MORE.test(sentence.folded)
  )
    return [];
  return sayInstead(
    sentence,
    mayAdmit ? shareIn(sentence, habits) : clearUp(habits),
    argumentsIn(sentence),
  );
}

/** It is theirs to decide, or their way of doing things, folded: nothing is told to have gone wrong. */
const THEIRS = wordPattern(
  "decisions? (?:is|was|of)|(?:[a-z]+'s|their|his|her) decision|(?:the|their) (?:process|procedures?|policy|rules?) (?:over there|is|are)|up to (?:him|her|them)|messenger|hers alone|his alone|theirs alone",
  'u',
);

const shareIn = ({ folded }: Sentence, habits: Habits): string =>
  THEIRS.test(folded) ? `${blank(NEEDED.en)}. ${ourPart(habits)}` : SHARE;

/** The apology, or what it was that went wrong, before the blame. */
function besideBlame(sentence: Sentence, span: Span, habits: Habits, mayAdmit: boolean): Rewrite[] {
  const { text, start, end } = sentence;
  const instead = mayAdmit ? SHARE : clearUp(habits);
  const kind = apologyFirst(text);
  if (kind !== null && !TELLS_MORE.test(sentence.folded.slice(kind.length))) {
    const mayGo = [...argumentsIn(sentence), ...vagueTimes(sentence)];
    return [{ start: start + kind.length, end, replacement: `. ${instead}`, mayGo }];
  }
  const owned = mayAdmit ? OURS : `. ${instead}`;
  const thanks = THANKS_TO.exec(text);
  if (thanks && text.slice(0, thanks.index).split(' ').length >= MIN_TOLD) {
    return [{ start: start + thanks.index, end, replacement: owned }];
  }
  return endBefore(sentence, span, instead).flatMap((cut) => {
    const told = fold(text.slice(0, cut.start - start));
    if (TELLS_MORE.test(sentence.folded.slice(cut.start - start))) return [];
    if (DENIES.test(told)) return [];
    if (KIND.test(told)) return [cut];
    return tellsFailure(told) ? [{ ...cut, replacement: owned }] : [];
  });
}

/** *Overnight*, *the week before Christmas*: told to excuse, not to date. */
const vagueTimes = ({ folded, start, times }: Sentence): Span[] =>
  times
    .map(({ span }) => span)
    .filter((span) => !/\d/u.test(folded.slice(span.start - start, span.end - start)));

/** *It was the courier's fault that the arch came in two halves*: what happened is told. */
function ofMatter(sentence: Sentence): Rewrite[] {
  const { matter } = FAULT_THAT.exec(sentence.text)?.groups ?? {};
  return matter === undefined
    ? []
    : sayInstead(sentence, `${capitalise(matter)}, and that is ours to put right.`);
}

/** *Your tariff was set wrong owing to the software people*: what happened stands before. */
const CAUSE_LAST = /,? (?:owing to|thanks to|due to|because of|courtesy of) [^;:]+?[.!…]*$/iu;

function beforeCause(sentence: Sentence): Rewrite[] {
  const told = sentence.text.slice(0, CAUSE_LAST.exec(sentence.text)?.index ?? 0);
  if (!canStandAlone(told) || !tellsFailure(fold(told))) return [];
  return sayInstead(sentence, `${told}${OURS}`, argumentsIn(sentence));
}

/** *Because of our IT provider, none of the invoices went out*: the rest stands alone. */
const CAUSE_FIRST =
  /^[^,;:]{0,60}, (?=(?:the|your|our|we|i|it|there|none|no|nobody|this|you|an?|all|some|several|many|both)\s)/iu;

/** *The parquet is late because of our supplier, so …*: the rest says what it said. */
function withoutCause(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start } = sentence;
  const after = text.slice(span.end - start);
  const isCause = sentence.find('blame-others/cause').some(({ start }) => start === span.start);
  const isBare = /\b(?:is|was|are|were|been|be)\s*$/iu.test(text.slice(0, span.start - start));
  const opening = isCause && span.start === start ? CAUSE_FIRST.exec(text)?.[0] : undefined;
  if (opening !== undefined) {
    const cut = removeWords(sentence, { start, end: start + opening.length });
    return cut.map((rest) => ({ ...rest, mayGo: [span] }));
  }
  return isCause && !isBare && span.start > start && /^[.,;]/u.test(after)
    ? removeWords(sentence, span)
    : [];
}
