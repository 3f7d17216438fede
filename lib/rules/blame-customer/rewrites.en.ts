import { sameFact } from './same-fact.en.ts';
import { blank, NEEDED } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { tellsPast } from '../../languages/clauses.ts';
import { argumentsIn, timesIn } from '../../languages/grammar/en-arguments.ts';
import { infinitiveOf } from '../../languages/grammar/en-verbs.ts';
import { canStandAlone, endBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import { clauseAfter } from '../../languages/grammar/en-start-after.ts';
import { doerIn } from '../../languages/grammar/en-person.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** *We were not aware | of the second staircase*, but *the wedding had been moved* as it is. */
export const isNoun = (follows: string): boolean =>
  /^ (?:the|your|our|any|a|an|my|it|this|these|those)\b(?!(?: \p{L}+){1,3} about )/iu.test(
    follows,
  ) && !/^[^,;:.]* (?:is|are|was|were|has|have|had|will|would|could|can)\b/iu.test(follows);

/** *You didn't tell us | when booking*: what it was stands before. */
export const tellsNothing = (follows: string): boolean =>
  /^(?:[\s.!,;]*$|[,;]| (?:when|until|before|in (?:time|advance)|at|on|during|beforehand|earlier|sooner|so)\b)/iu.test(
    follows,
  );

/** Something kind that may not go with the reproach, folded. */
const SYMPATHY =
  /\b(?:sorry|apolog[a-z]*|i can see|we can see|i understand|we understand|feel for)\b/u;
/** Reproaches for which the rule has a wording of its own. */
const REPLACED = ['received', 'known'];
/** What the reader should have done, or did not do, at the start of a sentence. */
const SHOULD_HAVE =
  /^(?:you (?:really |simply )?(?:should(?: really)? have|should['’]ve|ought to have) (?<done>\p{L}+)|you (?:failed|forgot|neglected|omitted|were supposed|were meant) to (?<act>\p{L}+(?: (?:off|on|out|up|in|back|down))?))(?= (?:the|your|our|us|me|it|page|a|an|for|on|that|what|whether)\b)/iu;

/** Who is told asks; nobody reminds the other to tell. */
const TELL_US = /^ (?:us|me) (?=(?:about|whether|when|which|what|how|where|if)\b)/iu;
/** We did remind them. */
const AS_TOLD = /\b(?:like|as) (?:we|i)\b/iu;
/** What came of it would not come of ours. */
const CONSEQUENCE = /,?\s(?:so|which|hence|therefore)\s|,\s(?:as|because|since)\s/iu;

/** Asks for something, folded: it may not go with its tone. */
const ASKS = wordPattern(
  '(?:^please|^kindly) [a-z]+|it (?:would|will) (?:help|be helpful)|would you|could you',
  'u',
);
/** What was said to the reader before only argues, folded. */
const TOLD_BEFORE = wordPattern(
  '(?:i|we) did [a-z]+|(?:was|were) (?:explained|told|informed|warned|advised)|nobody (?:[a-z]+ ){0,3}(?:told|informed)|had been (?:told|informed)|told you|warned|reminded|explained',
  'u',
);
/** The fault that is told is ours, folded: nothing is put on the reader. */
const OURS = wordPattern(
  "(?:i|we) (?:had|have|forgot|missed|mis[a-z]+) [a-z ]*(?:badly|wrongly|wrong|late)|on our (?:form|website|page|side|end|label)|(?:our|my) (?:own )?(?:mistake|error|fault|oversight)|wasn't easy|weren't clear|wasn't clear",
  'u',
);
/** *Because you cancelled late, …*. */
const BECAUSE_YOU =
  /^(?:because|since|as|given that) you(?:r \p{L}+)? [^,;:]+, (?=(?:we|your|the) )/iu;
/** *Your son broke the latch, so the door no longer closes*. */
const SO = /,\s(?:so|which is why)\s(?<outcome>(?:we|the|your|our)\s[^,;:]+?)[.!…]*$/iu;
/** What cannot be done now the reader has to know. */
const REFUSED =
  /^(?:we|i) (?:cannot|can['’]t|could not|couldn['’]t|will not|won['’]t|are unable)\b/iu;
/** It did not come of it: *the rider could have swapped it*; or it is put on the reader. */
const IS_OPEN =
  /n['’]t\b|['’]d\b|\bon you\b|\b(?:not|would|could|might|should|hardly|mystery|wonder|surprise)\b/u;
/** *We entered the wrong grade, though your query came late*: our deed stands before it. */
const OURS_FIRST =
  /^(?<owned>(?:we|i) (?!were|was|had|did|do|have|are|am|know|understand|see|think|feel)[^,;:]*?),? (?:though|although|but|even if|only|yet|while) [^;:]*\byou(?:r|rs)?\b[^;:]*$/iu;
/** What came of it in our hands. */
const WE_DID = /^(?:we|your|the|our) [a-z]+/iu;
/** *…; we do offer telephone appointments*: what can be done is told besides. */
const TAIL =
  /(?:;|,\s(?:but|and))\s(?<tail>(?:we|i) (?:do|can|will|offer|have)\b[^,;:]+?)[.!…]*$/iu;
/** Speaks of the reader, or for us, folded. */
const STILL_ARGUES = wordPattern(
  "you|your [a-z]+ (?:had|has|have)|nobody|no one|not us|isn't|aren't",
  'u',
);
/** Still puts it on the reader, folded. */
export const STILL_BLAMES =
  /\byou (?:really |simply )?(?:should|ought|failed|forgot|neglected|could) /u;

/** Folded: a word would have helped. */
const OMISSION = wordPattern(
  "should|could|might|ought|would(?:ve)?|[a-z]+n't|not|never|no|none|nothing|without|failed|forgot|neglected|next time|in future|before|instead|if|had you|skips?|skipped|missed|unless|until|least|supposed|neither|nor|asking for",
  'u',
);
/** Folded: who is told or asks would have known. */
const OF_KNOWING = wordPattern(
  'tell|told|mention[a-z]*|ask|asked|let (?:us|me)|r[aiu]ng|call(?:ed)?|phone[d]?|said|say|know|known|knew|read|reading|check[a-z]*|look(?:ed|ing)?|open(?:ed|ing)?|notic[a-z]*|warning|instructions?|leaflet|page|label|glance',
  'u',
);
/** Folded: we had told it. */
const WE_TOLD = wordPattern(
  "(?:i|we)(?:'d| had| did|'ve| have)? (?:already )?(?:recommend|tell|told|sen[dt]|warn|advise|ask|explain|remind|said|say|suggest|bang|mention)[a-z]*|reminders?|(?:he|she|they|someone) (?:did )?(?:ring|rang|call|called)|(?:e-?mail|form|letter|notice|sign|leaflet|invitation|page|guide|terms?|conditions|sheet|reminder|text) (?:does|did|said|says|tells?|told|states?|is in)|warning letters?",
  'u',
);

/** What happened, whoever did it; or what we could have asked. The clauses before it stay. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (REPLACED.some((set) => sentence.has(`blame-customer/${set}`))) return [];
  if (OURS.test(sentence.folded)) return [];
  const same = sameFact(sentence, doerIn(sentence, habits));
  if (same.length > 0) return same;
  const isReminder = sentence.has('blame-customer/reminder') && !STILL_BLAMES.test(sentence.folded);
  if (isReminder || ASKS.test(sentence.folded)) return [];
  if (SYMPATHY.test(sentence.folded) && keptBefore(sentence, span).length === 0) return [];
  const we = doerIn(sentence, habits).person === 'singular' ? 'I' : 'We';
  const { owned } = OURS_FIRST.exec(sentence.text)?.groups ?? {};
  if (owned !== undefined && canStandAlone(owned))
    return sayInstead(sentence, `${owned}.`, [...argumentsIn(sentence), ...timesIn(sentence)]);
  const happened = `${blank(NEEDED.en)}.`;
  const instead = (words: string): Rewrite => {
    const [kept] = keptBefore(sentence, span, words);
    const mayGo = [...argumentsIn(sentence), ...timesIn(sentence)];
    return { ...(kept ?? replaceSentence(sentence, words)), mayGo };
  };
  const outcome = outcomeOf(sentence, span);
  if (outcome !== null && WE_DID.test(outcome) && !IS_OPEN.test(outcome)) {
    const cause = isConsequence(sentence, outcome) ? ` ${happened}` : '';
    return [replaceSentence(sentence, `${outcome}.${cause}`)];
  }
  if (outcome !== null && REFUSED.test(outcome)) {
    const offer = `What ${we === 'I' ? 'I' : 'we'} can do is ${blank('what you can offer')}.`;
    return [replaceSentence(sentence, `Unfortunately, ${uncapitalise(outcome)}. ${offer}`)];
  }
  const tail = TAIL.exec(sentence.text)?.groups?.['tail'];
  if (tail !== undefined && canStandAlone(tail) && !TOLD_BEFORE.test(fold(tail))) {
    return [replaceSentence(sentence, `${happened} ${capitalise(tail)}.`)];
  }
  return [
    instead(happened),
    ...asked(sentence, we),
    ...(mayBeOurOmission(sentence)
      ? [
          {
            ...instead(`${we} should have ${blank('told or asked you')} sooner.`),
            isChoice: true,
            isAdmission: true,
          },
        ]
      : []),
  ].slice(0, 2);
}

/** Something was not known, and we did not tell of it before. */
const mayBeOurOmission = ({ folded }: Sentence): boolean =>
  OMISSION.test(folded) && OF_KNOWING.test(folded) && !WE_TOLD.test(folded);

/** *Because you cancelled late, we had to …*; *You failed to sign, so we gave …*. */
function outcomeOf(sentence: Sentence, span: Span): string | null {
  const cause = BECAUSE_YOU.exec(sentence.text)?.[0];
  if (cause !== undefined) {
    return capitalise(sentence.text.slice(cause.length).replace(/[\s.!…]+$/u, ''));
  }
  if (!isWhole(sentence, span)) return clauseAfter(sentence, span);
  const so = SO.exec(sentence.text)?.groups?.['outcome'];
  return so === undefined ? null : capitalise(so);
}

/** It came of what the reader did; after a mere comma or *and* it stands for itself. */
const isConsequence = ({ text }: Sentence, outcome: string): boolean => {
  const before = text.slice(0, text.toLowerCase().lastIndexOf(outcome.toLowerCase()));
  return BECAUSE_YOU.test(text) || /\b(?:so|why)\s$/iu.test(before);
};

/** *Switching data off takes two taps* only goes on arguing; folded. */
const isOfCase = (kept: string): boolean =>
  tellsPast(kept, 'en') ||
  /\b(?:will|going to)\b|'ll\b|\d|^[^a-z]*(?:your|our|the|i|we|it|this|there)\b/u.test(kept);

/** What we told the reader before goes too. */
const keptBefore = (sentence: Sentence, span: Span, ...instead: string[]): Rewrite[] =>
  endBefore(sentence, span, ...instead).filter(({ start }) => {
    const kept = sentence.folded.slice(0, start - sentence.start);
    return !TOLD_BEFORE.test(kept) && !STILL_ARGUES.test(kept) && isOfCase(kept);
  });

/** *You should have checked the voltage* → *We should have reminded you to check the voltage*. */
function asked({ text, start }: Sentence, we: string): Rewrite[] {
  const reproach = SHOULD_HAVE.exec(text);
  if (!reproach || CONSEQUENCE.test(text) || AS_TOLD.test(text)) return [];
  const { done, act } = reproach.groups ?? {};
  const verb = act ?? (done === undefined ? null : infinitiveOf(done));
  if (verb === null) return [];
  const end = start + reproach[0].length;
  const told = TELL_US.exec(text.slice(end - start))?.[0] ?? '';
  const isTold = /^(?:tell|mention)$/iu.test(verb);
  if (isTold && told === '') return [];
  return [
    {
      start,
      end: end + (isTold ? told.length : 0),
      replacement: isTold
        ? `${we} should have asked you `
        : `${we} should have reminded you to ${verb.toLowerCase()}`,
      isChoice: true,
      isAdmission: true,
    },
  ];
}
