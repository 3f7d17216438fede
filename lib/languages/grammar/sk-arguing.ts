/** The end of a Slovak sentence that argues with its reader: what is said next would not fit behind it. */
import { mainClauses } from './sk-beside.ts';
import { hasVerb, leans } from './sk-clauses.ts';
import { asks, promises } from './sk-holds.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** What other rules hear in a clause. */
const HARM = [
  'blame-customer',
  'blame-others',
  'condescension',
  'excuse',
  'minimising',
  'shut-out',
];
/** On folded text: a clause that only says that one does not know. */
const KNOWS_NOT =
  /^(?:(?!kto|co|kde|kedy|preco|ako|ci|kolko)\p{L}+ ){0,3}(?:ne(?:vi|pozna|rozumi|tusi|vyzna|pamata)e?me?|istotu nemame?)(?: (?:povedat|posudit|vysvetlit))?$/u;
/** On folded text: that nothing can be done. */
const HELPLESS =
  /(?<!\p{L})(?:(?:pomoct|(?:u|na)?robit) (?:\p{L}+ ){0,3}?(?:nevieme?|nemozeme?|niet|neda)|nic (?:\p{L}+ )?ne(?:na|u|z)?(?:robi|moze|zmoze)me?)(?!\p{L})/u;
/** On folded text: goes on with what stands before it. */
const GOES_ON = /^(?:a )?(?:sa|si|by|som|sme|ste|preto)(?!\p{L})|(?<!\p{L})preto(?!\p{L})/u;
/** On folded text: tells the reader how to take it. */
const TO_READER = /^(?:no |ale |a )?(?:ne\p{L}{2,}te sa|(?!ne)\p{L}{2,}[jzvbtdn]te)(?!\p{L})/u;

/** Said behind the sentence, without the last clauses that argue or shrug beside the flagged words. */
export function sayBehind(sentence: Sentence, flagged: Span, said: string): Rewrite[] {
  const after = sayAfter(sentence, said);
  const end = endBeforeArguing(sentence, flagged);
  if (after.length === 0 || end === null) return after;
  const gone = { start: sentence.start + end, end: sentence.end };
  const kept = `${withStop(sentence.text.slice(0, end))} ${said}`;
  const shorter = sayInstead(sentence, kept, [gone]);
  return shorter.length > 0 ? shorter : after;
}

/** Where what may stay ends, in the text; null where all may, or where the rest could not stand alone. */
function endBeforeArguing(sentence: Sentence, flagged: Span): number | null {
  const { text, start } = sentence;
  const body = text.slice(0, calledAtEnd(sentence).start - start);
  const clauses = mainClauses(body);
  const last = clauses.findLastIndex(
    (clause) => overlaps(shift(clause, start), flagged) || !argues(sentence, clause),
  );
  const end = clauses[last]?.end;
  if (last === clauses.length - 1 || end === undefined) return null;
  const head = text.slice(0, end);
  return hasVerb(head, 2) && !leans(head) ? end : null;
}

/** Numbers, requests and promises are more than an argument. */
function argues(sentence: Sentence, clause: Span): boolean {
  const words = fold(textAt(sentence.text, clause));
  if (/\p{N}/u.test(words) || asks(words) || promises(words) || GOES_ON.test(words)) return false;
  if ([KNOWS_NOT, TO_READER].some((pattern) => pattern.test(words))) return true;
  return holdsHarm(sentence, shift(clause, sentence.start));
}

/** Whether another rule hears harm there, or we wash our hands. */
export const holdsHarm = (sentence: Sentence, at: Span): boolean =>
  HELPLESS.test(textAt(sentence.folded, shift(at, -sentence.start))) ||
  HARM.some((rule) => surelyWorded(sentence, rule).some((harm) => overlaps(harm, at)));
