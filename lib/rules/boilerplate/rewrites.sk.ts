import { blank } from '../../checker/blanks.ts';
import { removeSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { mainClauses, tellsOfUs } from '../../languages/grammar/sk-beside.ts';
import { byReader } from '../../languages/grammar/sk-forms.ts';
import { factsBeside, goesOn, hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { mustStay } from '../../languages/grammar/sk-holds.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

/** *Za spôsobené nepríjemnosti*: what it was is to be named. */
const INCONVENIENCE =
  /(?<!\p{L})za (?:(?:pr[ií]padn[eéuú]|ak[eé]ko[lľ]vek|v[sš]etky|va[sš]e|t[ieý]to|t[uú]to|(?:v[aá]m |ti )?(?:sp[oô]soben|vzniknut)[eéuú])(?: v[aá]m| ti)? ){0,3}(?:nepr[ií]jemnos[tť]i?|komplik[aá]cie|[tť]a[zž]kosti|nepohodlie|nedostatky|situ[aá]ci[ue])(?: (?:sp[oô]soben|vzniknut)[eéuú])?(?!\p{L})/iu;
const HEREBY = /^(?:t[yý]mto|touto cestou)(?= )/iu;
/** Thanks in more words thank for more, or ask for more. */
const MAX_THANKS = 9;
const THANKS = /(?:trpezlivos|zhovievavos|strpen)/iu;
const HELP =
  /(?:(?:n[aá]s|ma|sa (?:n[aá]m|mi|na n[aá]s)) )?(?:nev[aá]hajte|nev[aá]haj|neost[yý]chajte)(?: (?:n[aá]s|sa|ma|na n[aá]s|na m[nň]a|mi|n[aá]m)){0,3} (?:(?:kedyko[lľ]vek |znova |op[aä][tť] )?)(?:kontaktova[tť]|kontaktujte|obr[aá]ti[tť]|ozva[tť]|nap[ií]sa[tť]|zavola[tť]|op[yý]ta[tť]|sp[yý]ta[tť]|ozvite sa|nap[ií][sš]te|zavolajte)(?: (?:sa|na n[aá]s|n[aá]s|n[aá]m|mi|ma))*/iu;
const OFFERS_HELP =
  /nev[aá]haj|neost[yý]chaj|ot[aá]zk|nejasnost|dispoz[ií]cii|obr[aá]ti[tť]|obr[aá][tť]te/iu;

/** An apology for what it was. */
export const apology = (habits: Habits, { folded }: Pick<Sentence, 'folded'>): string =>
  `${bySpeaker(habits, 'Mrzí ma', 'Mrzí nás')} ${blank(harmOf(folded))}.`;

/** What was sorry beforehand has not happened yet. */
const harmOf = (folded: string): string =>
  /vopred/u.test(folded) ? 'čo konkrétne' : 'čo sa stalo';

/** On folded text: in several greetings at once no name can stand. */
const GREETS_ON = /^, vazen/u;
const SEVERAL = /(?<!\p{L})(?:v[aá][zž]en|mil)[ií](?!\p{L})/iu;

/** *Vážený zákazník* → *Dobrý deň, [__meno__]*; many at once are greeted without a name. */
export function greeting(told: string, follows: string): string | null {
  if (GREETS_ON.test(fold(follows))) return null;
  return SEVERAL.test(told) ? 'Dobrý deň' : `Dobrý deň, ${blank('meno')}`;
}

/** On folded text: tells what was done with the reader's matter, or that we are sorry, or what follows. */
const SAYS_MORE =
  /(?<!\p{L})(?:zarad\p{L}+|zaevidova\p{L}+|zaznamenal\p{L}*|postupi\p{L}+|posunul\p{L}*|preveruj\p{L}*|bol[aoi]? (?:\p{L}+ ){0,2}\p{L}+[nt][yaoei]|prija[lt]\p{L}*|odovzda\p{L}*|poslali|posielame?|oznamit|upovedomit|informovat|oznamujeme?|poverit|(?:po)?lutovanie|lutost|osobne|vyhradne|reagovat|prilohe|za (?:\p{L}+ ){0,2}podnet|hlaseni\p{L}+)(?!\p{L})|^s (?:uctou|prianim|ochotou)(?!\p{L})[^.!?]*$/u;
/** What is left is as empty: praise, or what the reader is. */
const FLATTERS =
  /pre n[aá]s (?:ve[lľ]mi )?(?:d[oô]le[zž]it|prvorad|cenn)|na prvom mieste|prioritou|berieme v[aá][zž]ne|^vyu[zž][ií]vate na[sš]e slu[zž]by|^(?:te[sš][ií]me? sa|ver[ií]me?)(?:$|, [zž]e)|^\p{L}+ (?:ste|si) (?!\p{L}*l[ai](?!\p{L}))/iu;
/** A greeting that goes on in the same sentence. */
const CALLS = /^(?:V[aá][žz]en|Mil|Dobr|Ahoj|Čau)\p{L}*(?: [^,]+)?, \p{Ll}/u;
/** On folded text: what went wrong stands behind the praise. */
const CONCEDES = /, (?:aj ked|hoci|ale|no|i ked) /u;
/** On folded text: regret with nobody behind it. */
const REGRET = /(?<!\p{L})(?:polutovanie|lutost)(?!\p{L})[^,]*$/u;
/** On folded text: how a letter ends, with no stop. */
const CLOSE =
  /^(?:s (?:uctou|prianim|pozdravom|hlbokou|ochotou)|zostavame|ostavame)(?!\p{L})[^.!?]*$/u;
/** *Prijmite ospravedlnenie našej firmy za …*: what it is for. */
const ACCEPT =
  /pr[ij]+mi?te (?<whose>moje )?[^,.;:]*ospravedlnenie(?: (?!za )\p{L}+){0,2} za (?<matter>[^]+)$/iu;
/** *Za tú časť, ktorú by aj nezaujatý čitateľ považoval za tvrdú*: only as far as others would say so. */
const LIMITED = /, ktor\p{L}+ by(?!\p{L})/iu;
const DOUBT = /^(?:pr[ií]padn|eventu[aá]ln)\p{L}+ /iu;
/** On folded text: an apology may not go. */
const REGRETS = /(?<!\p{L})(?:ospravedln|prepac|odpust|luto)/u;
const REPLY = /dovo[lľ]uje(?:m|me) si (?:v[aá]m )?(?:reagova[tť]|odpoveda[tť]) (?=na )/iu;
const THANKS_FOR_TELLING =
  /^(?<thanks>[dď]akuje(?:m|me)) (?:v[aá]m )?za (?:(?<your>v[aá][sš]) )?(?:(?!podnet)\p{L}+ )?podnet(?!\p{L})[^.!?]*/iu;
/** Nothing but the time that it took, and what a mail is for. */
const THANKS_FOR_TIME =
  /^[dď]akuje(?:m|me)(?: v[aá]m)?(?=, [zž]e ste si na[sš]li [cč]as(?: a (?:podelili|nap[ií]sali|zdie[lľ]ali)[^,;:]*)?[.!…]*$)/iu;

/** The plain words, with what it was or how to reach us; where there is nothing in it, nothing. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (sentence.find('boilerplate/greeting').some((hit) => overlaps(hit, span))) {
    return greetedTwice(sentence, span);
  }
  const { sentences, text } = context;
  const habits = asSaidIn(sentence, context.habits);
  if (CLOSE.test(sentence.folded)) return [closed(sentence)];
  if (REGRET.test(sentence.folded)) {
    // Whose regret it is goes with it: *Spoločnosť Lístok vyjadruje …*.
    return sayInstead(sentence, apology(habits, sentence), sentence.facts);
  }
  const regretted = withRegret(sentence, habits);
  if (regretted.length > 0) return regretted;
  const accepted = ACCEPT.exec(sentence.text)?.groups;
  if (accepted && !INCONVENIENCE.test(sentence.text)) {
    const sorry = accepted.whose
      ? 'Ospravedlňujem'
      : bySpeaker(habits, 'Ospravedlňujem', 'Ospravedlňujeme');
    const matter = (accepted.matter ?? '').replace(DOUBT, '');
    return LIMITED.test(matter)
      ? sayInstead(sentence, apology(habits, sentence))
      : sayInstead(sentence, `${sorry} sa za ${matter}`);
  }
  if (sentence.has('apology') || REGRETS.test(sentence.folded)) {
    return [
      ...namedHarm(sentence),
      ...leaveClauseOut(sentence, span),
      ...leaveWordsOut(sentence, span, HEREBY),
    ].slice(0, 1);
  }
  const mayGo = letterIn(sentence);
  const cuts = [...leaveClauseOut(sentence, span, true), ...clauseBefore(sentence, span)];
  const rest = cuts.slice(0, 1).map((cut) => ({
    ...cut,
    mayGo: [...(cut.mayGo ?? []), ...mayGo],
  }));
  const kept = [...plainWords(sentence, habits), ...rest].filter(
    ({ replacement }) => !FLATTERS.test(replacement),
  );
  if (SAYS_MORE.test(sentence.folded)) return kept;
  const isEmpty =
    !CALLS.test(sentence.text) &&
    !CONCEDES.test(sentence.folded) &&
    !factsBeside(sentence, span).some((fact) => !FLATTERS.test(fact) && tellsOfUs(fold(fact)));
  const isSpare = sentences.length > 1 && kept.length === 0 && isEmpty;
  const help = plainHelp(sentence, habits);
  return [
    ...help,
    ...kept,
    ...(isSpare && help.length === 0
      ? [{ ...removeSentence(sentence, text), mayGo: isTalk(sentence) ? [sentence] : [] }]
      : []),
    ...(factsBeside(sentence, span).length > 0 ? [] : thanks(sentence, habits)),
  ];
}

/** On folded text: something happened. */
const PAST = /(?<!\p{L})(?!(?:cel|mal|skvel)[aoi])\p{L}{2,}(?:[aieouy]l|l[aoi])(?!\p{L})/u;

/** How things always are: no fact, no deed, no promise. */
const isTalk = ({ folded, facts }: Sentence): boolean =>
  facts.length === 0 && !PAST.test(folded) && !mustStay(folded) && !CONCEDES.test(folded);

/** *Zaznamenali sme váš podnet a ceníme si vašu dôveru* → *Zaznamenali sme váš podnet*. */
function clauseBefore(sentence: Sentence, span: Span): Rewrite[] {
  const { text, folded, facts, start } = sentence;
  const [first, last, ...more] = mainClauses(text).map((clause) => shift(clause, start));
  if (!first || !last || more.length > 0 || overlaps(first, span)) return [];
  const isKnown =
    mustStay(folded.slice(last.start - start)) || facts.some((fact) => overlaps(fact, last));
  const before = text.slice(0, first.end - start);
  return isKnown || !hasVerb(before) ? [] : sayInstead(sentence, `${before}.`);
}

/** *V nadväznosti na Vašu správu zo dňa 18. novembra*: the reader knows when he wrote. */
const LETTER =
  /^(?:v nadvaznosti na|s odvolanim sa na|na zaklade|v odpovedi na) [^,]*(?:sprav|list|mail|staznost|reklamac|podnet|ziadost)[^,]*(?=, ze )/u;

function letterIn({ folded, start }: Sentence): Span[] {
  const letter = LETTER.exec(folded)?.[0] ?? '';
  return letter === '' ? [] : [{ start, end: start + letter.length }];
}

/** *Dovoľujeme si reagovať na* → *odpovedáme na*; thanks for what the reader told us, without the praise. */
function plainWords(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, start } = sentence;
  const reply = REPLY.exec(text);
  if (reply) {
    const answer = bySpeaker(habits, 'odpovedám ', 'odpovedáme ');
    const at = { start: start + reply.index, end: start + reply.index + reply[0].length };
    return [replaceWords(at, /^\p{Lu}/u.test(reply[0]) ? capitalise(answer) : answer)];
  }
  const forTime = habits.address === 'tykanie' ? null : THANKS_FOR_TIME.exec(text);
  if (forTime) return sayInstead(sentence, `${forTime[0]}, že ste nám napísali.`);
  const thanked = THANKS_FOR_TELLING.exec(text);
  if (!thanked) return [];
  const { thanks: thank = '', your = '' } = thanked.groups ?? {};
  const plain = `${thank} za ${your === '' ? '' : `${your} `}podnet`;
  return [replaceWords({ start, end: start + thanked[0].length }, plain)];
}

const WITH_REGRET =
  /(?<=^(?:(?:V[aá][zž]en|Mil)[^,]+, )?)s (?:[lľ][uú]tos[tť]ou|po[lľ]utovan[ií]m) (?:si )?(?:(?:v[aá]s|v[aá]m) )?(?:dovo[lľ]uje(?:m|me) (?:si )?)?(?:(?:v[aá]s|v[aá]m) )?(?:oznamuje|ozn[aá]mi|informuje|informova|kon[sš]tatuje)\p{L}*(?: (?:v[aá]s|v[aá]m))?, [zž]e /iu;

/** *S poľutovaním oznamujeme, že …* → *Mrzí nás, že …* */
function withRegret({ text, start }: Sentence, habits: Habits): Rewrite[] {
  const opening = WITH_REGRET.exec(text);
  if (!opening) return [];
  const sorry = bySpeaker(habits, 'Mrzí ma, že ', 'Mrzí nás, že ');
  const told = /^\p{Lu}/u.test(opening[0]) ? sorry : uncapitalise(sorry);
  const at = { start: opening.index, end: opening.index + opening[0].length };
  return [replaceWords(shift(at, start), told)];
}

/** *S prianím …* → *S pozdravom*, and whose it is. */
function closed(sentence: Sentence): Rewrite {
  const whose = /(?<=^S pr[^]*) v[aá][sš]\p{L}? [^]*$/iu.exec(sentence.text)?.[0] ?? '';
  return replaceWords(sentence, `S pozdravom${whose}`);
}

/** *Vážená klientka, vážený klient*: one greeting for both. */
function greetedTwice({ text, start }: Sentence, span: Span): Rewrite[] {
  const second = /^, v[aá][zž]en[^,.!]*/iu.exec(text.slice(span.end - start))?.[0];
  return second === undefined
    ? []
    : [
        replaceWords(
          { start: span.start, end: span.end + second.length },
          `Dobrý deň, ${blank('meno')}`,
        ),
      ];
}

function namedHarm({ text, folded, start }: Sentence): Rewrite[] {
  const hit = INCONVENIENCE.exec(text);
  if (!hit) return [];
  const follows = text.slice(hit.index + hit[0].length);
  if (/^,? ktor\p{L}+ (?![^,;]*moh(?:ol|l[aio]))(?:\p{L}+ ){3,}/iu.test(follows)) return [];
  // *…, ktoré vám vznikli*: told of the troubles that are named now.
  const clause =
    /^,? (?:ktor\p{L}+|spojen\p{L}+|s[uú]visiac\p{L}+)[^,.;!?]*/iu.exec(follows)?.[0] ?? '';
  const stop = start + hit.index + hit[0].length + clause.length;
  return [
    replaceWords(
      { start: start + hit.index, end: stop },
      `${hit.index === 0 ? 'Za' : 'za'} ${blank(harmOf(folded))}`,
    ),
  ];
}

/** *Neváhajte nás kontaktovať* → *zavolajte mi na …*. */
function plainHelp(sentence: Sentence, habits: Habits): Rewrite[] {
  if (!OFFERS_HELP.test(sentence.text)) return [];
  const call = byReader(habits, 'zavolajte', 'zavolaj');
  const hit = HELP.exec(sentence.text);
  const follows = sentence.text.slice((hit?.index ?? 0) + (hit?.[0].length ?? 0));
  const whole = sayInstead(
    sentence,
    `S otázkami ${bySpeaker(habits, 'mi', 'nám')} ${call} na ${blank('telefón')}.`,
  );
  if (!hit || (whole.length > 0 && !/\p{L}/u.test(follows))) return whole;
  const write = byReader(habits, 'ozvite', 'ozvi');
  const isSecond = /\p{L} $/u.test(sentence.text.slice(0, hit.index));
  const toUs = `sa ${bySpeaker(habits, 'mi', 'nám')}`;
  const called = isSecond ? `${toUs} ${write}` : `${write} ${toUs}`;
  const opened = hit.index === 0 ? capitalise(called) : called;
  const start = sentence.start + hit.index;
  return [replaceWords({ start, end: start + hit[0].length }, opened)];
}

/** Thanks for what the reader really did. */
function thanks(sentence: Sentence, habits: Habits): Rewrite[] {
  if (!THANKS.test(sentence.text) || habits.address === 'tykanie') return [];
  if (sentence.tokens.length > MAX_THANKS || goesOn(sentence.folded)) return [];
  if (/(?<!\p{L})(?:vopred|dopredu)(?!\p{L})/u.test(sentence.folded)) return [];
  const thank = bySpeaker(habits, 'Ďakujem', 'Ďakujeme');
  return sayInstead(sentence, `${thank}, že ste čakali ${blank('ako dlho')}.`);
}
