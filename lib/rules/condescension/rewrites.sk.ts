import { blank } from '../../checker/blanks.ts';
import { removeShortSentence, removeWords, rewritten } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader } from '../../languages/grammar/sk-forms.ts';
import { mainClauses } from '../../languages/grammar/sk-beside.ts';
import { hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { mustStay, REQUEST_BLANK } from '../../languages/grammar/sk-holds.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** Says that one should have known; the sentence stands without it. */
const PARTICLE =
  /(?<!\p{L})(?:samozrejme|prirodzene|pochopite[lľ]ne|logicky|zjavne|o[cč]ividne|evidentne)(?:,? [zž]e)?(?!\p{L}| nie)/iu;

/** *Upokojte sa a …*: what is asked stands behind it. */
const CALM = /^(?:upokoj|uk[lľ]udni)(?:te)? sa,?(?: pros[ií]m,?)? a(?= )/iu;

/** On folded text: what was not understood. */
const EXPLAINED =
  /(?<!\p{L})(?:vysvetl|precitaj|opakuj|zopakuj|upokoj|pocuvaj|pocuvat|polopat|este raz|hovoril\p{L}? (?:som|sme) to)/u;
/** On folded text: what is easily done; how to put it is the writer's. */
const EASY = /(?<!\p{L})(?:staci|stacilo by|zvladne|hladaj(?:te)?)(?!\p{L})/u;
/** On folded text: what is left teaches still: by contrast, by what everybody is, by what nothing can be done about. */
const TEACHES =
  /(?<!\p{L})(?:by|vraj|nic (?:strasne|vazne|hrozne|zle)|treba vediet|len zda|slusne|bezne|inak|vykricnik\p{L}*|nie(?! je (?:na|vo?|ku?|u) )|clovek\p{L}*|ludia|obcan\p{L}*|kto|zmierit|vinnik\p{L}*|pomaly|tvrden\p{L}+|kazd\p{L}+ druh\p{L}+|nabuduce|hladajte|za [^,]*nemoze\p{L}*|nemoze(?:te|s)|(?:ako|nez) (?:vy|ty|v[ay]s\p{L}*|tvoj\p{L}*|\p{L}+ov[uyaeo]u?(?= )|\p{L}+ v(?!\p{L}))|(?:ste|si) (?:pre|u|len|iba)|(?!ne(?:mus|bude|plat|zaplat|strat|pride))ne\p{L}+te|(?:ste|si) (?:si )?(?!mal)\p{L}{3,}l[iay]?|(?!mal)\p{L}{3,}l[iay]? (?:ste|si)|(?:(?:ste|si) (?:si )?)?(?:mohl[aio]|mohol)(?: (?:ste|si))?)(?!\p{L})|(?<!\p{L})(?:ne\p{L}+, len|inak by) |(?<!\p{L})(?:(?:ste|si) (?:si )?ne\p{L}+l[iay]?|ne\p{L}+l[iay]? (?:ste|si))(?!\p{L})/u;
/** On folded text: what is to be done, or what holds: the reader needs it. */
const INSTRUCTS =
  /(?<!\p{L})(?:staci|pre istotu|ne(?!hnev|cuduj|div|rob|hadz|zvys|vypln)\p{L}+[aiu]jte|vypoved\p{L}*|poplat\p{L}+|tabulk\p{L}+|lehot\p{L}+|reklamaci\p{L}+|narok\p{L}*|honorar\p{L}*|penale|pokut\p{L}+|zaloh\p{L}+|doplat\p{L}+|nevztahuje|treba (?!mat|ratat|vediet|zmier)\p{L}{3,}t|zvladne|hladaj(?:te)?|(?:ste|si) (?:si )?\p{L}{2,}[aeiou]l[iay]?)(?!\p{L})/u;

/** A longer sentence says something besides, unless all of it was heard as a lesson. */
const MAX_LESSON = 8;
const MAX_HEARD_LESSON = 10;

/** On folded text: what everybody knows follows. */
const KNOWN =
  /(?<!\p{L})(?:jasne|zname|zrejme|logicke|vie|vedia|viete|vies|pochop(?:it|te|ite|is)?|uvedomit?e?(?: si)?|pripomenut|chapete|chapes)(?: \p{L}+)?, ze $/u;

/** The sentence without its lecture; where it is nothing else, an offer to explain. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { text, folded } = sentence;
  const [kept] = withoutLecture(sentence, span);
  if (kept && !isCommon(sentence, kept)) return [kept];
  const isExplained = EXPLAINED.test(folded);
  // What is explained stands behind it, in words that cannot be said alone.
  if (isExplained && (mainClauses(text).length > 1 || text.includes(':'))) {
    return kept ? [kept] : [];
  }
  const isSpare = isLesson(sentence) && !sentence.has('condescension/ours');
  const isHeard =
    span.start === sentence.start && span.end - span.start === text.search(/[\s.!?…]*$/u);
  const maxWords = isHeard ? MAX_HEARD_LESSON : MAX_LESSON;
  const removed = isSpare ? removeShortSentence(sentence, context, maxWords) : [];
  if (removed.length > 0) return removed.map(withNames(sentence));
  return [
    ...(EASY.test(folded) ? easily(sentence) : []),
    ...(isExplained ? sayInstead(sentence, explain(context.habits)) : []),
  ];
}

/** Without the words that lecture, where the rest says something. */
function withoutLecture(sentence: Sentence, span: Span): Rewrite[] {
  const asides = sentence.find('condescension/aside').slice(0, 1);
  return [
    ...leaveWordsOut(sentence, span, PARTICLE),
    ...leaveWordsOut(sentence, span, CALM),
    ...leaveClauseOut(sentence, span, true),
    ...behindLecture(sentence),
    ...withoutReminder(sentence),
    ...asides.flatMap((aside) => removeWords(sentence, aside)),
    ...withoutAside(sentence, span).filter((cut) => INSTRUCTS.test(fold(rewritten(sentence, cut)))),
  ].filter((cut) => mayStand(sentence, rewritten(sentence, cut)));
}

/** A clause that says how well it is known: *ako snáď viete zo zmluvy*, *čo je jasne uvedené*. */
const ASIDE = /, (?:ako|[cč]o) [^,;:.!…]+(?:, (?=[^,;:]+$)|(?=[.!…]*$))/iu;

/** *Honorár sa tým, ako snáď viete, nemení* → *Honorár sa tým nemení*. */
function withoutAside({ text, start }: Sentence, span: Span): Rewrite[] {
  const hit = ASIDE.exec(text);
  if (!hit) return [];
  const cut = { start: start + hit.index, end: start + hit.index + hit[0].length };
  return overlaps(cut, span) ? [{ ...cut, replacement: hit[0].endsWith(' ') ? ' ' : '' }] : [];
}

/** Fewer words tell nothing. */
const MIN_TOLD = 3;

/** *Vysvetlím to ešte raz: nesedí fáza* → *Nesedí fáza*; *každému je jasné, že …*; *počúvajte, …*. */
function behindLecture(sentence: Sentence): Rewrite[] {
  const { text, folded } = sentence;
  const that = folded.search(/(?<=, )ze /u);
  const colon = text.indexOf(': ');
  const last = mainClauses(text).at(-1)?.start ?? 0;
  const starts = [
    colon > 0 && EXPLAINED.test(folded.slice(0, colon)) ? colon + 2 : 0,
    that > 0 && KNOWN.test(folded.slice(0, that + 3)) ? that + 3 : 0,
    last > 0 && EXPLAINED.test(folded.slice(0, last)) ? last : 0,
  ];
  const told = restart(text.slice(starts.find((start) => start > 0) ?? text.length), 'sk');
  return told === null || told.split(' ').length < MIN_TOLD ? [] : sayInstead(sentence, told);
}

/** *Má na boku skrutočku, zvládne ju aj školák*: what stands before it; else what is asked, as a blank. */
function easily(sentence: Sentence): Rewrite[] {
  const [, head = '', last = ''] = /^([^]+?), ([^,]+)$/u.exec(sentence.text) ?? [];
  const isHead = EASY.test(fold(last)) && !EASY.test(fold(head)) && hasVerb(head);
  return isHead && !OF_READER.test(fold(head)) && !teaches(head)
    ? sayInstead(sentence, `${head}.`)
    : sayInstead(sentence, REQUEST_BLANK);
}

/** On folded text: what the reader does. */
const OF_READER = /(?<!\p{L})(?:si|ste|\p{L}{3,}(?:as|es|is|ate|ete|ite))(?!\p{L})/u;

/** Two words before a comma: an aside of the clause that went, *priznám sa, …*. */
const TORN = /^\P{L}*\p{L}+(?: \p{L}+)?, /u;
/** On folded text: what the reader does opens it: *reťaz si naťahuješ*. */
const READER_DOES =
  /^[^,:;]*(?<!\p{L})(?!\p{L}*(?:pis|vis|ces|res)(?!\p{L}))\p{L}{3,}(?:as|es|is)(?!\p{L})/u;

/** On folded text: what anybody knows, with the reader not asked: *každému je jasné, že …*. */
const OF_ANYBODY =
  /^(?![^,]*(?:te|s)(?! \p{L}+,)(?!\p{L}))(?:\p{L}+ ){0,3}(?:kazd\p{L}+|laik\p{L}*|dospel\p{L}+|clovek\p{L}*|gazda|ten, kto)(?!\p{L})/u;
/** On folded text: of us, the reader, or this one thing. */
const OF_US =
  /(?<!\p{L})(?:som|sme|ste|nam|nas|vam|vas|ti|ta|te?nt?o|tuto|\p{L}{3,}[aeiu]me|\p{L}*(?:dsat|nast)\p{L}*)(?!\p{L})/u;

/** Whether what is left is no more than anybody knows: it goes rather than stays. */
const isCommon = (sentence: Sentence, kept: Rewrite): boolean =>
  OF_ANYBODY.test(sentence.folded) &&
  sentence.facts.length === 0 &&
  !OF_US.test(fold(rewritten(sentence, kept)));

/** Whether what is left says something by itself, and no lesson. */
const mayStand = ({ text }: Sentence, kept: string): boolean =>
  !teaches(kept) && !READER_DOES.test(fold(kept)) && (TORN.test(text) || !TORN.test(kept));

const teaches = (text: string): boolean => TEACHES.test(fold(text));

/** Nothing in it that the reader needs. */
const isLesson = ({ folded }: Sentence): boolean =>
  !INSTRUCTS.test(folded) && !mustStay(folded) && !/^(?:k|ku) /u.test(folded);

/** *ERP nie je Excel*: names that a lesson is made of go with it. */
const withNames =
  ({ facts, text, start }: Sentence) =>
  (rewrite: Rewrite): Rewrite => ({
    ...rewrite,
    mayGo: facts.filter((fact) => /^\p{Lu}/u.test(text.slice(fact.start - start))),
  });

/** Ends a sentence, and says that it need not have been said. */
const REMINDER =
  /, (?:to (?:v[aá]m|ti) )?(?:(?:azda|h[aá]dam|sn[aá][dď]) )?(?:hovori[tť]|pripom[ií]na[tť]|vysvet[lľ]ova[tť]) (?:(?:azda|h[aá]dam|sn[aá][dď]) )?(?:nemus[ií]me?|netreba)(?=[\s.!…]*$)/iu;

function withoutReminder({ text, start }: Sentence): Rewrite[] {
  const hit = REMINDER.exec(text);
  if (!hit) return [];
  const from = start + hit.index;
  return [{ start: from, end: from + hit[0].length, replacement: '' }];
}

const explain = (habits: Habits): string =>
  `Ak niečo nie je jasné, ${byReader(habits, 'zavolajte', 'zavolaj')} mi na ${blank('telefón')}.`;
