import { blank, NEEDED } from '../../checker/blanks.ts';
import { removeShortSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { readerAsObject } from '../../languages/grammar/sk-forms.ts';
import { mainClauses } from '../../languages/grammar/sk-beside.ts';
import { factsBeside, goesOn, hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { asks, mustStay, REQUEST_BLANK } from '../../languages/grammar/sk-holds.ts';
import {
  afterSympathy,
  beforeTurn,
  clausesBefore,
  keepHead,
  regrets,
  sympathyBefore,
} from '../../languages/grammar/sk-keep-head.ts';
import { blankClause, callsIn, leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { restart } from '../../languages/restart.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

const NOT_SENT =
  /(?<!\p{L})(?:(?:ste|si) (?:n[aá]m|mi) (?:ne(?:po|od|za)slal[ia]?|nedodal[ia]?|nedoru[cč]il[ia]?)|zabud(?:l[ia]|ol) (?:ste|si) (?:n[aá]m |mi )?(?:posla[tť]|zasla[tť]|doda[tť]|prilo[zž]i[tť])(?: (?:n[aá]m|mi))?|(?:neprilo[zž]il|nedolo[zž]il|neuviedl|nenahral)[ia] (?:ste|si)(?: (?:n[aá]m|mi))?|ne(?:po|od|za)slal[ia]? (?:ste|si)(?: (?:n[aá]m|mi))?|nedodal[ia]? (?:ste|si)(?: (?:n[aá]m|mi))?)(?= (?!n[aá]m|mi|a(?!\p{L}))\p{L})(?![^,;.]* (?:do|ani|v[cč]as|na[cč]as) )/iu;
const FORGOTTEN =
  /(?<!(?:zase|zasa|op[aä][tť]|znova|st[aá]le) )(?<!\p{L})(?:zabudl[ia] (?:ste|si)|zabudol si|(?:ste|si) zabudl[ia]|si zabudol)(?<self> si)?(?= \p{L}+(?:[aáeéií]|n[uú])[tť](?!\p{L}))(?![^.!?]*,? (?:preto|a tak|a preto) )(?![^.!?]*, tak(?:že|ze)? [^.!?]*\p{L}l[aoi]?(?!\p{L}))/iu;
/** Paper work that is still to be done. */
const UNDONE =
  /(?<!\p{L})ne(?<verb>(?:podp[ií]sa|vyplni|potvrdi|doplni|zaplati|uhradi))l[ia] (?:ste|si)(?= \p{L})(?![^.!?]*,? (?:preto|a tak|a preto|tak(?:že|ze)?) )(?![^.!?]* (?:ste|si) )/iu;
const WRONG =
  /(?<!\p{L})(?:zadal[ia]?|uviedl[ia]|uviedol|vyplnil[ia]?|nap[ií]sal[ia]?) (?:ste|si)(?= (?:nespr[aá]vn|chybn|ne[uú]pln|zl)(?:[uúyýe]|[eé]) \p{L})/iu;

/** The same fact told of our side; else the rest without the reproach, or what happened. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded } = sentence;
  const habits = asSaidIn(sentence, context.habits);
  if (isOfOthers(sentence, span, habits)) return [];
  const ours = told(sentence, span, habits);
  const blanked = blankClause(sentence, span, NEEDED_INSIDE).filter(
    ({ replacement }) => !READER_STILL.test(fold(replacement)),
  );
  if (asks(folded) || isReminder(sentence)) {
    const asked = sayInstead(sentence, REQUEST_BLANK, spelledFacts(sentence));
    return [...ours, ...(asked.length > 0 ? asked : blanked)];
  }
  const rest = restOf(sentence, span);
  if (mustStay(folded) || tellsMore(sentence, span)) {
    return [...ours, ...rest, ...blanked].slice(0, 1);
  }
  if (ours.length === 0 && rest.length > 0) return rest;
  const sympathy = sympathyBefore(sentence);
  const offered = [
    ...ours,
    ...(regrets(fold(sympathy)) ? sayInstead(sentence, `${sympathy}.`) : []),
    ...withoutBlame(sentence),
    ...(tellsOfReader(sentence) ? [] : removeShortSentence(sentence, context)),
  ];
  return [...offered.slice(0, 2), ...(context.mayAdmit ? shouldHave(sentence, habits) : [])];
}

/** On folded text: the reader, where he is *vy*. */
const READER = /(?<!\p{L})(?:ste|vy|v[ay][sm]\p{L}{0,3}|\p{L}{2,}te|kto|stacilo)(?!\p{L})/u;

/** *Hostia si to nevšimli*: *si* of somebody else, where the reader is *vy*. */
const isOfOthers = (sentence: Sentence, span: Span, { address }: Habits): boolean =>
  address !== 'tykanie' &&
  / si[ ,]/iu.test(` ${sentence.text.slice(span.start - sentence.start)}`) &&
  !READER.test(sentence.folded);

/** On folded text, behind the blank: goes on about the reader: *ležal u vás v pošte*. */
const READER_STILL = /(?<!\p{L})(?:ste|u vas|u teba|bez povsimnutia)(?!\p{L})/u;

/** Nothing in a reproach need stay but numbers and names in it, and what we would have said. */
const reproached = (sentence: Sentence): Span[] =>
  /\d|(?<=\p{Ll},? )\p{Lu}\p{Ll}/u.test(sentence.text) || WOULD_SAY.test(sentence.folded)
    ? callsIn(sentence)
    : [sentence];

/** On folded text: *povedali by sme vám, že …*. */
const WOULD_SAY = /(?<!\p{L})by (?:som|sme) [^,]*, ze /u;
/** On folded text: what would have been, not what is. */
const SAID_IN_VAIN = /, ze [^]*(?<!\p{L})(?:by|keby|bol[aoi]?)(?!\p{L})/u;

const tellsMore = (sentence: Sentence, span: Span): boolean =>
  factsBeside(sentence, span).some((fact) => !READER_STILL.test(fold(fact))) ||
  (goesOn(sentence.folded) && ![UNREAL, AND_YOU].some((one) => one.test(sentence.folded)));

/** On folded text: what the reader did stands behind *and*. */
const AND_YOU = / a (?:vy|ty)(?= )/u;

/** On folded text: what would have been is no fact. */
const UNREAL = /(?<!\p{L})(?:by|keby)(?!\p{L})/u;

const NEEDED_INSIDE = uncapitalise(NEEDED.sk);

/** What stands beside the reproach, where that is a sentence. */
const restOf = (sentence: Sentence, span: Span): Rewrite[] =>
  [
    ...factBefore(sentence, span),
    ...withoutReproach(sentence, span),
    ...wouldHaveSaid(sentence),
  ].slice(0, 1);

/** *Keby ste sa spýtali, povedali by sme vám, že sa tu nefajčí* → *Nefajčí sa tu*. */
function wouldHaveSaid(sentence: Sentence): Rewrite[] {
  const opening = WOULD_SAY.exec(sentence.folded);
  if (!opening || SAID_IN_VAIN.test(sentence.folded)) return [];
  const told = restart(sentence.text.slice(opening.index + opening[0].length), 'sk');
  return told === null || BLAMES.test(fold(told)) ? [] : sayInstead(sentence, told);
}

/** On folded text: what is asked for with a question. */
const OWED = /(?<!\p{L})(?:uhradi|zaplati|dolozi|posla|dodat)/u;
const WHY = /(?<!\p{L})(?:preco|ako to|na co)(?!\p{L})/u;
const isReminder = ({ isQuestion, folded }: Sentence): boolean =>
  isQuestion && (OWED.test(folded) || !WHY.test(folded));

/** On folded text: a lesson for the next time tells nothing that happened. */
const ADVICE = /^(?:\p{L}{1,3} )?nabuduce(?!\p{L})/u;
/** On folded text: what the reader did or did not do, or has or has not; what one should have done is no fact. */
const TELLS_OF_READER =
  /(?<!\p{L})(?:(?:ste|si) (?:\p{L}+ ){0,4}(?!mal|mohl|mohol)\p{L}{3,}l[aiy]?|(?!mal|mohl|mohol)\p{L}{3,}l[aiy]? (?:ste|si)|nemate|nemas|mate|mas)(?!\p{L})/u;

/** *Mali ste zle vyplnený formulár*: had, not ought to. */
const HAD = /(?<!\p{L})(?:ne)?mal[ai]? (?:ste|si)(?!\p{L})/u;
const INFINITIVE = /\p{L}{2,}(?:[aeiuy]t|st)(?!\p{L})/u;

const tellsOfReader = ({ folded, text }: Sentence): boolean =>
  beforeTurn({ folded, text }) !== '' ||
  TELLS_OF_READER.test(folded) ||
  (HAD.test(folded) && !INFINITIVE.test(folded));

function withoutBlame(sentence: Sentence): Rewrite[] {
  if (ADVICE.test(sentence.folded)) return [];
  const told = `${blank(NEEDED.sk)}.`;
  return sayInstead(sentence, afterSympathy(sentence, told), reproached(sentence));
}

/** On folded text: the reader in it, or a lesson. */
const BLAMES =
  /(?<!\p{L})(?:ste|si|vy|ty|ti|v[ay][sm]\p{L}{0,3}|tvoj\p{L}*|kto|keby|treba|mal[aoi]?|predsa|ved|nech|nie|zjavne|iste|dal[ao]? sa|sa dal[ao]?)(?!\p{L})/u;

/** *Váš balík leží na pošte*: a thing of the reader opens it. */
const THING = /^(?:vas|tvoj)\p{L}* /u;

/** *Chata je obsadená, mali ste sa ozvať*: what stood before the reproach, where it blames nobody. */
function factBefore(sentence: Sentence, span: Span): Rewrite[] {
  const before = headBefore(sentence, span) || clausesBefore(sentence, span);
  const stated = TOLD.test(fold(before)) ? sayInstead(sentence, `${before}.`) : [];
  return [...keepHead(sentence, span), ...stated]
    .filter(({ replacement }) => !BLAMES.test(fold(replacement).replace(THING, '')))
    .slice(0, 1);
}

/** *Kabáty držíme do nedele a hovorila som vám to*: the main clauses that end before the reproach begins. */
function headBefore({ text, start }: Sentence, span: Span): string {
  const clauses = mainClauses(text);
  const first = clauses.findIndex((clause) => overlaps(clause, shift(span, -start)));
  return text.slice(0, clauses[first - 1]?.end ?? 0);
}

/** On folded text, three words or more: what we do, where a thing is or what it says, or that it was sent. */
const TOLD =
  /^(?=\p{L}+ \p{L}+ \p{L}+)(?!.*(?:hovoril|pisal|varova|upozor|pripom|vysvetl)).*(?<!\p{L})(?:sme|som|\p{L}{3,}[ai]me|\p{L}{2,}(?:adza|uje)|hovori|visi|stoji|lezi|plati|trva|konci|zacina|odis(?:iel|l[aoi])|pris(?:iel|l[aoi]))(?!\p{L})/u;

/** Only what stood before the reproach, or what a reminder was of: the rest goes on with it. */
const withoutReproach = (sentence: Sentence, span: Span): Rewrite[] =>
  leaveClauseOut(sentence, span, true).filter(({ replacement }) => {
    const isHead = sentence.text.startsWith(replacement.slice(0, 8));
    if (LEANING.test(replacement)) return false;
    return isHead ? regrets(fold(replacement)) : REMINDER.test(sentence.folded);
  });

/** On folded text: *ako som vám už trikrát vysvetľovala,* with or without *že*. */
const REMINDER =
  /^(?:uz|ved|predsa|ako) (?:(?:uz|predsa|som|sme|vam|ti|vas|ta|\p{L}*krat|\p{L}+l[ai]?|\p{L}{1,2}|telefonicky|osobne|mailom|v?cera|minule) ?)+,/u;
/** Says nothing without what followed, or goes on blaming. */
const LEANING =
  /(?:uv[aá]dzame|uv[aá]dzam|oznamuje\p{L}+)[.!…]*$|(?:ne)?mali ste|ste .{0,20}(?:ne)?mali|(?:ne)?mala? si/iu;

/** On folded text: we did tell the reader. */
const WARNED =
  /(?<!\p{L})(?:som|sme) (?:v[ay]s|vam|ta|ti) (?:\p{L}+ ){0,2}?\p{L}*(?:pohan|upozor|hovor|radi|pisal|vysvetl|vravel|povedal)/u;

/** On folded text: what the reader has to know to be missing. */
const LACKS = /(?<!\p{L})(?:nemate|nemas)(?!\p{L})/u;

/** Our part in it, which only the writer knows. */
function shouldHave(sentence: Sentence, habits: Habits): Rewrite[] {
  if (WARNED.test(sentence.folded)) return [];
  const reader = readerAsObject(habits);
  const what = blank('čo presne');
  const ours = bySpeaker(
    habits,
    `Upozorniť ${reader} na ${what} bolo na mne.`,
    `Mali sme ${reader} upozorniť na ${what}.`,
  );
  const offered = LACKS.test(sentence.folded)
    ? sayAfter(sentence, ours)
    : sayInstead(sentence, afterSympathy(sentence, ours), reproached(sentence));
  return offered.map((rewrite) => ({
    ...rewrite,
    isChoice: true,
    isAdmission: true,
  }));
}

/** *Zabudli ste podpísať stranu 4* → *Ešte treba podpísať stranu 4*. */
function told(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const wordings: readonly (readonly [RegExp, string])[] = [
    [NOT_SENT, bySpeaker(habits, 'nemám', 'nemáme')],
    [FORGOTTEN, 'ešte treba'],
    [UNDONE, `ešte treba ${UNDONE.exec(sentence.text)?.groups?.verb ?? ''}ť`],
    [WRONG, bySpeaker(habits, 'mám tu', 'máme tu')],
  ];
  return wordings.flatMap(([pattern, wording]) => {
    const hit = pattern.exec(sentence.text);
    if (!hit || hasVerb(sentence.text.slice(0, hit.index), 1)) return [];
    if (pattern !== NOT_SENT && mainClauses(sentence.text).length > 1) return [];
    const at = shift({ start: hit.index, end: hit.index + hit[0].length }, sentence.start);
    if (!overlaps(at, span)) return [];
    const opens = hit.index === 0 && /^\p{Lu}/u.test(sentence.text);
    const said = hit.groups?.self ? wording.replace(' ', ' si ') : wording;
    return [replaceWords(at, opens ? capitalise(said) : said)];
  });
}
