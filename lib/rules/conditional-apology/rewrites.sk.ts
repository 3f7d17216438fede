import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { blank } from '../../checker/blanks.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import { mainClauses, sayInPlace, tellsOfUs } from '../../languages/grammar/sk-beside.ts';
import { goesOn, hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { mustStay } from '../../languages/grammar/sk-holds.ts';
import { beforeTurn, isSympathy } from '../../languages/grammar/sk-keep-head.ts';
import {
  asSaidIn,
  deedIn,
  isBelieved,
  sorry,
  sorryForBlank,
} from '../../languages/grammar/sk-say.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

const APOLOGY =
  '(?:tak )?(?:ospravedl[nň]uje(?:m|me) sa(?: (?:v[aá]m|ti))?|prep[aá][cč](?:te)?|odpus[tť](?:te)?|(?:mrz[ií] (?:ma|n[aá]s)|(?:ma|n[aá]s) mrz[ií]|je (?:mi|n[aá]m)) to(?: [lľ][uú]to)?|mrz[ií] (?:ma|n[aá]s) to|sorry|pardon)';
const IF = '(?:ak|pokia[lľ]|jestli|v pr[ií]pade, [zž]e)';
/** *…, ak sme vás vyrušili*. */
const IF_BEHIND = new RegExp(`(?<=^[^,]{3,60}), ${IF} (?=\\p{L})`, 'iu');
const isApology = (folded: string): boolean =>
  isSympathy(folded) || /lutovanie|lutost/u.test(folded);

/** *Ak vám tým vznikla škoda, je mi to ľúto.* */
const IF_BEFORE = new RegExp(
  `^(?<called>(?:pani?|p[aá]n|sle[cč]na) [^,]{2,40}, )?${IF} (?<harm>[^,;:]+), (?<apology>${APOLOGY})(?<stop>(?:,? [^]+)?[.!…]*)$`,
  'iu',
);
const DOUBT =
  /(?<!\p{L})(?:azda|asi|sn[aá][dď]|n[aá]hodou|v[oô]bec|nejak[yý]m sp[oô]sobom|pr[ií]padne|nebodaj|mo[zž]no|nejako|akoko[lľ]vek|eventu[aá]lne|v nie[cč]om|nejak(?:[eéaáuúyý]|[eé]ho)) /giu;
/** Words that leave it open whom or what it hit. */
const OPEN =
  /(?<!\p{L})(?:by|kto|koho|komu|nie(?:kto|koho|komu|kedy|[cč]o|ktor\p{L}*)|[aá]no|naozaj|[cč]o i len|niektor\p{L}*|s[uú]|je|m[aá]te|c[ií]ti(?:te|l\p{L}*)|akoko[lľ]vek|pr[ií]padn\p{L}*|eventu[aá]ln\p{L}*)(?!\p{L})/iu;
const PAST = /\p{L}(?:l|la|lo|li)(?!\p{L})/u;
/** On folded text: an apology as friends say it stays one. */
const PLAIN = /(?<!\p{L})(?:sorry|sory|sorac|pardon|prepac\p{L}*|odpust\p{L}*)(?!\p{L})/u;

/** *Sorry*, *mrzí nás*: stays in its own words. */
const OWN_WORDS = /^(?:sorry|pardon|mrz[ií] (?:ma|n[aá]s))(?=(?: to)?[ ,])/iu;

/** The harm is a blank; as friends say it where it was said so. */
export function apology(draft: Habits, sentence: Sentence): string {
  const habits = asSaidIn(sentence, draft);
  const isPlain = PLAIN.test(sentence.folded);
  if (isAhead(sentence.folded)) return `${sorry(habits, isPlain)} za ${blank('čo konkrétne')}.`;
  const told = sorryForBlank(habits, isPlain);
  const own = OWN_WORDS.exec(sentence.text)?.[0];
  return own === undefined ? told : own + told.slice(told.indexOf(','));
}

/** On folded text: harm that is not done yet: *ak niekto prechladne, vopred pardon*. */
const isAhead = (folded: string): boolean => {
  const [harm] = /(?<=(?<!\p{L})(?:v pripade, ze|ak|pokial) )\p{L}+ [^,;:]+/u.exec(folded) ?? [];
  return (
    /(?<!\p{L})(?:keby|vopred)(?!\p{L})/u.test(folded) ||
    (harm !== undefined && !PAST.test(harm.replace(/(?<!\p{L})kvoli(?!\p{L})/gu, '')))
  );
};

/** *Za prípadné nepríjemnosti*: a doubt and its noun, of which some name nothing. */
const DOUBTED_NOUN =
  /(?<=(?<!\p{L})za )(?:ak[eé]ko[lľ]vek |(?:(?:pr[ií]padn|eventu[aá]ln|mo[zž]n|potenci[aá]ln)(?:[eéýyuú]|[ée]ho) )){1,2}(?:(?<vague>nepr[ií]jemnos[tť]i?|nedorozumeni[ea]|komplik[aá]cie|[tť]a[zž]kosti|probl[eé]my|nepohodlie|[sš]kody|nedostatky|chyby|rozladenie|rozčarovanie|nespokojnosť|sklamanie|pocity)|\p{L}+)/iu;
/** *…, ktoré vám to mohlo spôsobiť*: what came of it is told there. */
const CLAUSE = /^, (?:ktor\p{L}+|[cč]o) [^;:]+?(?=(?:, (?:pani?|p[aá]n) [^,]+)?[\s.!…]*$)/iu;
const MIGHT =
  /(?<aux>moh(?:ol|la|lo|li)) (?<stem>\p{L}+?)(?:(?<=[aeiouyáéíóúý]n)[uú]|n[uú])?[tť](?!\p{L})/iu;
/** *Vzísť*: its past is another word. */
const IRREGULAR =
  /(?<!\p{L})moh(?:ol|la|lo|li) (?:\p{L}+ )*?\p{L}*(?:[ií]s[tť]|r[ií]es[tť])(?!\p{L})/iu;
/** *Ak vás poškodilo, že som …*: what we did stands behind the doubt. */
const OUR_DEED = new RegExp(`(?<=^[^,]{3,60}), ${IF} [^,;:]+(?=, [zž]e (?:som|sme) )`, 'iu');

/** The same apology stated as fact: *že* in place of *ak*; else the harm as a blank. */
export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const told = [...stated(sentence), ...named(sentence)];
  if (told.length > 0) return told;
  const unconditional = withoutIf(sentence);
  const deed = deedIn(sentence);
  if (deed !== null) {
    const sorry = bySpeaker(asSaidIn(sentence, habits), 'Mrzí ma', 'Mrzí nás');
    return sayInstead(sentence, `${sorry}, ${deed}`);
  }
  const [opening = ''] = IF_OPENING.exec(sentence.folded) ?? [];
  const hasMore =
    goesOn(sentence.folded.slice(opening.length)) ||
    (SOMEBODY.test(opening) && mainClauses(sentence.text).length > 1);
  if (beforeTurn(sentence) !== '' || hasMore) return unconditional;
  const inPlace = sayInPlace(sentence, span, apology(habits, sentence), { tell });
  return inPlace.length > 0 ? inPlace : unconditional;
}

/** On folded text: the condition that opens the sentence. */
const IF_OPENING = /^(?:ak|pokial|jestli|keby|v pripade, ze) [^,;:]+, /u;
/** On folded text: what is said behind may be of him still. */
const SOMEBODY = /(?<!\p{L})(?:nie)?(?:kto|komu|koho)(?!\p{L})/u;
/** An apology alone, or with what follows behind a comma. */
const APOLOGY_FIRST = new RegExp(`^(?:${APOLOGY})(?=[,;.!…]|$)`, 'iu');

/** *Ak to niekto postrehol, tak pardon, v pondelok ju umyjem* → *Pardon, v pondelok ju umyjem*. */
function withoutIf(sentence: Sentence): Rewrite[] {
  const opening = IF_OPENING.exec(sentence.folded)?.[0];
  if (opening === undefined) return [];
  const rest = sentence.text.slice(opening.length).replace(/^tak /iu, '');
  const apology = APOLOGY_FIRST.exec(rest)?.[0];
  if (apology === undefined) return [];
  const behind = fold(rest.slice(apology.length));
  const isOfSomebody = SOMEBODY.test(opening) && /\p{L}/u.test(behind) && !tellsOfUs(behind);
  return isOfSomebody ? [] : sayInstead(sentence, capitalise(rest));
}

/** What stands beside the apology and is none. */
const tell = (folded: string): boolean => !isApology(folded) && hasVerb(folded, 2);

/** Whether the sentence holds more than its apology. */
export const saysMore = ({ folded, text }: Sentence): boolean =>
  mustStay(folded) || goesOn(folded) || OUR_DEED.test(text);

function stated(sentence: Sentence): Rewrite[] {
  const deed = OUR_DEED.exec(sentence.text);
  if (deed && !isBelieved(deed[0])) {
    const at = { start: sentence.start + deed.index, end: sentence.start + deed.index };
    return [replaceWords({ ...at, end: at.end + deed[0].length }, '')];
  }
  const before = IF_BEFORE.exec(sentence.text)?.groups;
  if (before) return statedFirst(sentence, before);
  const clause = IF_BEHIND.exec(sentence.text);
  if (!clause || !isApology(sentence.folded.slice(0, clause.index))) return [];
  const behind = sentence.text.slice(clause.index + clause[0].length);
  if (!isTold(behind)) return [];
  return [
    {
      start: sentence.start + clause.index,
      end: sentence.end,
      replacement: `, že ${told(behind)}`,
    },
  ];
}

/** *Ak vám tým vznikla škoda, je mi to ľúto* → *Je mi ľúto, že vám tým vznikla škoda*. */
function statedFirst(
  sentence: Sentence,
  { called = '', harm = '', apology: said = '', stop = '' }: Partial<Record<string, string>>,
): Rewrite[] {
  const sorry = called === '' ? opened(said) : uncapitalise(opened(said));
  const rest = stop.replace(/^ /u, ', ');
  return isTold(harm) ? [replaceWords(sentence, `${called}${sorry}, že ${told(harm)}${rest}`)] : [];
}

const isTold = (harm: string): boolean =>
  PAST.test(harm) &&
  !/, (?:že|ze) /iu.test(harm) &&
  !OPEN.test(told(harm)) &&
  !isOfReader(fold(harm));

/** On folded text: what the reader did is no harm, unless it was done to him. */
const isOfReader = (harm: string): boolean =>
  /(?<!\p{L})(?:ste|si)(?!\p{L})/u.test(harm) && !SUFFERED.test(harm);
const SUFFERED =
  /(?<!\p{L})(?:cakal\p{L}*(?=[.!…]*$| (?:na|pri|pred|do|od|dlh\p{L}+|zbyt\p{L}+|cel\p{L}+|\p{L}*hodin\p{L}*|dva|dve|tri|styri|p[aä]t|\d+)(?!\p{L}))|zmeskal\p{L}*|\p{L}*stras\p{L}+|(?:stra|utra)til\p{L}*|pris?l[ia]? o|prisiel o|muse?l\p{L}*|nemohl\p{L}|nemohol|nedostal\p{L}*|utrpel\p{L}*|zbytocne|\p{L}+en[yai]|dotknut\p{L}+|sa (?:\p{L}+ )*(?:nahneval|zlakl|vylakal)\p{L}?)(?!\p{L})/u;
const told = (harm: string): string => harm.replace(DOUBT, '');

/** *Je mi to ľúto* leads on to *že* without its *to*. */
const opened = (apology: string): string => {
  const words = apology
    .replace(/^tak /iu, '')
    .replace(/^(ma|n[aá]s) (mrz[ií]) to$/iu, '$2 $1')
    .replace(/ to(?= |$)/iu, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** *Mohla spôsobiť* → *spôsobila*. */
const happened = (_: string, aux: string, stem: string): string =>
  `${stem}${/ol$/u.test(aux) && /[^aeiouyáéíóúý]$/u.test(stem) ? 'ol' : aux.slice(aux.indexOf('l'))}`;

function named(sentence: Sentence): Rewrite[] {
  const doubted = DOUBTED_NOUN.exec(sentence.text);
  if (!doubted) return [];
  const start = sentence.start + doubted.index;
  const end = start + doubted[0].length;
  const noun = /\p{L}+$/u.exec(doubted[0])?.[0] ?? '';
  const clause = CLAUSE.exec(sentence.text.slice(end - sentence.start))?.[0];
  if (clause !== undefined && !IRREGULAR.test(clause)) {
    const stated = told(clause).replace(MIGHT, happened);
    if (/(?<!\p{L})moh(?:ol|la|lo|li)(?!\p{L})/iu.test(stated)) return [];
    return [replaceWords({ start, end: end + clause.length }, noun + stated)];
  }
  if (clause?.includes(',', 1)) return [];
  const whole = { start, end: end + (clause?.length ?? 0) };
  if (doubted.groups?.vague) return [replaceWords(whole, blank('čo konkrétne'))];
  if (clause !== undefined) return [];
  return [{ ...replaceWords({ start, end }, noun), isChoice: true }];
}
