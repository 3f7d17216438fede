import { blank, momentBlank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { promiseForm, willForm, type GrammaticalNumber } from '../../languages/grammar/sk-verbs.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { sk as vagueDeadline } from '../vague-deadline/sk.ts';

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
const HEDGED = /(?<!\p{L})(?:mo[zž]no|azda|h[aá]dam|sn[aá][dď]|by)(?!\p{L})/iu;
const VAGUE = /najsk[oô]r|[cč]oskoro|obratom|ihne[dď]|[cč]o naj/iu;

/** What is certain, and when the rest will be known. */
export function certain(habits: Habits): string {
  const label = bySpeaker(habits, 'čo môžem sľúbiť', 'čo môžeme sľúbiť');
  return `Čo dnes platí: ${blank(label)}. ${vagueDeadline.words.nextMessage(habits)}`;
}

/** The promise itself, with a date; or what is certain; or when the rest will be known. */
export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const { to } = slovakReader(habits);
  const write = bySpeaker(habits, 'napíšem', 'napíšeme');
  const plain = [
    ...firmPromise(sentence),
    ...(isDated(sentence) ? leaveClauseOut(sentence, span, true) : []).filter(
      ({ replacement }) => !HEDGED.test(replacement),
    ),
    ...sayInstead(sentence, certain(habits)),
  ];
  return plain.length > 0
    ? plain
    : sayAfter(sentence, `Do ${momentBlank('sk')} ${to} ${write}, či to platí.`);
}

function firmPromise(sentence: Sentence): Rewrite[] {
  const text = tried(sentence.text) ?? expected(sentence.text);
  return text === null ? [] : [replaceWords(sentence, dated(text, sentence))];
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
function dated(text: string, sentence: Sentence): string {
  if (sentence.times.length > 0 || VAGUE.test(text)) return text;
  const end = text.search(/[,;:–—]|\s-\s|[.!?…]*$/u);
  return `${text.slice(0, end)} do ${momentBlank('sk')}${text.slice(end)}`;
}
