import { blank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import type { Span } from '../../text/span.ts';

/** What can be had instead, with its cost; or two things to choose from. */
export function alternatives(habits: Habits): readonly string[] {
  const { to, can } = slovakReader(habits);
  return [
    `${bySpeaker(habits, 'Môžem', 'Môžeme')} ${to} ponúknuť ${blank('riešenie a jeho cenu')}.`,
    `${can} si vybrať: ${blank('prvú možnosť')} alebo ${blank('druhú možnosť')}. Čo ${to} vyhovuje?`,
  ];
}

/** On folded text: it was said to be impossible, not that it is not owed. */
const IMPOSSIBLE =
  /(?<!\p{L})(?:nemozem\p{L}*|neda sa|sa neda|neviem\p{L}*|nedokazem\p{L}*|nie je (?:to )?(?:mozne|v nasich silach)|nestihn\p{L}*|neponuk\p{L}*|neposkytuj\p{L}*|nerobim\p{L}*)(?!\p{L})/u;
/** On folded text: nothing is refused that another thing could replace, or it is good news. */
const NOT_OF_THING =
  /(?<!\p{L})(?:uctovat (?:vam |ti )?nebud\p{L}*|nebud\p{L}* (?:\p{L}+ ){0,2}uctovat|neuctuj\p{L}*|bavit (?:netreba|nebud\p{L}*)|vracat nebudeme(?<=k tem\p{L}* .*)|odo mna|neruc\p{L}*|neustup\p{L}*)(?!\p{L})/u;
/** What slams the door behind the refusal. */
const SLAM = /,? (?:a )?(?:bodka|hotovo|a dost|na to zabudni(?:te)?)(?=[.!…]*$)/iu;
/** On folded text: another price is no other thing, and a request or a reason goes on beside it. */
const GOES_ON = /(?<!\p{L})cen[auyeou]*(?!\p{L})|[,;:]/u;
/** On folded text: money of the reader, which has no price. */
const MONEY =
  /(?<!\p{L})(?:\p{L}*vr[aá]t|peniaz|penaz|\p{L}*plat[ií]|preplac|nahrad|kompenz|zlav|zaruk|reklam|uzna|zaloh|poplatk|odpust|storn|odpocit|€|eur|cent)/u;

/** Whether something is refused that another thing could replace. */
export const isOfThing = ({ folded, text }: Pick<Sentence, 'folded' | 'text'>): boolean =>
  !NOT_OF_THING.test(folded) && !SLAM.test(text);

export function rewrites(sentence: Sentence, _: Span, context: RuleContext): Rewrite[] {
  const { folded, text } = sentence;
  if (NOT_OF_THING.test(folded)) return [];
  const texts = alternatives(context.habits);
  if (SLAM.test(text)) {
    return texts.map((offer) => replaceWords(sentence, `${text.replace(SLAM, '')} ${offer}`));
  }
  const offered = texts.flatMap((offer) => sayAfter(sentence, offer));
  if (!IMPOSSIBLE.test(folded) || MONEY.test(folded) || GOES_ON.test(folded)) return offered;
  const possible = sayInstead(sentence, `Dá sa to, cena je ${blank('cena')}.`);
  return [...offered, ...possible.map((rewrite) => ({ ...rewrite, isChoice: true }))];
}
