import { momentBlank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { sayBehind } from '../../languages/grammar/sk-arguing.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { sayInPlace } from '../../languages/grammar/sk-beside.ts';
import { asSaidIn, nextMessage, ourPart } from '../../languages/grammar/sk-say.ts';
import { promiseForm, willForm, type GrammaticalNumber } from '../../languages/grammar/sk-verbs.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { withStop } from '../../text/stop.ts';

const TRY = '(?:pok[uú]s|posna[zž]|vynasna[zž])[ií]m(?<we>e)?';
const WILL_TRY = 'bud(?:em|(?<weToo>eme))';
/** *Pokúsime sa*, *sa budeme snažiť*, *skúsime*, on a clause; what follows holds the infinitive. */
const TRIES = [
  new RegExp(`(?<![\\p{L}])(?:${TRY} sa|sa ${TRY.replace('we', 'us')}) `, 'iu'),
  new RegExp(
    `(?<![\\p{L}])(?:sa ${WILL_TRY}|${WILL_TRY.replace('weToo', 'usToo')} sa) (?:sna[zž]i[tť]|usilova[tť]) `,
    'iu',
  ),
  /(?<!\p{L})sk[uú]sim(?<we>e)? /iu,
];
/** *By vám mali prísť*. */
const SHOULD =
  /(?<!\p{L})by (?<between>(?:\p{L}+ ){0,3}?)(?:mal[aoi]?|mohl[aoi]|mohol) (?<middle>(?:\p{L}+ ){0,3}?)(?<infinitive>\p{L}+[tť])(?!\p{L})/iu;
const SHOULD_MANY = /\b(?:mali|mohli)\b/iu;
/** Words without stress, which stand before the verb where something opens the clause. */
const LIGHT = /^(?:(?:mi|ti|mu|ho|ma|ťa|ta|to|vám|vam|nám|nam|vás|vas|ju|im|ich|sa) )*/iu;
const CLAUSE_END = /[,;:–—]|\s-\s|\s(?:a|ale|no|aby|takže)\s|[.!?…]*$/u;
/** What still takes it back. */
const HEDGED =
  /(?<!\p{L})(?:mo[zž]no|azda|h[aá]dam|sn[aá][dď]|by|nejak\p{L}?|dajak\p{L}?|nie?k(?:edy|de)|kdesi|tu[sš][ií]m|r[aá]tam|[sš][tť]ast\p{L}+|pr[ií]pade|uvid[ií]\p{L}*|ale|no|pok[uú]si\p{L}*|sk[uú]si\p{L}*)(?!\p{L})/iu;
const VAGUE = /najsk[oô]r|[cč]oskoro|obratom|ihne[dď]|[cč]o naj/iu;
/** A time that no date goes with. */
const FUZZY =
  /(?<!\p{L})(?:jar|jese[nň]|leto|zim[ua]|v[cč]as|okolo|pred|po|medzi|popri|aj|do|ak|priebehu|nieko[lľ]k\p{L}+|p[aá]r|pokia[lľ]|[zž]e)(?!\p{L})/iu;
/** Words that only wish for luck: a dated promise stands without them. */
const LUCK =
  /(?<!\p{L})(?:(?:s trochou|pri troche) [sš][tť]astia|v (?:ide[aá]lnom|priaznivom) pr[ií]pade|azda|h[aá]dam|sn[aá][dď]),? ?(?!\p{L}*[.!…])/iu;
/** On folded text: in a last clause that takes the promise back, or makes light of it. */
const BACK = '(?:\\p{L}*slub\\p{L}*|nerucim|zazraky|osudu|uvidi|istotu|nepoviem|neviem)';
const TAKES_BACK = new RegExp(
  `(?:, (?:ale|no|lenze) (?=[^;:]*${BACK})|(?:,| a) (?=[^,;:]*${BACK}))[^;:]*?(?=[.!…]*$)`,
  'u',
);
/** What follows may not be a word that comes second. */
const OPENS_CLAUSE = /(?:[,;:]|(?:^| )(?:a|ale|no)) $/u;
const LEANS = /^(?:to|sa|si|by|v[aá]m|v[aá]s|[tť]i|ťa|n[aá]m|mi|ho|ju|ich|im|mu)(?!\p{L})/iu;
/** On folded text: it waits until somebody has time or likes to. */
const WHEN_FREE =
  /, (?:ked|ak|az) (?:\p{L}+ ){0,3}(?:mat (?:\p{L}+ )?(?:cas|cestu|chut|naladu)|bude(?: \p{L}+)? (?:cas|kapacita|priestor|volno)|vyhrab|dovol|zadari|stih|dostan|vyrus)[^,;:]*?(?=[.!…]*$)/u;
/** On folded text: an effort, and no thing that will be done. */
const EFFORT =
  /^(?:\p{L}+,? ){0,4}(?:usilovat|snazit|posnazim\p{L}?|vynasnazim\p{L}?|maximum)(?: sa)?(?: (?:o|byt) .*)?[.!…]*$|budeme? sa (?:usilovat|snazit)(?: o .*)?[.!…]*$/u;
/** On folded text: it cannot be firm before that, or a second infinitive would be torn. */
const WAITS =
  /(?<!\p{L})(?:ked|ak|az|len co|hned ako|akonahle|pokial|kym)(?!\p{L})|(?<!\p{L})(?:a|alebo) \p{L}+[aeiuy]t(?!\p{L})/u;
/** On folded text: asks the reader not to count on it. */
const PLEADS = /^ne\p{L}+(?:te|j)(?!\p{L})/u;
/** On folded text: nothing that could come off. */
const DOES_ALL =
  /(?<!\p{L})rob(?:im|ime) (?:\p{L}+ )?(?:vsetko|maximum)|(?<!\p{L})v (?:nasich|mojich) silach(?!\p{L})|(?<!\p{L})(?:snazit|usilovat),? aby(?!\p{L})/u;
/** On folded text: nothing is promised. */
const NO_PROMISE = /(?<!\p{L})(?:nanajvys|zelam si|nie je v (?:nasich|mojich) silach)(?!\p{L})/u;

/** When it is known whether it holds; that it does, with a date, is a choice. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  if (NO_PROMISE.test(sentence.folded)) return [];
  if (EFFORT.test(sentence.folded)) return sayInPlace(sentence, span, ourPart(habits));
  if (DOES_ALL.test(sentence.folded)) return sayBehind(sentence, span, nextMessage(habits));
  const firm = [
    ...firmPromise(sentence),
    ...(isDated(sentence) ? leaveClauseOut(sentence, span, true) : []).flatMap((rest) =>
      sayInstead(sentence, rest.replacement),
    ),
  ].filter(
    ({ replacement }) =>
      !HEDGED.test(replacement) && ![WAITS, PLEADS].some((not) => not.test(fold(replacement))),
  );
  return [
    ...known(sentence, span, habits),
    ...firm.slice(0, 1).map((rewrite) => ({ ...rewrite, isChoice: true })),
  ];
}

/** When it is known whether it holds, or when it will be; without what made light of it. */
function known(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const { text, folded } = sentence;
  const cut = [WHEN_FREE, TAKES_BACK].find((pattern) => pattern.test(folded));
  const at = cut ? folded.search(cut) : -1;
  const what =
    cut === WHEN_FREE && !HEDGED.test(text.slice(0, at)) ? 'kedy to bude' : 'či to vyjde';
  const write = bySpeaker(habits, 'napíšem', 'napíšeme');
  const told = `Do ${momentBlank('sk')} ${slovakReader(habits).to} ${write}, ${what}.`;
  if (at < 0) return sayBehind(sentence, span, told);
  return sayInstead(sentence, `${withStop(text.slice(0, at))} ${told}`);
}

function firmPromise(sentence: Sentence): Rewrite[] {
  const promise = tried(sentence.text) ?? expected(sentence.text);
  const text = withoutLuck(promise ?? sentence.text);
  if (text === null || text === sentence.text) return [];
  if (isDated(sentence) || VAGUE.test(text)) return [replaceWords(sentence, text)];
  return promise === null || FUZZY.test(text) || /[,;:] /u.test(text)
    ? []
    : [replaceWords(sentence, dated(text))];
}

/** Null where what is left cannot open the sentence. */
function withoutLuck(text: string): string | null {
  const hit = LUCK.exec(text);
  if (!hit) return text;
  const rest = text.slice(hit.index + hit[0].length);
  const before = text.slice(0, hit.index);
  if (before === '') return LEANS.test(rest) ? null : capitalise(rest);
  return OPENS_CLAUSE.test(before) && LEANS.test(rest) ? null : before + rest;
}

/** *Pokúsime sa vám to poslať v utorok* → *Pošleme vám to v utorok*. */
function tried(text: string): string | null {
  for (const pattern of TRIES) {
    const hit = pattern.exec(text);
    if (!hit) continue;
    const before = text.slice(0, hit.index);
    const after = text.slice(hit.index + hit[0].length);
    const clause = after.slice(0, after.search(CLAUSE_END));
    const number = Object.values(hit.groups ?? {}).some(Boolean) ? 'plural' : 'singular';
    const promise = promised(before, clause, number);
    if (promise !== null) return capitalise(before + promise + after.slice(clause.length));
  }
  return null;
}

function promised(before: string, clause: string, number: GrammaticalNumber): string | null {
  const words = clause.split(' ');
  const at = words.findIndex((word) => promiseForm(word, number) !== null);
  if (at < 0) return null;
  const verb = promiseForm(words[at] ?? '', number) ?? '';
  const isReflexive = /^ozv/u.test(verb) || /^spoj/u.test(verb) || /^zastav/u.test(verb);
  const between = words.slice(0, at).join(' ') + (at > 0 ? ' ' : '');
  const light = LIGHT.exec(between)?.[0] ?? '';
  const own = `${isReflexive && !/\bsa\b/u.test(clause) ? 'sa ' : ''}${light}`;
  const rest = [between.slice(light.length).trim(), ...words.slice(at + 1)].filter(Boolean);
  const opens = before === '' || /[,;:–—]\s*$|\s(?:a|ale|no)\s$/u.test(before);
  const order = opens ? [verb, own.trim(), ...rest] : [own.trim(), verb, ...rest];
  return order.filter(Boolean).join(' ');
}

/** *Peniaze by vám mali prísť v stredu* → *Peniaze vám prídu v stredu*. */
function expected(text: string): string | null {
  const hit = SHOULD.exec(text);
  if (!hit || hit.index === 0) return null;
  const { between = '', middle = '', infinitive = '' } = hit.groups ?? {};
  if (/\b(?:sme|som|ste|si)\b/u.test(between)) return null;
  const verb = willForm(infinitive, SHOULD_MANY.test(hit[0]) ? 'plural' : 'singular');
  if (verb === null) return null;
  const light = LIGHT.exec(middle)?.[0] ?? '';
  const rest = middle.slice(light.length);
  return `${text.slice(0, hit.index)}${between}${light}${rest}${verb}${text.slice(hit.index + hit[0].length)}`;
}

/** A promise without a day is given one, at the end of its clause. */
function dated(text: string): string {
  const end = text.search(/[,;:–—]|\s-\s|[.!?…]*$/u);
  return `${text.slice(0, end)} do ${momentBlank('sk')}${text.slice(end)}`;
}
