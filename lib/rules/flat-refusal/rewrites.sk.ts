import { blank } from '../../checker/blanks.ts';
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
/** On folded text: money of the reader, which has no price. */
const MONEY =
  /(?<!\p{L})(?:\p{L}*vr[aá]t|peniaz|penaz|\p{L}*plat[ií]|preplac|nahrad|kompenz|zlav|zaruk|reklam|uzna|zaloh|poplatk|odpust|storn|odpocit|€|eur|cent)/u;

export function rewrites(sentence: Sentence, _: Span, { habits }: RuleContext): Rewrite[] {
  const offered = alternatives(habits).flatMap((text) => sayAfter(sentence, text));
  if (!IMPOSSIBLE.test(sentence.folded) || MONEY.test(sentence.folded)) return offered;
  const possible = sayInstead(sentence, `Dá sa to, cena je ${blank('cena')}.`);
  return [...offered, ...possible.map((rewrite) => ({ ...rewrite, isChoice: true }))];
}
