/** Slovak sentences with nobody in them, told of us: *Revízia nebola zapísaná* → *Revíziu sme nezapísali*. */
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';

const LETTER = '\\p{L}';
const PASSIVE = new RegExp(
  `^(?<before>(?:(?:[^,;:]|(?<=\\d)[,:](?=\\d))+ )?)(?<aux>(?:ne)?bol[aoi]?) (?<between>(?:[^,;: ]+ ){0,3}?)(?<participle>${LETTER}{3,}(?:[aeé]n|[aiyuo]t)(?:ý|á|é|y|a|e))(?<after>(?: [^]*|[.!…]*))$`,
  'iu',
);
const REFLEXIVE = new RegExp(
  `^(?<before>(?:[^,;: ]+ ){1,5})sa (?<between>(?:[^,;: ]+ ){0,3}?)(?<verb>${LETTER}{4,}l)(?:[aoi])?(?<after>(?: [^]*|[.!…]*))$`,
  'iu',
);
/** Beginnings of folded verbs of what somebody does to a thing; others say *sa* of themselves. */
const DONE =
  /^(?:strat|pomiesa|poplie|popliet|vymaza|prehliad|zaloz|rozbi|polia|zameni|prehod|zdvoj|zmaza|roztrh|zlomi|neodosla|neposla|nezapis|nezada|neobjedna|nedodrza|nevybav|nenaloz|nepriradi|neskontrol|neprever|neoznac|nevytlac|neodovzda|neuloz|nezabal|nepripis|neprida|neodhlas|neprihlas|nestih|zabud|nareza|priradi|naucto|rozlia|vynecha)/;
const PREPOSITION =
  /^(?:v|vo|na|pri|pre|po|pred|do|zo?|so?|k|ku|od|u|o|pocas|cez|medzi|kvoli|podla|za|bez|nad|pod)$/;
/** Words that come before the auxiliary and after the clitics. */
const LATE =
  /^(?:doteraz|zatial|este|uz|stale|vcas|omylom|nedopatrenim|dnes|vcera|preto|tiez|aj|zial)$/;
const CLITIC = /^(?:vam|ti|mu|jej|im|nam|mi|vas|ta)$/;
/** Somebody, not a thing: declined in another way. */
const SOMEBODY =
  /^(?:technik|kolega|kolegyn|vodic|kurier|lekar|majster|zakaznik|klient|pan|pani|chlap|clovek|nikto|niekto|kto|ktor|co|to|on|ona|vsetko|deti|dieta|ty|vy|ja|my)/;
/** On folded text. */
const OTHER_CLAUSE = /(?<!\p{L})(?:a|ale|ani|ci|ze|ktor\p{L}*|bol[aoi]?|sme|som|ste)(?!\p{L})/u;
const NOT_SUBJECT = /^(?:tak|preto|potom|takto|tym|tam|tu|tom|ale|no|a|aj|i|ze|ked|ak|lebo)$/;

/** On folded text: somebody else is named who did it, or the firm to which it was done. */
const OF_OTHERS =
  /(?<!\p{L})(?:z uctu|(?:zo strany|na strane) (?!nas)\p{L}+|spolocnosti|firme)(?!\p{L})/u;
/** On folded text: done to the writer himself. */
const TO_ME = /(?<!\p{L})(?:mi|ma)(?!\p{L})/u;
const WAS = /(?<!\p{L})(?:ne)?bol[aoi]?(?!\p{L})/gu;

/** Null where the sentence has no plain passive, or its object cannot be formed with certainty. */
export function toActive(text: string): string | null {
  // Another passive would stay.
  if (
    TO_ME.test(fold(text)) ||
    OF_OTHERS.test(fold(text)) ||
    (fold(text).match(WAS)?.length ?? 0) > 1
  )
    return null;
  const active = activeOf(text);
  return active !== null && !/\p{Ll}/u.test(text) ? active.toUpperCase() : active;
}

function activeOf(text: string): string | null {
  const passive = PASSIVE.exec(text)?.groups;
  if (passive) {
    const { before = '', aux = '', between = '', participle = '', after = '' } = passive;
    const verb = pastOf(participle);
    // What it was taken for is declined too.
    if (verb === null || /^ ako /iu.test(after)) return null;
    const isNegated = /^ne/iu.test(aux);
    const done = isNegated && !/^ne/iu.test(participle) ? `ne${verb}` : verb;
    return told(before, between, done, after, /a$/iu.test(aux));
  }
  const { before = '', between = '', verb = '', after = '' } = REFLEXIVE.exec(text)?.groups ?? {};
  if (!DONE.test(fold(verb))) return null;
  const done = `${verb.replace(/(?<=[hk])ol$/u, 'l')}i`;
  return told(before, between, done, after, new RegExp(`${verb}a`, 'iu').test(text));
}

function told(
  before: string,
  between: string,
  verb: string,
  after: string,
  isFeminine: boolean,
): string | null {
  if (OTHER_CLAUSE.test(fold(before)) || /[ýáé] /iu.test(between)) return null;
  const words = before.trim().split(/\s+/).filter(Boolean);
  const first = fold(words[0] ?? '');
  if (NOT_SUBJECT.test(first) || SOMEBODY.test(first)) return null;
  if (words.length === 0) return withObjectBehind('', between, verb, after, isFeminine);
  if (PREPOSITION.test(first)) {
    if (/^(?:ne)?zabud/u.test(fold(verb))) return `${before}sme ${between}${verb}${after}`;
    return words.length > 4 ? null : withObjectBehind(before, between, verb, after, isFeminine);
  }
  const object = isFeminine ? accusative(words) : words;
  if (object === null || object.length > 6) return null;
  return `${withClitic(object)} ${between}${verb}${after}`;
}

/** *V pozvánke bol uvedený nesprávny čas*. */
function withObjectBehind(
  before: string,
  between: string,
  verb: string,
  after: string,
  isFeminine: boolean,
): string | null {
  const [, stop = ''] = /([.!…]*)$/u.exec(after) ?? [];
  const words = after
    .slice(0, after.length - stop.length)
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const first = fold(words[0] ?? '');
  if (words.length === 0 || PREPOSITION.test(first) || /^[^\p{L}\p{N}]/u.test(first)) return null;
  if (SOMEBODY.test(first) || NOT_SUBJECT.test(first) || /\p{L}(?:ym|om|ou|ami)$/u.test(first))
    return null;
  const object = isFeminine ? accusative(words) : words;
  if (object === null) return null;
  const rest = `${object.join(' ')}${stop}`;
  return before === ''
    ? `${capitalise(verb)} sme ${between}${rest}`
    : `${before.replace(/(?=(?:však|vsak) $)|$/iu, 'sme ')}${between}${verb} ${rest}`;
}

/** *Sme* before the words that lean on it: *sme Vám doteraz*. */
function withClitic(words: readonly string[]): string {
  let at = words.length;
  while (at > 1 && isLate(words[at - 1] ?? '')) at--;
  return [...words.slice(0, at), 'sme', ...words.slice(at)].join(' ');
}

const isLate = (word: string): boolean => LATE.test(fold(word)) || CLITIC.test(fold(word));

/** The feminine noun that the words open with, its attributes before it; null where that is not sure. */
function accusative(words: readonly string[]): string[] | null {
  const noun = words.findIndex((word, i) => !isAttribute(word, words[i + 1] ?? ''));
  const name = words[noun] ?? '';
  if (noun < 0 || noun > 3 || !FEMININE.test(name) || OBLIQUE.test(name)) return null;
  return words.map((word, i) => (i <= noun ? asAccusative(word) : word));
}

const FEMININE = /\p{L}(?:a|[^aeiouyáéíóúý])$/iu;
const OBLIQUE = /(?:ch|m|ov)$/iu;
const POSSESSIVE = /^(?:vaša|vasa|tvoja|naša|nasa|moja|táto|tato|tá|ta|jedna|celá|cela)$/iu;

/** *Nesprávna sadzba*: behind a long vowel the ending of an attribute is short. */
const SHORT_AFTER_LONG = /[áéíóúý]\p{L}{1,2}na$/iu;

/** Without diacritics an attribute is known by the noun behind it, which ends like it. */
const isAttribute = (word: string, next: string): boolean =>
  POSSESSIVE.test(word) ||
  /á$/iu.test(word) ||
  (SHORT_AFTER_LONG.test(word) && /a$/iu.test(next)) ||
  (/^[a-z]+a$/iu.test(word) && /^[a-z]+a$/u.test(next));

const asAccusative = (word: string): string =>
  word
    .replace(/[áa](?=to$)/iu, 'ú')
    .replace(/á(?=[,;]?$)/u, 'ú')
    .replace(/a(?=[,;]?$)/u, 'u')
    .replace(/A(?=[,;]?$)/u, 'U');

/** *zapísaná* → *zapísali*; null for a form that is not known. */
function pastOf(participle: string): string | null {
  const stem = participle.toLowerCase().replace(/(?:ý|á|é|í|y|a|e|i)$/u, '');
  if (/an$/u.test(stem)) return stem.replace(/n$/u, 'li');
  if (/nut$/u.test(stem))
    return stem.replace(/(?<=[aeiouyáéíóúýô])nut$/u, 'nuli').replace(/nut$/u, 'li');
  if (/[aiy]t$/u.test(stem)) return stem.replace(/t$/u, 'li');
  const irregular = IRREGULAR.find(([ending]) => ending.test(stem));
  if (irregular) return stem.replace(irregular[0], irregular[1]);
  return /en$/u.test(stem) ? stem.replace(/en$/u, 'ili') : null;
}

const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/veden$/u, 'viedli'],
  [/nesen$/u, 'niesli'],
  [/vezen$/u, 'viezli'],
  [/n[áa]jden$/u, 'našli'],
  [/pe[čc]en$/u, 'piekli'],
  [/viden$/u, 'videli'],
  [/pleten$/u, 'plietli'],
];
