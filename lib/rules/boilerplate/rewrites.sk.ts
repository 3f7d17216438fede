import { blank } from '../../checker/blanks.ts';
import { removeSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader, bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

/** *Za spôsobené nepríjemnosti*: what it was is to be named. */
const INCONVENIENCE =
  /(?<!\p{L})za (?:(?:pr[ií]padn[eéuú]|ak[eé]ko[lľ]vek|v[sš]etky|va[sš]e|t[ieý]to|t[uú]to|(?:v[aá]m |ti )?(?:sp[oô]soben|vzniknut)[eéuú])(?: v[aá]m| ti)? ){0,3}(?:nepr[ií]jemnos[tť]i?|komplik[aá]cie|[tť]a[zž]kosti|nepohodlie|nedostatky)(?: (?:sp[oô]soben|vzniknut)[eéuú])?(?!\p{L})/iu;
const THANKS = /(?:trpezlivos|zhovievavos|strpen)/iu;
const HELP =
  /(?:nev[aá]hajte|nev[aá]haj|neost[yý]chajte)(?: (?:n[aá]s|sa|ma|na n[aá]s|na m[nň]a|mi|n[aá]m)){0,3} (?:(?:kedyko[lľ]vek |znova |op[aä][tť] )?)(?:kontaktova[tť]|kontaktujte|obr[aá]ti[tť]|ozva[tť]|nap[ií]sa[tť]|zavola[tť]|op[yý]ta[tť]|sp[yý]ta[tť]|ozvite sa|nap[ií][sš]te|zavolajte)(?: (?:sa|na n[aá]s|n[aá]s|n[aá]m|mi|ma))*/iu;
const OFFERS_HELP =
  /nev[aá]haj|neost[yý]chaj|ot[aá]zk|nejasnost|dispoz[ií]cii|obr[aá]ti[tť]|obr[aá][tť]te/iu;

/** An apology for what it was. */
export const apology = (habits: Habits): string =>
  `${bySpeaker(habits, 'Mrzí ma', 'Mrzí nás')} ${blank('čo sa stalo')}.`;

/** The plain words, with what it was or how to reach us; where there is nothing in it, nothing. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (sentence.find('boilerplate/greeting').length > 0) return [];
  const { habits, sentences, text } = context;
  if (sentence.has('apology')) {
    return [...namedHarm(sentence), ...leaveClauseOut(sentence, span)].slice(0, 1);
  }
  return [
    ...plainHelp(sentence, habits),
    ...leaveClauseOut(sentence, span, true),
    ...(sentences.length > 1 ? [removeSentence(sentence, text)] : []),
    ...thanks(sentence, habits),
  ];
}

function namedHarm({ text, start }: Sentence): Rewrite[] {
  const hit = INCONVENIENCE.exec(text);
  if (!hit) return [];
  const follows = text.slice(hit.index + hit[0].length);
  // *…, ktoré vám vznikli*: told of the troubles that are named now.
  const clause =
    /^,? (?:ktor\p{L}+|spojen\p{L}+|s[uú]visiac\p{L}+)[^,.;!?]*/iu.exec(follows)?.[0] ?? '';
  const stop = start + hit.index + hit[0].length + clause.length;
  return [
    replaceWords(
      { start: start + hit.index, end: stop },
      `${hit.index === 0 ? 'Za' : 'za'} ${blank('čo sa stalo')}`,
    ),
  ];
}

/** *Neváhajte nás kontaktovať* → *zavolajte mi na …*. */
function plainHelp(sentence: Sentence, habits: Habits): Rewrite[] {
  if (!OFFERS_HELP.test(sentence.text)) return [];
  const call = byReader(habits, 'zavolajte', 'zavolaj');
  const whole = sayInstead(sentence, `S otázkami mi ${call} na ${blank('telefón')}.`);
  const hit = HELP.exec(sentence.text);
  if (whole.length > 0 || !hit) return whole;
  const write = `${byReader(habits, 'ozvite', 'ozvi')} sa ${bySpeaker(habits, 'mi', 'nám')}`;
  const start = sentence.start + hit.index;
  return [
    replaceWords(
      { start, end: start + hit[0].length },
      hit.index === 0 ? capitalise(write) : write,
    ),
  ];
}

/** Thanks for what the reader really did. */
function thanks(sentence: Sentence, habits: Habits): Rewrite[] {
  if (!THANKS.test(sentence.text) || habits.address === 'tykanie') return [];
  const thank = bySpeaker(habits, 'Ďakujem', 'Ďakujeme');
  return sayInstead(sentence, `${thank}, že ste čakali ${blank('ako dlho')}.`);
}
