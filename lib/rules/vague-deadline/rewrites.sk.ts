import { rewritesOf, type VagueDeadlineWords } from './rewrites.ts';
import { momentBlank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { mainClauses } from '../../languages/grammar/sk-beside.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import { shift, textAt, type Span } from '../../text/span.ts';

export function nextMessage(draft: Habits, sentence?: Sentence): string {
  const habits = sentence ? asSaidIn(sentence, draft) : draft;
  return `${bySpeaker(habits, 'Ozvem', 'Ozveme')} sa ${slovakReader(habits).to} do ${momentBlank('sk')}, aj keby dovtedy nebolo nič nové.`;
}

/** On folded text: the last clause leans on another one. */
const ENDS_LEANING =
  /, (?:ked|ako|len|az|ktor\p{L}*|ze|kym|akonahle|hned|kedy|ci|asi)(?!\p{L})[^,]*$/u;
/** Where the day itself is what is left open, or hangs on others: the sentence stays, and goes on like this. */
function exactDate(sentence: Sentence, draft: Habits): Rewrite[] {
  if (mainClauses(sentence.text).length > 1)
    return sayAfter(sentence, nextMessage(draft, sentence));
  const habits = asSaidIn(sentence, draft);
  // Only behind a clause that leans does Slovak set a comma here.
  const pause = ENDS_LEANING.test(sentence.folded) ? ',' : '';
  const end = sentence.start + sentence.text.search(/[\s.!…]*$/u);
  return [
    replaceWords({ start: end, end }, pause + withExactDate(habits, GOES_ON.test(sentence.folded))),
  ];
}

const withExactDate = (habits: Habits, isLasting = false): string =>
  ` a do ${momentBlank('sk')} sa ${slovakReader(habits).to} ${bySpeaker(habits, 'ozvem', 'ozveme')}${isLasting ? ', ako to pokračuje' : ' s presným termínom'}`;

/** On folded text: what goes on for some time has no date. */
const GOES_ON =
  /(?<!\p{L})bud(?:em|eme|u|e) (?:\p{L}+ ){0,6}?\p{L}{2,}[aeiuy](?:va)?t(?: sa)?(?!\p{L})/u;

export const words: VagueDeadlineWords = {
  irreplaceable:
    /^(?:(?:ked|len co|hned ako|akonahle|az) (?:\p{L}+ )*(?:doraz|prid[eu]|doplav|dodaj|schval|podpis)|v (?:najbl|dals|nasled)\p{L}+ (?!mozn)\p{L}+ \p{L}|(?:ked|len co|hned,? (?:ako|ked)|akonahle|az(?! (?:po|v|vo|na|o|do|od|koncom|zaciatkom) )) (?!.*(?<!\p{L})(?:mozn|pojde|kapacit|ruk|uvoln|blazinec|prilezit|(?:cas|rad|volno|\p{L}{2,}[aei]me?)(?!\p{L})))\p{L}+ \p{L}|(?:ked|len co|hned ako|akonahle|az) .*(?<!\p{L})(?:dostanem\p{L}*|obdrzim\p{L}*|(?!ked|este)\p{L}{3,}[aei]te)(?!\p{L})|(?:ked|len co) .*(?<!\p{L})(?:jar|jari|jesen|lete|zime|roku|sviatk\p{L}+|vianoc\p{L}+)(?!\p{L})|ani|kazd|cakaj|dlho|nepotrva|pyta|chce|chcu|potrebuj|daj|doprajt|nie |neb|nep|ned|po .* nie$|.*v priebehu$)/u,
  goesOn:
    /^ (?:\p{N}|janu[aá]r|febru[aá]r|marc|apr[ií]l|m[aá]j|j[uú]n|j[uú]l|august|septemb|okt[oó]b|novemb|decemb|jar|let|jesen|zim|obdob|term[ií]n|d[nň]|t[yý][zž]d|mesiac|uz[aá]vier|cykl|vln|aktualiz|d[aá]v|dlh[sš]ie)/iu,
  deadline: `do ${momentBlank('sk')}`,
  nextMessage,
  mayCut: (vague) =>
    !/^(?:ked|len co|hned|akonahle|az|ako) |(?:^|niekedy |najskor )(?:po|cez|pocas|okolo|koncom|zaciatkom|vo?(?! (?:najbl|krat|velmi|blizk|dohl|prieb|nasled|dals|co ))|na) \p{L}{3,}/u.test(
      vague,
    ),
  accepts: (sentence) =>
    ![HEDGED, TORN, NOT_PROMISED, TWICE, EVENT_LEFT, NOT_DONE, PLANNED, LASTS].some((pattern) =>
      pattern.test(fold(sentence)),
    ),
};

/** On folded text: a promise that takes itself back has no date yet. */
const HEDGED =
  /(?<!\p{L})(?:mozno|asi|zrejme|pravdepodobne|neviem\p{L}*|netus\p{L}*|niekedy|dakedy|azda|snazi\p{L}*|pokusi\p{L}*|hadam|snad|tusim|by|mohl[aoi]|mohol|neslub\p{L}*)(?!\p{L})/u;
/** On folded text: too little is left before the stop or the date, or it does not end there. */
const TORN =
  /^(?:\p{L}+ ?)[.]|(?<!\p{L})ocakavajte ?[.]|(?<!\p{L})(?:tak|ale|no) (?:to|ten|ta)(?: do \[|[.])|^(?!odpov|odpis|napis)(?:\p{L}+ )do \[|(?<!\p{L})(?:co|budu|bude|su|je|az|aj|tak|niekedy|predbezne|podla toho|a|ale|cakajte|pocitajte)(?: do \[__[^\]]*\])? ?[.]|, do \[__|, (?:pride|dorazi|dojde)[.]|termin\p{L}* (?:\p{L}+ ){0,4}mame[.,]|(?<!\p{L})mame? do \[|[\]] (?:po|od) (?!pri)|\] (?:teda|obdob\p{L}*|\p{L}+me? (?:ho|ju|ich|vam|ti|vas)(?!\p{L}))|,\s*\p{Extended_Pictographic}|(?<!\p{L})(?:respektive|alebo|pripadne)[.]|me teda|termin\p{L}* vyjde|(?<!\p{L})(?:po|na|do|vo?|ku?|o|pri|pred|za|od|zo?|so?|cez|medzi) ?[.]|(?<!\p{L})a to \p{L}+ \p{L}+[.]/u;
/** On folded text: two messages are promised in a row. */
const TWICE =
  /(?<!\p{L})(?:vyjadri\p{L}*|pink\p{L}+|pipn\p{L}+|sms\p{L}*|kontaktovat|napis\p{L}+|potvrdi\p{L}*|informovat|zavola\p{L}*)(?!\p{L})[^.]*\. ozv/u;
const MESSAGE = /(?<!\p{L})(?:vyjadri\p{L}*|pink\p{L}+|pipn\p{L}+|brnk\p{L}+|sms\p{L}*)(?!\p{L})/u;
/** On folded text: no promise, or one at somebody's pleasure. */
const WHIM =
  /(?<!\p{L})(?:snazit|pokusi\p{L}+|chut|nalad\p{L}|bavit|azda|snad|mozno|neslub\p{L}*|o par dni|v zime)(?!\p{L})|\p{Extended_Pictographic}/u;
/** On folded text: a state, or knowledge, is never *ready*; and *until then* needs its time. */
const NOT_DONE =
  /(?<!\p{L})(?:dovtedy|dotedy|zatial|medzitym|potom|vediet|vieme|viem|dozvi\p{L}*|zatvoren\p{L}*|otvoren\p{L}*|mate|mas|mame?|bud[eu] (?!hotov|oprav|vymen|dokon|vybav|namont|doruc|poslan|vrat|pripis))(?!\p{L})[^\]]*\. ozv/u;
/** On folded text: a day in a plan, or in a clause that only leads to the promise. */
const PLANNED =
  /(?<!\p{L})(?:je|su) v plane(?!\p{L}).*\[__|(?<!\p{L})(?:po tom|ide len|ide) do \[__|(?<!\p{L})(?:kym|kedze|hoci) [^,;:]*\[__|^(?:ked|len co|az) [^,;:]*\[__|(?<!\p{L})(?:k dispozicii|vikend) do \[__/u;
/** On folded text: with such a future it would last until the date: *bude sa konať do*. */
const LASTS =
  /(?<!\p{L})bud\p{L}+ (?:\p{L}+ ){0,4}?\p{L}{2,}[aeiuy]t (?:\p{L}+ ){0,6}do \[__|(?<!\p{L})sa bud\p{L}+ \p{L}{2,}[aeiuy]t[.]/u;
/** On folded text: another event that nobody can check stands beside the date. */
const EVENT_LEFT = /^(?!.*\. ozv).*, (?:ako|kedy|ked|len co|hned ako|akonahle|az|kym)(?!\p{L})/u;

/** On folded text: done by the reader, or nothing that we do. */
const NOT_PROMISED =
  /(?<!\p{L})(?:\p{L}{3,}l[iay] (?:ste|si)|(?:ste|si) (?:\p{L}+ ){0,5}\p{L}{2,}l[iay]|ne(?!mus|bud|ch)\p{L}{2,}ete|nikto|robime|ne(?!bol)\p{L}{2,}l[aoi]?)(?!\p{L})/u;

/** On folded text: an event behind the main clause. */
const EVENT =
  /(?<=\p{L}{2}), (?:ked|len co|hned ako|hned ked|akonahle|ako|az|kym)(?= )(?![^,;:]* tak )[^,;:]*?(?=[\s.!…]*$)/u;

/**
 * Where the rule itself cannot put a date: in place of the event in a sentence that was heard as a
 * whole, else the next message in place of a sentence that holds no fact, or after it.
 */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const isFixed = words.irreplaceable?.test(fold(textAt(context.text, span))) ?? false;
  const message = nextMessage(context.habits, sentence);
  if (isFixed && !sentence.has('promise')) return sayInstead(sentence, message);
  const isWhole =
    span.start === sentence.start &&
    /^[\s.!…]*$/u.test(sentence.text.slice(span.end - sentence.start));
  if (!isWhole) return dated(sentence, span, context).length > 0 ? [] : leftOpen(sentence, context);
  const event = EVENT.exec(sentence.folded);
  if (!event) return sayAfter(sentence, message);
  const start = event.index + 2;
  const vague = shift({ start, end: event.index + event[0].length }, sentence.start);
  const offered = dated(sentence, vague, context);
  if (offered.length > 0) return offered;
  const eased = eventCut(sentence, context.habits);
  return eased.length > 0 ? eased : sayAfter(sentence, message);
}

const dated = (sentence: Sentence, vague: Span, context: RuleContext): Rewrite[] =>
  rewritesOf(sentence, vague, context, words);

/** On folded text: an event that happens at somebody's ease. */
const AT_EASE = /(?<!\p{L})(?:chvil\p{L}*|cas(?!\p{L})|minut\p{L}*|nalad\p{L}|chut|voln)/u;

/** *Poslem to, keď sa nájde chvíľka* → *Pošlem to*: the day itself follows in place of the event. */
function eventCut(sentence: Sentence, draft: Habits): Rewrite[] {
  const event = EVENT.exec(sentence.folded);
  if (!event || !AT_EASE.test(event[0])) return [];
  const habits = asSaidIn(sentence, draft);
  const at = { start: event.index, end: event.index + event[0].length };
  return [replaceWords(shift(at, sentence.start), withExactDate(habits))];
}

/** The day itself for later, where no date can stand in the sentence. */
const leftOpen = (sentence: Sentence, { habits }: RuleContext): Rewrite[] =>
  [NOT_PROMISED, WHIM, MESSAGE].some((pattern) => pattern.test(sentence.folded))
    ? []
    : [...eventCut(sentence, habits), ...exactDate(sentence, habits)].slice(0, 1);
