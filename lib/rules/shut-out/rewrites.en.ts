import { blank } from '../../checker/blanks.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn, timesIn } from '../../languages/grammar/en-arguments.ts';
import { clauseBehind } from '../../languages/grammar/en-clause-behind.ts';
import { endBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import { namesMatter } from '../../languages/grammar/en-matter.ts';
import { givesSomething, tellsNews } from '../../languages/grammar/en-news.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Tells the reader off: with a door behind it, it would still be heard. */
const REBUFF = wordPattern(
  "stop|ease off|refrain|don't|do not|dont|no more|enough|never|nobody|silence|ignored?|unanswered|unread|archived?|mute",
  'u',
);
/** It is about talking to us, and not about a thing that is refused; folded. */
const TALK = wordPattern(
  '(?:no-?)?repl(?:y|ies|ied|ying)|respon[a-z]*|answer[a-z]*|correspond[a-z]*|writ[a-z]*|letters?|(?:e-?)?mail[a-z]*|stop [a-z]+ing|copy(?:ing)?|chas(?:e|ing)|approach[a-z]*|inbox|call(?:s|ing)?|ring(?:ing)?|(?:tele)?phon[a-z]*|contact[a-z]*|messag[a-z]*|notes?|(?:on|in) paper|talk[a-z]*|conversation|communicat[a-z]*|chat|meet(?:ings?)?|discuss[a-z]*|debate|sa(?:y|id)|speak|hear|matter|subject|thread|case|ticket|issue|topic|complaint|line (?:under|beneath)|draw a line|(?:leave|let) (?:it|this|that|the)|final|last|(?:is|now|as|this|it) closed|acknowledge|complain(?:ts|ing)?|deputations|unread|unanswered|applications|exchange|argument|coming back|drop it|point in|over it|the end|nothing (?:more|further|left|to add)',
  'u',
);

/** How things stand, which the reader has to know; folded. */
const STATE = wordPattern(
  "no-?reply (?:address|mailbox|inbox)|automated|(?:not|isn't|never|un)[ -]?(?:monitored|manned|staffed)|(?:not|isn't|never) read|(?:(?:ticket|request|account|file|order)[a-z ]*|has been|have) closed|closing (?:this|your) (?:ticket|request)",
  'u',
);
/** When it closes: the reader has to know; folded. */
const CONDITION = /^(?:if|unless|should|when|once|without) /u;
/** *…, until the survey is in*: so long, and the reader has to know; folded. */
const UNTIL = /\b(?:i|we)\b.* (?:until|till) (?!then|now|the next)[a-z]/u;
/** Which letter it was; folded. */
const LETTER_OF =
  /(?:letter|e-?mail|message|mail|call|complaint|claim)s? (?:of|from|dated) (?:the )?$/u;
/** Closes the door too, folded. */
const CLOSES = wordPattern(
  "up to you|stop|refrain|muted?|block(?:ed)?|filter(?:ed)?|no (?:more|further|point|purpose)|enough|leave|left|drop|nobody|ignored?|unanswered|archived?|closed|settled|final|last|(?:will|shall|do) not|won't|don't|nothing (?:more|further|else|left)|discuss[a-z]*|correspond[a-z]*",
  'u',
);
const NO_FIRST = /^no[,.:] (?=(?:our|your|we|i|the|this|that|it|there)(?!\p{L}))/iu;
/** *Please stop copying in our directors*: whom the reader is to leave alone; folded. */
const TO_OTHERS =
  /\b(?:copy(?:ing)?(?: in)?|cc(?:ing)?|leave|(?:write|writing|go|going|speak|speaking|talk|talking) to|contact(?:ing)?|ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|e?-?mail(?:ing)?|bother(?:ing)?) (?:my|our|the|his|her) (?!(?:office|phone|number|matter|subject|thread|case|issue|line|mail(?:box)?|inbox|address|hotline|desk|help[a-z]*|topic|complaint|door|price|past|discussion|conversation)(?![a-z]))[a-z]+/u;

/** A door that stays open, with a name and a time. */
export function englishRewrites(sentence: Sentence, span: Span): Rewrite[] {
  const { folded } = sentence;
  if (CONDITION.test(folded) || UNTIL.test(folded)) return [];
  const answered = refusedFirst(sentence);
  if (answered.length > 0) return answered;
  const besides = toldBesides(sentence, span);
  if (besides.length > 0) return besides;
  if (TO_OTHERS.test(folded)) return sayInstead(sentence, directly(), argumentsIn(sentence));
  const isOfTalk = (isWhole(sentence, span) || TALK.test(folded)) && !givesSomething(folded);
  const mayGo = [...argumentsIn(sentence), ...timesIn(sentence), ...daysOfLetters(sentence)];
  const instead = isOfTalk && !STATE.test(folded) ? sayInstead(sentence, openDoor(), mayGo) : [];
  const isState = STATE.test(folded) && !REBUFF.test(folded);
  return isState ? sayAfter(sentence, openDoor()) : instead;
}

/** *The thread is closed, please open a new ticket*: what is asked. */
const ASKED =
  /[,;] (?:and |so |but )?(?<asked>(?:please|kindly) (?!do |don['’]t |be |stop |refrain |leave )[^;:]+?)[.!…]*$/iu;
/** *The matter is closed, and the invoice stands*: what is decided. */
const STANDS =
  /(?:,|;)? (?:and|so) (?<stands>(?:the|your|our) (?!decision|matter|case)[^,;:]{3,60} (?:stands|applies|is due|is payable|remains (?:due|payable|open)))[.!…]*$/iu;

/** *The girls have other calls to take* only defends. */
const tellsOfCase = (rest: string): boolean =>
  STATE.test(fold(rest)) ||
  tellsNews(fold(rest)) ||
  ((/\d|\byour\b/iu.test(rest) || namesMatter(rest)) && !/\bother\b/iu.test(rest));

/** Where another clause tells something, only the one that closes the door goes. */
function toldBesides(sentence: Sentence, span: Span): Rewrite[] {
  const { folded, start, end } = sentence;
  const rest = clauseBehind(sentence, span);
  const head = folded.slice(0, folded.length - (rest?.length ?? 0));
  if (rest && STATE.test(head) && !REBUFF.test(head)) return sayAfter(sentence, openDoor());
  const asked = ASKED.exec(sentence.text)?.groups?.['asked'];
  if (asked !== undefined && !CLOSES.test(fold(asked))) {
    return [{ start, end, replacement: `${capitalise(asked)}. ${openDoor()}` }];
  }
  const stands = STANDS.exec(sentence.text)?.groups?.['stands'];
  if (stands !== undefined) {
    return [{ start, end, replacement: `${capitalise(stands)}. ${openDoor()}` }];
  }
  if (rest && !CLOSES.test(fold(rest)) && tellsOfCase(rest)) {
    return [{ start, end, replacement: `${rest}. ${openDoor()}` }];
  }
  return endBefore(sentence, span, openDoor()).filter(
    (cut) => !CLOSES.test(folded.slice(0, cut.start - start)),
  );
}

/** *No, we won't be rewriting it*: the answer stays. */
function refusedFirst({ text, folded, start, end }: Sentence): Rewrite[] {
  const no = NO_FIRST.exec(text)?.[0];
  if (no === undefined || TALK.test(folded)) return [];
  const said = text.slice(no.length).replace(/[\s.!…]+$/u, '');
  return [{ start, end, replacement: `Unfortunately, ${said}. ${openDoor()}` }];
}

/** *Your letter of the 8th*: which one, known to both. */
const daysOfLetters = ({ times, folded, start }: Sentence): Span[] =>
  times
    .map(({ span }) => span)
    .filter((span) => LETTER_OF.test(folded.slice(0, span.start - start)));

const directly = (): string =>
  `Please contact ${blank('name')} directly, at ${blank('phone or e-mail')}, ${blank('days and hours')}.`;

export const openDoor = (): string =>
  `If you would like to talk about this further, you can reach ${blank('name')} at ${blank('phone or e-mail')}, ${blank('days and hours')}.`;
