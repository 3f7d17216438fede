import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { canStandAlone } from '../../languages/grammar/en-end-before.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import { givesSomething } from '../../languages/grammar/en-news.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Only the reader can send, show or tell it, folded: passing the case on does not replace it. */
const REQUEST = wordPattern(
  '(?:tell|give|explain|describe|repeat|remind) (?:it |that )?(?:to )?(?:me|us)|(?:send|bring|post|ship|return) (?:the|your|it|them|this|that|those|these)|fill (?:in|out)|upload|furnish|resend|screenshots?|(?:send|email|e-mail|mail) (?:us|me|the office)|describe|explain (?:it |that )?(?:again|once more)|the dates|which (?:of|one)|(?:identity |original )?documents|passport|receipts?|insurance card|obtain|statement|rebook|(?<!(?:we|i) (?:only |just )?)(?:print|collect|label|gather)|photograph[a-z]*|take (?:photos|pictures)|log it|write something down',
  'u',
);
/** It tells the reader something besides, or leaves it to them; folded. */
const TELLS = wordPattern(
  "your [a-z]+ (?:has|have) been|here is|here's|heres|here are|enclosed|attached|you (?:may|can|could)(?! wish|,? have to)|may have|is online|at the number|hand[a-z]* out|and (?:get|ask|have|paste|send)|then (?:we|i)",
  'u',
);
/** *If you wish to have it recorded, …*: it is for the reader to say; folded. */
const IF = /^(?:if|should) you /u;
/** Nothing of this case is passed on; folded. */
const ANYTHING_ELSE = wordPattern(
  'if (?:the|it|this|that|you (?:have|need|notice|find))|(?:for )?(?:anything|everything) else|(?:any|all|further|other|more) (?:questions?|queries|enquiries|information|details)',
  'u',
);
/** Somebody on the reader's side: nothing of ours to pass on; folded. */
const THEIRS =
  /(?<![a-z])(?:(?:speak|talk|turn|out|up|go|check|touch) (?:with|to|through)|ask|contact|call|ring|consult|see) your (?:own )?(?!case|question|order|booking|request)[a-z]/u;
/** What the law gives the reader stays theirs to use, folded. */
const RIGHT = wordPattern(
  'you have the right to|ombudsman|(?:the|your|energy|financial|industry) regulator|tribunal|small claims',
  'u',
);
/** Asks the reader to leave something be, folded. */
const FORBIDS = /^[^a-z]*(?:kindly |please |pls )?(?:do not|don't|dont|stop|refrain) /u;

/** The reader has to find the way, or begin once more: we do it in their place; folded. */
const SENT_OFF = wordPattern(
  "(?:look|find) (?:it|them|that|one|him|her) (?:up|out)|(?:begin|start|go) (?:[a-z]+ ){0,3}(?:from the (?:beginning|start|top)|over|afresh|round again)|good luck|find (?:the|their|its|his|her) (?:address|number|details|e-?mail)|google (?:it|them)|not (?:us|me)|(?:ain't|isn't|not) (?:our|my) (?:job|problem|department|business)|(?:find|sort|work) (?:it|that|this) out|don't (?:ask|come to) (?:me|us)|long queue|yourself",
  'u',
);

/** We pass it on; where the way elsewhere tells something it stays, and ours is offered besides. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = habitsIn(sentence, context.habits);
  const { folded } = sentence;
  if (FORBIDS.test(folded) || RIGHT.test(folded)) return [];
  if (ANYTHING_ELSE.test(folded) || THEIRS.test(folded)) return sayKindlyAfter(sentence, HERE);
  if (REQUEST.test(folded)) return sayKindlyAfter(sentence, spared(habits));
  if (SENT_OFF.test(folded)) {
    const mayGo = /\d/u.test(folded) ? argumentsIn(sentence) : [sentence];
    const head = clauseBefore(sentence, span);
    return head === null
      ? sayInstead(sentence, handover(habits), mayGo)
      : sayInstead(sentence, `${head}. ${handover(habits)}`, [sentence]);
  }
  const tellsMore =
    TELLS.test(folded) || IF.test(folded) || givesSomething(folded) || sentence.isQuestion;
  const instead = tellsMore ? [] : sayInstead(sentence, handover(habits));
  if (instead.length > 0) return instead;
  const added = ifPreferred(habits);
  const wish = WISH.exec(sentence.text);
  return wish && wish.index > 0
    ? [{ start: sentence.start + wish.index, end: sentence.end, replacement: `. ${added}` }]
    : sayKindlyAfter(sentence, added);
}

/** *…, if you want to row with somebody*: the reader never did. */
const WISH = /,? if you (?:want|wish|like|must|insist|care)(?!\p{L})[^,;:]*$/iu;

/** *The heater is from another firm, find their address*: what is told first; null where nothing is. */
function clauseBefore({ text, folded, start }: Sentence, span: Span): string | null {
  const from = SENT_OFF.exec(folded)?.index ?? 0;
  const head = text.slice(0, Math.max(0, text.slice(0, from).search(/[,;:] (?=[^,;:]*$)/u)));
  const isFlagged = span.end <= start + head.length;
  return !isFlagged && canStandAlone(head) && !SENT_OFF.test(fold(head)) ? head : null;
}

const HERE = `You can also ask ${blank('name')}, who knows your case, at ${blank('phone or e-mail')}.`;

const spared = ({ person }: Habits): string =>
  `If that is a lot of trouble, you do not have to: ${person === 'singular' ? 'I' : 'we'} can ${blank('what you can do instead')}.`;

/** No call is promised on a condition. */
const ifPreferred = ({ person }: Habits): string =>
  `If you prefer, ${person === 'singular' ? 'I' : 'we'} can pass this on for you to ${blank('name')}, with all the details.`;

const handover = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will pass this on, with all the details, to ${blank('name')}, who will call you by ${momentBlank('en')}.`;
