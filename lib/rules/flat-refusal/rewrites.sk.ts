import { blank } from '../../checker/blanks.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import { replaceWords, together } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { mainClauses, sayInPlace } from '../../languages/grammar/sk-beside.ts';
import { promises } from '../../languages/grammar/sk-holds.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { isFunctionWord } from '../../languages/is-function-word.ts';
import { reorder } from '../../languages/restart.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** What can be had instead, with its cost where it has one; or two things to choose from. */
export function alternatives(habits: Habits, isPriced = true): readonly string[] {
  const { to, can } = slovakReader(habits);
  const label = isPriced ? 'riešenie a jeho cenu' : 'čo namiesto toho';
  return [
    `${bySpeaker(habits, 'Môžem', 'Môžeme')} ${to} ponúknuť ${blank(label)}.`,
    `${can} si vybrať: ${blank('prvú možnosť')} alebo ${blank('druhú možnosť')}. Čo ${to} vyhovuje?`,
  ];
}

/** On folded text: it was said to be impossible, not that it is not owed. */
const IMPOSSIBLE =
  /(?<!\p{L})(?:nemozem\p{L}*|neda sa|sa neda|neviem\p{L}*|nedokazem\p{L}*|nie je (?:to )?(?:mozne|v nasich silach)|nestihn\p{L}*|neponuk\p{L}*|neposkytuj\p{L}*|nerobim\p{L}*)(?!\p{L})/u;
/** On folded text: nothing is refused that another thing could replace, or it is good news. */
const NOT_OF_THING =
  /(?<!\p{L})(?:uctovat (?:vam |ti )?nebud\p{L}*|nebud\p{L}* (?:\p{L}+ ){0,2}uctovat|neuctuj\p{L}*|bavit (?:netreba|nebud\p{L}*)|vracat nebudeme(?<=k tem\p{L}* .*)|odo mna|zaobera\p{L}*|diskutova\p{L}*|vidno|nerob(?:te)? si|neruc\p{L}*|neustup\p{L}*|mozne, (?:ze|aby))(?!\p{L})/u;
/** On folded text: a judgement, which nobody buys. */
const MARK = /(?<!\p{L})(?:znamk|reklamac|rozhodnut|povoleni|hlasova|lektor)/u;
/** Blunt words in mid-sentence: the refusal says the same without them. */
const BLUNT = / (?:skr[aá]tka|jednoducho|proste|holt)(?= )/iu;
/** What slams the door behind the refusal: a clause of its own. */
const SLAM =
  /(?:, (?:a )?| a )(?:(?:v tejto veci |s t[yý]m |t[yý]m )?(?:sme |som )?skon[cč]il[ai]?(?: sme| som)?|v[yý]nimk\p{L}+ (?:nikto )?ne\p{L}+(?: nikto| nikomu)?|bodka|hotovo|a dost|na to zabudni(?:te)?|(?:o (?:tom|n[eií]\p{L}*)|viac|[dď]alej)(?: \p{L}+){0,3} nebud\p{L}+(?: \p{L}+){0,2}|(?:o (?:tom|n[eií]\p{L}*) )?(?:sa )?(?:nediskut\p{L}+|nebudem\p{L}? (?:bavi[tť]|diskutova[tť])))(?=[.!…]*$)/iu;
/** On folded text: nothing but an end to all talk. */
const NO_MORE_TALK = /(?<!\p{L})nemam\p{L}? (?:\p{L}+ )*co (?:dodat|povedat|vysvetlovat)(?!\p{L})/u;
/** Slams the door before the refusal. */
const EMPHASIS =
  /^(?:[sš]koda re[cč]i|ani n[aá]hodou|v [zž]iadnom pr[ií]pade|ani za svet|(?:je to )?vyl[uú][cč]en[eé]),? (?!nie)/iu;
/** On folded text: refused with a sneer, which no alternative makes good. */
const SNEER =
  /(?<!\p{L})(?:^kto|ani [^,]*,? ani|ani (?:\p{L}+ )?neuvazuj\p{L}*|nehodla\p{L}+|nemieni\p{L}+|zabudni(?:te)?|nikto nikomu|nikdy|basta|nech|ani (?:o )?(?:cent|euro|halier|korunu)|nepojdeme?|nejdeme?|nema kto|niet kam|(?<!zial )nik(?:to)? ne(?!vie)\p{L}+|nic(?: ne\p{L}+)?[.!…]*$|nijako|sa (?:spat )?neberie|tak to (?:tu )?chodi)(?!\p{L})/u;
const AMOUNT = /\p{N}[\p{N} ,.]*(?:€|eur|eura|EUR)(?!\p{L})/u;
/** On folded text: a sneer that can go. */
const MOCKS =
  /,? (?:a dalej s tym nic neurobim\p{L}*|a basta|ani o cent|ani z casti|a ani nezozeniem|nijako|tak to tu chodi[^,.!]*|(?:to|take|taka|taky|je to) [^,]*(?:podmien|cierne na bielom|pravidl|cenn|predpis|poriad)[^,]*)(?=[.!…]*$)/u;
/** On folded text: money of the reader, which has no price. */
const MONEY =
  /(?<!\p{L})(?:\p{L}*vr[aá][tc]|peniaz|penaz|hotovost|prenaj|\p{L}*plat[ií]|\p{L}*preplac|\p{L}*refund|nahrad|kompenz|zlav|zaruk|reklam|uzna|zaloh|poplatk|odpust|storn|odpocit|€|eur|cent)/u;

const cannot = (habits: Habits): string =>
  `Žiaľ, ${bySpeaker(habits, 'nemôžem', 'nemôžeme')} ${blank('čo nie je možné')}.`;

/** What was refused is a blank: a count in words goes too. What is told besides stays, before the offer. */
function kindly(sentence: Sentence, span: Span, habits: Habits, offer: string): Rewrite[] {
  const isAlone = !/[,;:\p{N}]/u.test(sentence.text);
  const mayGo = isAlone ? [sentence] : spelledFacts(sentence);
  return sayInPlace(sentence, span, cannot(habits), { mayGo }).map((rewrite) => ({
    ...rewrite,
    mayGo: [sentence],
    replacement: `${rewrite.replacement} ${offer}`,
  }));
}

/** *Z faktúry 690 € nepôjde dole nič* → *Žiaľ, 690 € nemôžem …*. */
function withAmount(sentence: Sentence, habits: Habits, offer: string): Rewrite[] {
  const amount = AMOUNT.exec(sentence.text)?.[0];
  if (amount === undefined) return [];
  const verb = bySpeaker(habits, 'nemôžem', 'nemôžeme');
  return sayInstead(sentence, `Žiaľ, ${amount} ${verb} ${blank('čo')}. ${offer}`);
}

/** *Škoda reči, termín sa posunúť nedá* → *Žiaľ, termín sa posunúť nedá*; null where nothing is stressed so. */
function withoutEmphasis(text: string): string | null {
  const emphasis = EMPHASIS.exec(text)?.[0] ?? '';
  const rest = emphasis === '' ? null : reorder(text.slice(emphasis.length), 'sk');
  return rest === null ? null : `Žiaľ, ${rest}`;
}

/** Idioms of refusal behind an infinitive. */
const NO_WAY =
  /(?<=^\p{L}+[tť] [^,;:]*)(?: u n[aá]s)? (?:nehroz[ií]|neprich[aá]dza do [uú]vahy|neprip[aá]d[aá] do [uú]vahy)(?=[,.!…]|$)/iu;

/** *Vrátiť zálohu nehrozí* → *Vrátiť zálohu nemôžeme*. */
const inPlainWords = (text: string, habits: Habits): string =>
  text.replace(NO_WAY, bySpeaker(habits, ' nemôžem', ' nemôžeme')).replace(BLUNT, '');

/** On folded text: what would be, or whom it serves right. */
const SCOFFS = /^kto |(?<!\p{L})(?:by|hadam|vlastne)(?!\p{L})/u;

/** *Zľavu od nás nečakajte*: the thing is an object already. */
const NOT_TO_EXPECT =
  /^(?<thing>[^,;:]+?)(?: (?:odo?|u) (?:n[aá]s|m[nň]a))? ne(?:[cč]akaj|h[lľ]adaj)(?:te)?[.!…]*$/iu;

/** On folded text: kind already, an order, an admission, or it opens with a call. */
const SOFT =
  /(?<!\p{L})(?:\p{L}*zial|mrzi|luto|prosim\p{L}*|rad[ia]?|ospravedln\p{L}*|ne\p{L}+te)(?!\p{L})|^[^,]* (?:je|bol[aoi]?) (?:nas|moj)[ae]?,|^\p{L}+(?: \p{L}+)?, (?!\p{N})/u;

/** No name: verbs, abstract nouns, and what is mostly refused. */
const ORDINARY =
  /(?:[aei]me|ť|(?:ova|[aei])ni[eau]|osť|osti|[aá]ci[aeiuou])$|^ne\p{L}{2,}(?:m|[dj]e|j[uú]|á)$|^ned[aá]$|^(?:prv|druh(?:[yýaáuúeé]|[eé]ho|ej|ou)$|tret(?:[ií]|i[aeu]|ieho|ej|ou)$|z[aá]loh|spl[aá]t|pe[nň](?:iaz|az)|z[lľ]av|reklam|objedn|tovar|l[ií]st|fakt[uú]r|doprav|v[yý]men|poplat|n[aá]klad|suma?$|sumu|term[ií]n|z[aá]ruk|storn|cen[auy]$|hodnoten|odpo[cč])/iu;

/** Its capital may be the reader's. */
const READER = /^V(?:a[sš]|[aá]m|[aá]s)/u;

const isOrdinary = (word: string): boolean =>
  !READER.test(word) && (ORDINARY.test(word) || isFunctionWord(fold(word), 'sk'));

/** Before what is denied: *Matejka, žiaľ, prijať nemôžeme*. */
const BEFORE_NO =
  /^[^,;:.!?]+?(?<! (?:ani|[vszkou]|[vszk][ou]|na|do|od|po|za|pre|pri|pred|bez|cez|pod|nad|medzi))(?= (?:\p{L}{2,}[tť] )?(?:nie (?:je|s[uú])|ned[aá](?!\p{L})|ne(?!del|sk[oô]r|d[aá]vn)\p{L}{3,}))/iu;

/** *Splátky nerobíme* → *Žiaľ, splátky nerobíme*; a first word that may be a name stays as it is. */
function regretIn(text: string): Rewrite {
  const [first = ''] = /^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(text) ?? [];
  if (first === '' || SOFT.test(fold(text))) return { start: 0, end: 0, replacement: '' };
  if (isOrdinary(first)) {
    return replaceWords({ start: 0, end: first.length }, `Žiaľ, ${uncapitalise(first)}`);
  }
  const at = BEFORE_NO.exec(text)?.[0].length ?? 0;
  return replaceWords({ start: at, end: at }, at === 0 ? '' : ', žiaľ,');
}

function withRegret(text: string): string {
  const { start, end, replacement } = regretIn(text);
  return text.slice(0, start) + replacement + text.slice(end);
}

function softened({ text, start }: Sentence): Rewrite {
  const regret = regretIn(text);
  return { ...regret, ...shift(regret, start) };
}

/** The refusal without the blame beside it, which an offer behind it would leave standing. */
function withoutBlame(
  sentence: Sentence,
  span: Span,
  blame: Span,
  habits: Habits,
  offer: string,
): Rewrite[] {
  const beside = overlaps(blame, span) ? { start: span.end, end: blame.end } : blame;
  const [rest] = beside.start < beside.end ? leaveClauseOut(sentence, beside) : [];
  return rest
    ? sayInstead(sentence, `${withRegret(rest.replacement)} ${offer}`, [blame])
    : kindly(sentence, around(span, blame), habits, offer);
}

const around = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/** On folded text: something that we will do, or that the reader may choose. */
const OFFERS = /(?<!\p{L})(?:mozete|mozes|ponuk\p{L}+|navrhuj\p{L}+|pripadne|namiesto)(?!\p{L})/u;

/** *Lístky nevymieňame, no do piatka ich od vás vykúpim*: another offer would say it twice. */
const offersBeside = ({ text, start }: Sentence, span: Span): boolean =>
  mainClauses(text)
    .filter((clause) => !overlaps(clause, shift(span, -start)))
    .map((clause) => fold(textAt(text, clause)))
    .some((clause) => promises(clause) || (OFFERS.test(clause) && !IMPOSSIBLE.test(clause)));

/** An alternative after the refusal; in place of one that sneers. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  const { folded, text } = sentence;
  const isShut = surelyWorded(sentence, 'shut-out').length > 0;
  if (NOT_OF_THING.test(folded) || isShut) return [];
  const texts = alternatives(habits, !MONEY.test(folded) && !MARK.test(folded));
  const [offer = ''] = texts;
  if (NO_MORE_TALK.test(folded)) return texts.flatMap((said) => sayInstead(sentence, said));
  const [blame] = surelyWorded(sentence, 'blame-customer');
  if (blame) return withoutBlame(sentence, span, blame, habits, offer);
  const mocks = folded.search(MOCKS);
  const told =
    mocks < 0
      ? (withoutEmphasis(text) ?? inPlainWords(text.replace(SLAM, ''), habits))
      : text.slice(0, mocks);
  if (told !== text) {
    const kind = withRegret(told);
    const kept = texts.flatMap((offer) => sayInstead(sentence, `${withStop(kind)} ${offer}`));
    if (kept.length > 0) return kept;
  }
  const thing = NOT_TO_EXPECT.exec(text)?.groups?.thing;
  if (thing !== undefined) {
    const give = bySpeaker(habits, 'nemôžem poskytnúť', 'nemôžeme poskytnúť');
    const told = `${thing} ${slovakReader(habits).to}, žiaľ, ${give}.`;
    return texts.flatMap((said) => sayInstead(sentence, `${told} ${said}`));
  }
  const isWhole = span.start === sentence.start && span.end >= sentence.end - 1;
  if (isWhole && mainClauses(text).length > 1 && SCOFFS.test(folded)) {
    return sayInstead(sentence, `${cannot(habits)} ${offer}`);
  }
  const sneer = SNEER.exec(folded);
  if (sneer) {
    const at = { start: sneer.index, end: sneer.index + sneer[0].length };
    const harm = around(span, shift(at, sentence.start));
    return [...kindly(sentence, harm, habits, offer), ...withAmount(sentence, habits, offer)];
  }
  // Two things to choose from go with nothing but the refusal.
  const [first, ...further] = mainClauses(text);
  const isFirst = first !== undefined && overlaps(first, shift(span, -sentence.start));
  if (offersBeside(sentence, span)) return isFirst ? [softened(sentence)] : [];
  return texts
    .slice(0, further.length === 0 ? 2 : 1)
    .flatMap((said) => sayAfter(sentence, said))
    .map((after) => (isFirst ? together(softened(sentence), after, context.text) : after));
}
