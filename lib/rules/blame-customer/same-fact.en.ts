/** English reproaches that hold a fact or a request: the same without the reproach. */
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import type { Habits } from '../../languages/habits.ts';
import { participleOf } from '../../languages/grammar/en-verbs.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

/** *In future you should …*, *From next time do …*: a request. */
const NEXT_TIME =
  /^(?<when>in (?:the )?future|(?:from |for )?next time|going forward),? (?:please |kindly |do |try to |make sure to |you (?:should|must|need to|ought to|have to) (?!have))(?<asked>[^,;:]+)/iu;
/** *You gave neither a style guide nor …*. */
const GAVE_NO =
  /^you (?:gave|sent|left|provided|supplied|attached)(?: us| me)? (?=(?:no|neither) )/iu;
/** *You will have to bring the receipt*: a request. */
const MUST =
  /^you(?:['’]ll| will)? (?:really )?(?:must|need to|have to|should|ought to) (?!(?:really )?have\b|not\b|never\b|be\b|know\b|understand\b|see\b)(?<must>[^,;:]+)$/iu;
/** *…, as the e-mail said*: it is so without it. */
const AS_WRITTEN =
  /,\s(?:just )?(?:as|like) (?:the|our|my|your) \p{L}+(?: \p{L}+)? (?:said|says|states?|stated|explains?|makes? clear|made clear)(?=[.!…]*$)/iu;
/** *If you had read the manual you would know that …*: what there is to know. */
const TO_KNOW =
  /^(?:if you |had you |you )[^;:]*?\byou(?:['’]d| would)(?: have)? (?:know|known|see|seen|notice|noticed|realise|realised|realize|realized) (?:that )?(?=(?:the|your|our|it|we|there|a|an|this) )/iu;
/** *As we told you three times already, …*. */
const AS_SAID =
  /^as (?:(?:we|i)(?:['’]ve| have)? |(?:was|has been|had been) )?(?:(?:already|repeatedly|clearly|previously) )*(?:told|said|explained|mentioned|informed|wrote|advised|stated|pointed)[^,;:]*, (?=(?:the|your|our|it|we|there|a|an|this|you) )/iu;
/** *Let me remind you that …*. */
const REMINDS =
  /^(?:let me|may i|i must|we must|i have to|we have to|i would like to|we would like to|allow me to) (?:\p{L}+ )?remind you (?:once )?(?:more |again )?that (?=(?:the|your|our|it|we|there|a|an|this|you|all|no) )/iu;
/** *How many times do I have to tell you that the induction comes first?* */
const TOLD_OFTEN =
  /^how (?:often|many times) (?:do|must|did|have) (?:i|we) [^,;:?]*?\b(?:tell|told|say|said|repeat|repeated|explain|explained) (?:to )?(?:you )?that (?<rule>(?:the|your|our|it|we|there|a|an|this) [^?]+)\?+$/iu;
/** *You didn't read the terms, which clearly say 14 days*: what they say. */
const RELATIVE =
  /^you [^,;:]*? (?<what>(?:the|our) \p{L}+), which (?:clearly |plainly |expressly )?(?<says>(?:is|are|says?|states?|explains?|shows?) (?!why\b)[^,;:]+)$/iu;
/** *…, as none had been supplied from your end*: the sentence says it without. */
const FROM_YOU =
  /(?<= (?:was|were|been|is|are) (?:\p{L}+ )+)(?:from|on|at) your (?:good self|end|side|part)(?=[.!…]*$)/iu;

/** A request for another time, or what is missing, without the reproach. */
export function sameFact(sentence: Sentence, { person }: Habits): Rewrite[] {
  const { text, start, end, isQuestion } = sentence;
  const { rule } = TOLD_OFTEN.exec(text)?.groups ?? {};
  if (rule !== undefined) return [{ start, end, replacement: `${capitalise(rule)}.` }];
  if (isQuestion) return [];
  const { when, asked: request } = NEXT_TIME.exec(text)?.groups ?? {};
  if (when !== undefined && request !== undefined) {
    const words = `${capitalise(when.replace(/^from /iu, ''))}, please ${request.trimEnd()}`;
    return [{ start, end, replacement: /[.!?…]$/u.test(words) ? words : `${words}.` }];
  }
  const gave = GAVE_NO.exec(text)?.[0];
  if (gave !== undefined) {
    const had = `${person === 'singular' ? 'I' : 'We'} had `;
    return [replaceWords({ start, end: start + gave.length }, had)];
  }
  const opening = [TO_KNOW, AS_SAID, REMINDS].map((words) => words.exec(text)?.[0]).find(Boolean);
  if (opening !== undefined) {
    const end = start + opening.length;
    const mayGo = argumentsIn(sentence).filter((argument) => argument.end <= end);
    return removeWords(sentence, { start, end }).map((cut) => ({ ...cut, mayGo }));
  }
  const untold = UNTOLD.exec(text);
  if (untold && !GOES_ON.test(text.slice(untold[0].length).replace(/^[^,;]*/u, ''))) {
    const of = untold.groups?.['of']?.replace('about', 'of') ?? '';
    const knew = `${person === 'singular' ? 'I was' : 'We were'} not aware ${of} `;
    return [replaceWords({ start, end: start + untold[0].length }, knew)];
  }
  const { what, says } = RELATIVE.exec(text)?.groups ?? {};
  if (what !== undefined && says !== undefined) {
    return [{ start, end, replacement: `${capitalise(what)} ${says}` }];
  }
  const undone = notDone(sentence);
  if (undone.length > 0) return undone;
  const must = MUST.exec(text)?.groups?.['must'];
  if (must !== undefined) return [{ start, end, replacement: `Please ${must}` }];
  const from = FROM_YOU.exec(text) ?? AS_WRITTEN.exec(text);
  return from ? removeWords(sentence, spanOf(from, start)) : [];
}

/** *You failed to cancel the trial before the 14th*: what was not done, whoever should have. */
const NOT_DONE =
  /^you (?:(?:failed|forgot|neglected|omitted) to|did not|didn['’]t|never) (?<verb>\p{L}+) (?<what>(?:the|your|our|this|these|those|page) \p{L}+(?: \p{L}+){0,2}?(?: (?:for|of|about|from) [^,;]+?)?)(?<off> (?:off|on|out|up|in|back|down)(?=[\s,;.!…]*(?:[,;.!…]|$)))?(?<rest>(?:(?: (?:before|by|on|in|at|after|within|until|to|for|from|with|when|so|last|this|beforehand|and(?= (?:the|your|our|we|it|now|so|then) ))(?!\p{L})|[,;]).*)?[.!…]*)$/iu;
/** The reader is named on, or was told: the reproach goes on. */
const GOES_ON =
  /\b(?:you|yourself|own|which(?! (?:is|was) why)|who|though|although|despite|told|asked|reminded|warned)\b/iu;
const PLURAL =
  /^(?:these|those)\s|^\p{L}+ (?:\p{L}+ ){0,2}?\p{L}+(?<![sui])s(?:$| (?:for|of|about|from) )/iu;

function notDone({ text, start, end }: Sentence): Rewrite[] {
  const { verb = '', what = '', off = '', rest = '' } = NOT_DONE.exec(text)?.groups ?? {};
  const done = participleOf(verb);
  if (done === null || GOES_ON.test(rest)) return [];
  const was = PLURAL.test(what) ? 'were' : 'was';
  return [{ start, end, replacement: `${capitalise(what)} ${was} not ${done}${off}${rest}` }];
}

/** *You should have told us that …*: we did not know. */
const UNTOLD =
  /^(?:you (?:really |simply )?(?:should(?: really)? have|should['’]ve|ought to have|could have|might have|failed to|forgot to|neglected to) (?:told?|tell|informed?|mentioned?|warned?|let|notified|notify|said|say)(?: (?:us|me|anyone|anybody))?(?: know)?(?: in advance| beforehand)?|^it was never (?:mentioned|said|told|explained|made known) to (?:us|me)(?: by you)?|^(?:we were|i was) never (?:told|informed)(?: by you)?) (?<of>that|about) (?=\p{L})/iu;

const spanOf = ({ 0: { length }, index }: RegExpExecArray, offset: number): Span => ({
  start: offset + index,
  end: offset + index + length,
});
