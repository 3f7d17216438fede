/** What an English ultimatum asks for, without its threat. */
import { blank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { replaceWords, together } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn, timesIn } from '../../languages/grammar/en-arguments.ts';
import { canStandAlone } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import { words } from '../../text/words.ts';

/** Where a threat begins that hangs on what is asked, folded. */
const OR_ELSE =
  /,?\s(?:(?:because|since|as) (?:otherwise|after that)|(?:later|after that) (?:it|we|they|the)|or (?:(?!by |before |on |at |in |within )(?:[a-z]+ ){1,3}(?:will|shall)|else|don't|look|find|go|get|lose|risk|face|forfeit|it|we|i|you|they|i'm|i'll|it'll|they'll|you'll|we'll|you're|it's|our|your|my|the)|(?:otherwise|else) (?:the|we|i|your|it|you)|failing which|before i'm forced to|to avoid|(?!yes )[a-z]+ or no [a-z]+|and (?:will be (?:forwarded|passed|handed|sold)|late fees|the tariff leaves))(?![a-z']).*?(?=[.!…]*$)/u;
/** *If we do not receive the form by Friday, …*: what is needed, and by when; folded. */
const UNLESS_SENT =
  /^(?:if (?:we|i) (?:don't|do not|haven't|have not)|unless (?:we|i)(?: have)?) (?:receive|received|get|got) (?<what>[^,;:]+), /u;
/** *Failing your consent by noon, …*; folded. */
const FAILING = /^(?:failing|without) (?<what>(?:your|the|an?) [^,;:]+), /u;
/** *Unless you reply by Friday, …*; folded. */
const UNLESS_HEARD =
  /^(?:unless (?:you (?:reply|respond|answer)|(?:i|we) hear from you)|if (?:(?:i|we) (?:don't|do not|haven't|have not) (?:hear|heard) from you|you (?:don't|do not) (?:reply|respond|answer))) (?<by>(?:by|within|before|in) [^,;:]+), /u;

/** *You have 48 hours to sign*, with or without a threat behind it; folded. */
const GIVEN_TIME =
  /^you (?:have|'ve got|have got) (?<by>until [^,;:]+?|[a-z0-9-]+ (?:hours?|days?|weeks?|minutes?)) to (?!object|appeal|complain|decide|cancel|withdraw)(?<what>[^,;:]+?)(?:,? (?:or|otherwise|after which|failing which|before) .*)?[.!]*$/u;
/** *It will be scrapped unless you pay the bill*; folded. */
const UNLESS_DONE =
  /\sunless you (?<what>(?:pay|send|sign|return|confirm|accept|collect|settle|remove|provide|complete|contact)(?![a-z]) [^,;:]+?)[.!]*$/u;
/** *No reply by Monday will be taken as …*; folded. */
const SILENCE =
  /^(?:no (?:reply|answer|response)|silence|failure to (?:reply|respond)) (?<by>(?:by|within|before) [^,;:]+?) (?:will|shall|is|means|counts|and)\s/u;

/** An order that nothing softens. */
const ORDER =
  /^(?:you (?:must|(?:will )?have to|need to) )?(?<verb>accept|choose|collect|confirm|give|pay|pick|remove|reply|return|send|settle|sign|say (?:yes|so|the word)(?! to(?!\p{L}))|take|tell|answer|approve|book|bring|call|clear|come|decide|drop|fill|get|hand|keep|leave|make|move|provide|ring|upgrade|upload|vacate|withdraw|write)(?= (?:\p{Ll}|\p{Sc}|\p{N}))/iu;
/** Slang for paying. */
const PAY_UP = /^(?:cough up|stump up|fork (?:out|over)|pay up)(?: for)?(?= \p{L})/iu;
/** A verb and what is to be done to it: *Sort the payment by tonight*. */
const DO_IT =
  /^(?!(?:until|by|before|after|if|unless|when|for|with|without|in|on|at|either|not|all|as|once|from|this|that|both) )(?<verb>\p{L}+) (?=(?:the|your|an?|it|this|that|us|me|over)(?!\p{L}))/iu;

/** *Pay by Thursday, please*. */
const ASKED_KINDLY = /\b(?:please|kindly|pls)\b/iu;

/** *Either …*, *don't cancel, or …*: nothing can be asked of it without its threat; folded. */
const NO_REQUEST = /^(?:please |kindly )?(?:either|don't|do not|dont|never) /u;

const MIN_ASKED = 2;

/** *If we do not receive it by Friday, your place is gone* → *We need it by Friday.* */
export function whatIsNeeded(sentence: Sentence, added: string, { person }: Habits): Rewrite[] {
  const { folded, text, start, end } = sentence;
  const found = UNLESS_SENT.exec(folded) ?? FAILING.exec(folded);
  const what = found?.groups?.what;
  if (!found || what === undefined) return [];
  const until = found[0].length - 2;
  const who = person === 'singular' ? 'I' : 'We';
  const needed = `${who} need ${text.slice(until - what.length, until)}`;
  const rewrite = { start, end, replacement: `${needed}. ${added}` };
  return keepsFacts(rewrite.replacement, factsAt(rewrite, [sentence], [])) ? [rewrite] : [];
}

/** *You have 48 hours to sign the form* → *Please sign the form within 48 hours.* */
export function asRequest(sentence: Sentence, added: string): Rewrite[] {
  const { folded, text, start, end } = sentence;
  const { by, what } = { ...(GIVEN_TIME.exec(folded) ?? UNLESS_DONE.exec(folded))?.groups };
  if (what === undefined) return [];
  const asked = text.slice(folded.lastIndexOf(what)).slice(0, what.length);
  const until = by === undefined ? '' : text.slice(folded.indexOf(by)).slice(0, by.length);
  const time = until.replace(/^(?!$|until)/iu, ' within ').replace(/^until/iu, ' by');
  const replacement = `Please ${asked}${time}. ${added}`;
  return keepsFacts(replacement, factsAt(sentence, [sentence], argumentsIn(sentence)))
    ? [{ start, end, replacement, mayGo: [sentence] }]
    : [];
}

/** *No reply by Monday will be taken as acceptance* → *If we do not hear from you by Monday, we will …*. */
export function ifNoReply({ folded, text, start, end }: Sentence, { person }: Habits): Rewrite[] {
  const { by } = (SILENCE.exec(folded) ?? UNLESS_HEARD.exec(folded))?.groups ?? {};
  if (by === undefined) return [];
  const who = person === 'singular' ? 'I' : 'we';
  const when = text.slice(folded.indexOf(by)).slice(0, by.length);
  const said = `If ${who} do not hear from you ${when}, ${who} will ${blank('what you will do')}.`;
  return [{ start, end, replacement: said }];
}

/** *Pick one by five or don't come crying*: what is asked stands without the threat. */
export function withoutThreat(sentence: Sentence, added: string, text: string): Rewrite[] {
  const threat = OR_ELSE.exec(sentence.folded);
  if (!threat || NO_REQUEST.test(sentence.folded)) return [];
  if (words(sentence.text.slice(0, threat.index)).length < MIN_ASKED) return [];
  const cut = { start: sentence.start + threat.index, end: sentence.end };
  const mayGo = [...argumentsIn(sentence), ...timesIn(sentence)].filter(
    ({ start }) => start >= cut.start,
  );
  if (!keepsFacts('', factsAt(cut, [sentence], mayGo))) return [];
  const rest = { ...cut, replacement: `. ${added}`, mayGo: [cut] };
  const { start } = sentence;
  const order = orderIn(sentence.text.slice(0, threat.index));
  if (!order) return [rest];
  const asked = replaceWords({ start, end: start + order.length }, `Please ${order.verb}`);
  return [{ ...rest, ...together(asked, rest, text) }];
}

/** How long the order is with which it opens, and its verb; null where nothing is ordered, or kindly. */
function orderIn(asked: string): { readonly length: number; readonly verb: string } | null {
  if (ASKED_KINDLY.test(asked)) return null;
  const slang = PAY_UP.exec(asked);
  if (slang) return { length: slang[0].length, verb: 'pay' };
  const found = ORDER.exec(asked) ?? (canStandAlone(asked) ? null : DO_IT.exec(asked));
  const verb = found?.groups?.verb;
  if (!found || verb === undefined) return null;
  const said = /^say/iu.test(verb) ? 'answer' : verb.toLowerCase();
  return { length: found[0].trimEnd().length, verb: said };
}
