import { asRequest, ifNoReply, whatIsNeeded, withoutThreat } from './needed.en.ts';
import { blank, momentBlank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { removeSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { factsAlone, withFacts } from '../../checker/told-first.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { argumentsIn, timesIn } from '../../languages/grammar/en-arguments.ts';
import { clauseBehind } from '../../languages/grammar/en-clause-behind.ts';
import { clausesBefore, endBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import { fold } from '../../text/fold.ts';
import type { Habits } from '../../languages/habits.ts';
import { outermost, overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Praise or silence asked for as a favour, folded: it can wait, or should not be asked at all. */
const FAVOUR = wordPattern(
  '(?:remove|delete|withdraw) (?:the|your|that|this) (?:post|review|complaint|comment)|reviews?|(?:one |five )?stars?|(?:one|five)-star|rating|google|trustpilot|tripadvisor|survey|questionnaire|kind word|tag (?:me|us)|tiktok|facebook|(?:take|pull) (?:the|that|your) (?:thread|post|review|video) down|(?:the|that|your|a) post (?:down|coming down)|posting|at the gate|(?:another|new) (?:chat|ticket)|ombudsman|chargeback',
  'u',
);
/** Something of ours is for sale, folded: nobody has to answer. */
const ADVERT = wordPattern(
  "while you're (?:here|at it|on)|(?:discount|promo|voucher) code|[0-9]+ ?%(?: off)? code|[0-9]+ ?% off|special offer|sale (?:ends|is on)|(?:our|the) new (?:collection|arrivals|range)|treat yourself|newsletter",
  'u',
);
/** The reader gets something for what went wrong, folded. */
const IN_RETURN = wordPattern(
  'if|(?:as|by way of) (?:a|an|our|my|thanks|compensation|apology)|goodwill|to make up|apolog[a-z]+|sorry|for (?:the|your|all the) (?:trouble|wait|delay|inconvenience)',
  'u',
);
const isAdvert = (folded: string): boolean =>
  ADVERT.test(folded) && !IN_RETURN.test(folded) && !DEBT.test(folded);
/** Says what we may do to the reader, and nothing that they have to know; folded. */
const MENACE = wordPattern(
  "reserve the right|at (?:the|our) [a-z]+'s discretion|our discretion|think (?:twice|carefully|hard)|a (?:pity|shame) if|were you to persist|be aware that",
  'u',
);
/** Something happens unless the reader answers, folded. */
const ULTIMATUM = wordPattern(
  "no (?:reply|answer|response)|silence|hear(?:d)? (?:nothing|from you)|unless you (?:reply|confirm|answer|respond|agree|say)|(?:haven't|have not) (?:told|said|heard|replied)|without (?:your|a) (?:reply|answer)",
  'u',
);

/** What the reader gets, folded: it may not go with the threat. */
const GIVEN = wordPattern('credit|refund|voucher|discount|compensation', 'u');

/** The reader is asked for something, or told what it costs; folded. */
const ASKED = wordPattern(
  "(?:kindly|please|pls) (?!leave|note|rate)[a-z]+|need (?:your|an?|the)|by return|we would ask you|furnish|countersign[a-z]*|invoiced|charg[a-z]*|payable|plus vat|let (?:me|us) know|demurrage|forfeits?|storage|until (?:we|i|you|the)|(?:for|to) your account|at your (?:own )?(?:cost|expense)|(?:goes|go) on your bill|per (?:day|word|hour)|fees?|balance|is due|deposit|(?:don't|do not) (?:receive|get|have)",
  'u',
);
/** What is owed to us has its own mail; folded. */
const DEBT = wordPattern(
  "instal+ments?|stage payment|(?:its|our|the|their) money|bounced|last account|retainer|disbursements|unsettled|unpaid|outstanding|overdue|owing|owed?|owes|pay up|arrears|invoice|(?:remains?|fell|falls) due|(?:balance|account|payment|bill|rent) [^;]*(?:due|payable|open|awaits|missing)|(?:settle|clear|remit) (?:your|the|this|it)|haven't had your payment",
  'u',
);

export const isOwed = (folded: string): boolean =>
  DEBT.test(folded) && !FAVOUR.test(folded) && !ULTIMATUM.test(folded);

const COUNT = wordPattern(
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hours?|days?|weeks?|months?)',
  'u',
);
/** What happens by itself, in the reader's favour; or nothing of it in this mail. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits: ofDraft, sentences, text }: RuleContext,
): Rewrite[] {
  const habits = habitsIn(sentence, ofDraft);
  const without = (mayGo: readonly Span[]): Rewrite[] =>
    sentences.length > 1 ? [{ ...removeSentence(sentence, text), mayGo }] : [];
  if (FAVOUR.test(sentence.folded)) {
    const given = givenFirst(sentence);
    return given.length > 0 ? given : without(wholeUnlessCounted(sentence));
  }
  if (isAdvert(sentence.folded)) {
    return sentence.facts.length > 0 ? [factsAlone(sentence)] : without([sentence]);
  }
  const menace = MENACE.exec(sentence.folded);
  if (menace) {
    const told = clausesBefore(sentence.text, menace.index);
    if (told && /\d|\bwill be\b/u.test(told)) return beforeMenace(sentence, told);
    return without([span, ...wholeUnlessCounted(sentence)]);
  }
  const asked = [
    ...asRequest(sentence, OTHERWISE),
    ...withoutThreat(sentence, OTHERWISE, text),
    ...whatIsNeeded(sentence, OTHERWISE, habits),
    ...ifNoReply(sentence, habits),
  ].slice(0, 1);
  if (asked.length > 0) return asked;
  if (isOwed(sentence.folded)) {
    return sentence.times.length > 0
      ? sayAfter(sentence, OTHERWISE)
      : inItsOwnMail(sentence, span, habits);
  }
  const isOther = sentence.has('pressure/anotherMatter');
  const kind = replaceSentence(sentence, byItself(habits));
  const mayGo = mayGoIn(sentence, span, isOther);
  const facts = factsAt(kind, [sentence], [...mayGo, calledAtEnd(sentence)]);
  const isAsked = ASKED.test(sentence.folded) && !isOther;
  const isUltimatum = ULTIMATUM.test(sentence.folded) && !isOther;
  if (isAsked || !keepsFacts('', facts)) return [];
  if (isUltimatum) return [kind];
  if (isOther && sentence.facts.length > 0) return inItsOwnMail(sentence, span, habits);
  return isCounted(sentence) ? [] : without(mayGo);
}

/** *You get the upgrade once the review is gone*: what the reader gets, and what is asked for it. */
const GIVEN_FOR =
  /^(?<given>(?:you (?:can|will|may|get)|we (?:can|will)|i (?:can|will)|(?:you|we|i)['’]ll) [^,;:]+?),? (?:once|if|when|as soon as|the (?:moment|minute|day)|provided|in (?:return|exchange) for) [^;:]+$/iu;

function givenFirst(sentence: Sentence): Rewrite[] {
  const { given } = GIVEN_FOR.exec(sentence.text)?.groups ?? {};
  if (given === undefined || FAVOUR.test(fold(given))) return [];
  const cut = { start: sentence.start + given.length, end: sentence.end };
  return keepsFacts('', factsAt(cut, [sentence], argumentsIn(sentence)))
    ? [{ ...cut, replacement: '.', isChoice: true, mayGo: [cut] }]
    : [];
}

/** What will be done, or by when, the reader has to know. */
const beforeMenace = ({ start, end }: Sentence, told: string): Rewrite[] => {
  const cut = { start: start + told.length, end };
  return [{ ...cut, replacement: `. ${OTHERWISE}`, mayGo: [cut] }];
};

/** It holds a day or a count: the reader may have to keep it. */
const isCounted = (sentence: Sentence): boolean =>
  sentence.times.length > 0 || COUNT.test(sentence.folded);

/** A favour and a menace tell the reader nothing. */
const wholeUnlessCounted = (sentence: Sentence): readonly Span[] =>
  /\d/u.test(sentence.text) ? argumentsIn(sentence) : [sentence];

/** Another clause, and not only how to pay. */
const GOES_ON =
  /[,;:]\s(?!payable|so (?:pop|please|could|can|kindly|chuck))|\sand\s(?=\p{L}+ing\s|(?:i|we|you|it|this|that|any)\s)/iu;

/** *I'd appreciate it being there*: what, stands in what went. */
const NAMELESS = /\b(?:it|them|that|this)\b/iu;

/** How much is owed, where the flagged words do not say it. */
const amountsBeside = ({ text, facts, start }: Sentence, span: Span): string[] =>
  outermost(facts)
    .filter((fact) => !overlaps(fact, span))
    .map((fact) => textAt(text, shift(fact, -start)))
    .filter((fact) => /\p{N}/u.test(fact));

/** What is owed, and how much, stands in the other mail. */
function inItsOwnMail(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const who = habits.person === 'singular' ? 'I' : 'We';
  const promise = (amounts: readonly string[]): string =>
    `${who} will write to you separately by ${momentBlank('en')} about ${blank(withFacts('what is due, and by when', amounts))}.`;
  const kept = isWhole(sentence, span) ? [] : endBefore(sentence, span, promise([]));
  const told = clauseBehind(sentence, span);
  const behind = told && NAMELESS.test(told) ? null : told;
  const said = behind ? `${behind}. ${promise([])}` : promise(amountsBeside(sentence, span));
  const instead = kept.length > 0 ? kept : [replaceSentence(sentence, said)];
  const isAlone = behind === null && !GOES_ON.test(sentence.text);
  const mayGo = isAlone ? [sentence] : [span, ...argumentsIn(sentence), ...timesIn(sentence)];
  return instead
    .filter((rewrite) => keepsFacts(rewrite.replacement, factsAt(rewrite, [sentence], mayGo)))
    .map((rewrite) => ({ ...rewrite, mayGo }));
}

/** A day that is only threatened with; what else stands in a whole sentence may be a fact. */
function mayGoIn(sentence: Sentence, span: Span, isOther: boolean): readonly Span[] {
  if (GIVEN.test(sentence.folded)) return [];
  if (isOther) return [span];
  return isWhole(sentence, span) ? timesIn(sentence) : [span];
}

const byItself = ({ person }: Habits): string =>
  `If you do nothing, ${person === 'singular' ? 'I' : 'we'} will ${blank('what you will do')} by ${momentBlank('en')}.`;

/** Where days and amounts of the sentence have to stay; what only threatened may be told as a fact. */
export const OTHERWISE = `If that is a problem for you, ${blank('what happens then, and what you can do instead')}.`;
