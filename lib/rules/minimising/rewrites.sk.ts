import { bySpeaker } from '../../languages/habits.ts';
import { withoutSmallClauses } from './small-clauses.sk.ts';
import { blank } from '../../checker/blanks.ts';
import { removeShortSentence, removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext, SetSentence } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { mainClauses, sayInPlace, tellsOfUs } from '../../languages/grammar/sk-beside.ts';
import { hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { readerAsObject } from '../../languages/grammar/sk-forms.ts';
import { isSympathy, keepHead } from '../../languages/grammar/sk-keep-head.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

/** Words that make a thing small and can be left out. */
const DIMINISHER =
  /(?<!\p{L}|aj tak )(?:(?<=\p{L}{3,}[ýyáaéeíi] |\p{L}{2,}l[aoi]? )(?:len|iba)(?= (?:pred[lĺ][zž]en|p[aá]r |\p{N}|[a-z]{4,}))|(?<=(?:bol[aoi]?|i[sš]lo|ide|je|s[uú]) )(?:len|iba)(?! (?:o )?(?:mali[cč]k|drobn|formal|banal|[lľ]udia))(?: (?:o )?(?=mal|drobn))?|mierne|nepatrne|z[lľ]ahka)(?: mal(?:[aáeéyýuú]|ej|[yý]m|ou))?(?!\p{L})/iu;

/** On folded text: of what will be, not of what happened. */
const PROMISES = /(?<!\p{L})(?:zaruc|garant|slub)\p{L}+me?(?!\p{L})/u;
/** On folded text: no time or money was the price. */
const DEATH =
  /(?<!\p{L})(?:netrp[ií]|uhyn\p{L}+|zomre\p{L}*|umre\p{L}*|smrt\p{L}*|pohreb\p{L}*|pozostal\p{L}*|smuti(?:ac|lk)\p{L}*|nebohy|nebohej)(?!\p{L})/u;
/** *Len o malé* before what happened: it is said in full without. */
const ONLY_SMALL =
  /(?<!\p{L})(?:len |iba )?(?<about>o )?(?:len |iba )?(?:mal(?:[áéýú]|[ií]|ej|ého|ému|om|ou|ých|ým|ými|a|e|y|u)|mal[iíý](?:čk|nk|link)\p{L}*|drob\p{L}*|men[šs]\p{L}*|miern\p{L}*|nepatrn\p{L}*|kr[aá]tk\p{L}*|(?:bezv[yý]znam|nepodstat|zanedbate[lľ])n\p{L}*) (?=(?!chv[ií]|moment|d[aá]vk|[cč]as)\p{L}{4,})/iu;
/** On folded text: what the reader may or should do, what broke or what is done about it would be lost. */
const TELLS =
  /(?<!\p{L})(?:mozete|mozes|fungoval\p{L}*|vymen\p{L}*|oprav\p{L}*|vrati\p{L}*|mesk\p{L}*|zhor\p{L}*|neodpoved\p{L}*|nedostupn\p{L}*|vydrzi\p{L}*|nefung\p{L}*|vypad\p{L}*|posko\p{L}*|zarovna\p{L}*|mimo prevadzky|jest|pouzivat|nosit|jazdit|pis(?:te)?|ozvi(?:te)?)(?!\p{L})/u;
const tells = (folded: string): boolean => TELLS.test(folded);
/** On folded text: opens with what happened to a thing. */
const HAPPENED = /^(?:\p{L}+ ){0,3}\p{L}{3,}l[ao]? sa (?!stal)|^\p{L}{3,}l[ao]? sa(?!\p{L})/u;
/** On folded text: stays small without the word too. */
const STILL_SMALL =
  /(?<!\p{L})(\p{L}{4,}) [^,;:]*(?<!\p{L})(?:je|su) \1(?!\p{L})|(?<!\p{L})(?:(?:o|len|iba) (?:kus|par|zopar)|neobvykl\p{L}*|normaln\p{L}*|bezn\p{L}*|nezvycajn\p{L}*|kazd[yeé]\p{L}*|prezi\p{L}*|vydrz\p{L}*|ved|hlavu|vzdy niekto)(?!\p{L})/u;
/** A smile would stay, and mock. */
const SMILES = /\p{Extended_Pictographic}/u;
/** What we do stays. */
const PROMISED = /(?<!\p{L})\p{L}{2,}(?:[eaiíé]me|[ií]m|[nlzsš]em)(?!\p{L})/iu;

/** On folded text: its counts and days only argue. */
const SAYING =
  /(?<!\p{L})(?:nezbad\p{L}*|nevsim\p{L}*|nezabil\p{L}*|nestekn\p{L}*|zjedli|neznamen\p{L}*|kav[ayu]|obed|neodtrh\p{L}*|nepolozil\p{L}*|zahod\p{L}*|nezruti|nikto|nikomu|predsa|nevies|percentualne|zaokruhlovacia|handr\p{L}*|nespavci|raz za)(?!\p{L})/u;

/** On folded text. */
const DEFENDS =
  /(?<!\p{L})(?:predsa|ved|hadam|azda|snad|nerob\p{L}*|netrap\p{L}*|neberte|aj tak|len|iba|mate|mas|stoji|drzi|zije\p{L}*)(?!\p{L})/u;

/** A longer sentence says something besides. */
const MAX_SAYING = 15;

const defends = (folded: string): boolean => DEFENDS.test(folded.replace(/^(?:len|iba) /u, ''));

/** On folded text: *posteľ ako posteľ*. */
const SAME_AGAIN = /(?<!\p{L})(\p{L}+) ako \1(?!\p{L})/u;

/** Neither a defence nor a shrug stays. */
const tell = (folded: string): boolean =>
  (tellsOfUs(folded) || hasVerb(folded)) && !defends(folded) && !SAME_AGAIN.test(folded);

/** On folded text: says something of what went before. */
const COMMENTS = /(?<!\p{L})(?:to|toho|tomu|tom|tym)(?!\p{L})/u;

/** Whether a folded sentence goes on with what happened: it does not go as a whole. */
export const tellsMore = (folded: string): boolean =>
  tells(folded) ||
  mainClauses(folded)
    .slice(1)
    .map((clause) => textAt(folded, clause))
    .some((clause) => tell(clause) && !COMMENTS.test(clause));

/** On folded text: turns from the harm to what was good. */
const TURNS = /(?<!\p{L})(?:vsak|predsa)(?!\p{L})/u;

/** Whether a clause beside the flagged words turns to what was good, and would stay. */
const turnsBeside = ({ text, start }: Sentence, span: Span): boolean =>
  mainClauses(text)
    .filter((clause) => !overlaps(shift(clause, start), span))
    .map((clause) => fold(textAt(text, clause)))
    .some((clause) => TURNS.test(clause) && tell(clause));

const isWhole = ({ start, end }: Sentence, span: Span): boolean =>
  span.start === start && span.end >= end - 1;

/** All but what is written in digits. */
const undigited = ({ text, facts, start }: Sentence): Span[] =>
  facts.filter((fact) => !/\p{N}/u.test(textAt(text, shift(fact, -start))));

/** The facts that only argue: what it is likened to, counts in a saying or in a defence. */
function argued(sentence: Sentence, span: Span): Span[] {
  if (isWhole(sentence, span)) return undigited(sentence);
  if (SAYING.test(sentence.folded)) return spelledFacts(sentence);
  const defences = mainClauses(sentence.text)
    .filter((clause) => defends(fold(textAt(sentence.text, clause))))
    .map((clause) => shift(clause, sentence.start));
  return spelledFacts(sentence).filter(
    (fact) => !overlaps(fact, span) && defences.some((clause) => overlaps(fact, clause)),
  );
}

/** *Išlo len o malé meškanie* → *Išlo o meškanie*. */
function inFull(sentence: Sentence, span: Span): Rewrite[] {
  const hit = ONLY_SMALL.exec(sentence.text);
  // Where accents are typed, *mala* is a verb.
  const isVerb =
    sentence.text.toLowerCase() !== sentence.folded && /^mal[aeyui] $/iu.test(hit?.[0] ?? '');
  if (!hit || isVerb || STILL_SMALL.test(sentence.folded)) return [];
  const at = shift({ start: hit.index, end: hit.index + hit[0].length }, sentence.start);
  if (!overlaps(at, span) || !sentence.has('minimising/diminished')) return [];
  const { about = '' } = hit.groups ?? {};
  return hit.index === 0 ? removeWords(sentence, at) : [replaceWords(at, about)];
}

/** What happened, before it is made small. */
const CONCEDED =
  /^(?<told>[^,;:]+?) s[ií]ce(?<happened> [^,;:]+), (?:no|ale|len[zž]e|av[sš]ak) [^]*$/iu;

/** *Týždeň sa síce vynechal, no dom stojí* → *Týždeň sa vynechal*. */
function conceded(sentence: Sentence): Rewrite[] {
  const { told = '', happened = '' } = CONCEDED.exec(sentence.text)?.groups ?? {};
  return told === '' ? [] : sayInstead(sentence, withStop(told + happened), spelledFacts(sentence));
}

/** A last clause that says how little it was. */
const COMMENT = /, (?:to|čo|co) (?:nie )?(?:je|bol[aoi]?|sú|su)(?!\p{L})[^,;:]*$/iu;

/** *Stál tam hodinu, to je ako nič* → *Stál tam hodinu*, where that holds a fact. */
function uncommented(sentence: Sentence): Rewrite[] {
  const head = sentence.text.slice(0, Math.max(sentence.text.search(COMMENT), 0));
  const isTold = sentence.facts.some((fact) => fact.end <= sentence.start + head.length);
  const isWhole = hasVerb(head) && !/[,;:]/u.test(head) && !STILL_SMALL.test(fold(head));
  return isTold && isWhole ? sayInstead(sentence, withStop(head)) : [];
}

export const impact: SetSentence = (draft, sentence) => {
  const habits = asSaidIn(sentence, draft);
  if (DEATH.test(sentence.folded)) return `Je ${bySpeaker(habits, 'mi', 'nám')} to úprimne ľúto.`;
  return `${bySpeaker(habits, 'Viem', 'Vieme')}, že ${readerAsObject(habits)} to stálo ${blank('čas, peniaze alebo nervy')}.`;
};

/** The same without what makes it small; or what it cost the reader. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (PROMISES.test(sentence.folded)) return [];
  const cost = impact(context.habits, sentence);
  const kept = [
    ...conceded(sentence),
    ...uncommented(sentence),
    ...keepHead(sentence, span).filter(({ replacement }) => isSympathy(replacement)),
    ...inFull(sentence, span),
    ...withoutSmallClauses(sentence, tells),
    ...leaveClauseOut(sentence, span).filter(
      ({ replacement }) =>
        (PROMISED.test(replacement) || tells(fold(replacement)) || sentence.facts.length > 0) &&
        ![DEFENDS, STILL_SMALL].some((pattern) => pattern.test(fold(replacement))),
    ),
    ...(STILL_SMALL.test(sentence.folded) ? [] : leaveWordsOut(sentence, span, DIMINISHER)),
  ].slice(0, 1);
  const isTold = sentence.has('minimising/diminished') || sentence.tokens.length > MAX_SAYING;
  if (kept.length > 0 || isTold) return kept;
  if (tells(sentence.folded) || SMILES.test(sentence.text)) return [];
  if (turnsBeside(sentence, span)) return [];
  const mayGo = argued(sentence, span);
  const instead = sayInPlace(sentence, span, cost, { mayGo, tell, isLast: true });
  const isOne = mainClauses(sentence.text).length === 1;
  if (!isOne && HAPPENED.test(sentence.folded) && span.start === sentence.start) {
    return instead.filter(({ replacement }) => replacement !== cost);
  }
  return [
    ...instead,
    ...(isOne && instead.length > 0 && (mayGo.length === 0 || SAYING.test(sentence.folded))
      ? removeShortSentence(sentence, context).map((cut) => ({ ...cut, mayGo }))
      : []),
  ];
}
