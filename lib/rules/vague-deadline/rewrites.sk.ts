import { rewritesOf, type VagueDeadlineWords } from './rewrites.ts';
import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import type { Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import { shift, textAt, type Span } from '../../text/span.ts';

function nextMessage(draft: Habits, sentence?: Sentence): string {
  const habits = sentence ? asSaidIn(sentence, draft) : draft;
  return `${bySpeaker(habits, 'Ozvem', 'Ozveme')} sa ${slovakReader(habits).to} do ${momentBlank('sk')}, aj keby to dovtedy nebolo hotové.`;
}

export const words: VagueDeadlineWords = {
  irreplaceable:
    /^(?:ani|kazd|cakaj|dlho|nepotrva|pyta|chce|chcu|potrebuj|daj|doprajt|nie |neb|nep|ned|po .* nie$)/,
  deadline: `do ${momentBlank('sk')}`,
  nextMessage,
  accepts: (sentence) =>
    ![HEDGED, TORN, NOT_PROMISED].some((pattern) => pattern.test(fold(sentence))),
};

/** On folded text: a promise that takes itself back has no date yet. */
const HEDGED =
  /(?<!\p{L})(?:mozno|azda|hadam|snad|tusim|by|mohl[aoi]|mohol|neslub\p{L}*)(?!\p{L})/u;
/** On folded text: too little is left before the stop or the date, or it does not end there. */
const TORN =
  /^(?:\p{L}+ ?)[.]|^(?:\p{L}+ )do \[|(?<!\p{L})(?:budu|bude|su|je|az|aj|tak|niekedy|predbezne|podla toho|a|ale|cakajte|pocitajte)(?: do \[__[^\]]*\])?[.]|, do \[__|, (?:pride|dorazi|dojde)[.]|termin\p{L}* (?:\p{L}+ ){0,4}mame[.,]|mame do \[|[\]] (?:po|od) (?!pri)|\] (?:teda|obdob\p{L}*|\p{L}+me? (?:ho|ju|ich|vam|ti|vas)(?!\p{L}))|,\s*\p{Extended_Pictographic}|me teda/u;

/** On folded text: done by the reader, or nothing that we do. */
const NOT_PROMISED =
  /(?<!\p{L})(?:\p{L}{3,}l[iay] (?:ste|si)|(?:ste|si) (?:\p{L}+ ){0,5}\p{L}{2,}l[iay]|nemozete|nikto|robime)(?!\p{L})/u;

/** On folded text: an event behind the main clause. */
const EVENT =
  /(?<=\p{L}{2}), (?:ked|len co|hned ako|hned ked|akonahle|ako|az|kym)(?= )[^,;:]*?(?=[\s.!…]*$)/u;

/**
 * Where the rule itself cannot put a date: in place of the event in a sentence that was heard as a
 * whole, else the next message in place of a sentence that holds no fact, or after it.
 */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const isFixed = words.irreplaceable?.test(fold(textAt(context.text, span))) ?? false;
  const message = nextMessage(context.habits, sentence);
  if (isFixed) return sayInstead(sentence, message);
  const isWhole =
    span.start === sentence.start &&
    /^[\s.!…]*$/u.test(sentence.text.slice(span.end - sentence.start));
  if (!isWhole) return [];
  const event = EVENT.exec(sentence.folded);
  if (!event) return sayAfter(sentence, message);
  const start = event.index + 2;
  const vague = shift({ start, end: event.index + event[0].length }, sentence.start);
  const dated = rewritesOf(sentence, vague, context, words);
  return dated.length > 0 ? dated : sayAfter(sentence, message);
}
