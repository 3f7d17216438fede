/** A cause that opens a Slovak sentence, and what the sentence tells without it. */
import { hasVerb, leans } from './sk-clauses.ts';
import { reorder } from '../restart.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';

/** On folded text: words that come second in a clause, or a verb of ours: what stands before them is the cause. */
const SECOND =
  '(?:som|sme|ste|sa|si|je|su|bol[aoi]?|bude|budu|vam|ti|vas|ta|nam|nas|mi|\\p{L}{3,}(?:[aeiu]me|ujem))';
const CAUSE = new RegExp(
  `^(?:kvoli|vinou|vplyvom|nasledkom|pre(?! (?:v[ay]s|teba) )|z dovodu|v dosledku|vzhladom na)(?: \\p{L}+){1,6}? (?=${SECOND}(?!\\p{L}))`,
  'u',
);
/** On folded text: a cause that could be told to anybody. */
const STOCK_CAUSE =
  /^zo? (?:technick|prevadzkov|kapacitn|organizacn|personaln|objektivn)ych (?:a \p{L}+ych )?(?:pricin|dovodov) /u;
const COPULA = /^(je|s[uú]|bude|bud[uú]|bol[aoi]?) ((?:\p{L}+(?:á|ý|é|aša|áš|aše) )*\p{L}+) /u;
/** *Sa zajtrajšia hodina jogy ruší*: how far its subject goes is not known, so the verb comes first. */
const VERB_LAST = /^sa (\S+(?: \S+)+) (\p{L}+(?:[íá]|uje|l[aoi]?))([.!…]*)$/u;

/** *Kvôli tlačiarni sme nestihli pozvánky* → *Nestihli sme pozvánky*; null where it opens otherwise. */
export function withoutOpeningCause(text: string): string | null {
  const folded = fold(text);
  const cause = (CAUSE.exec(folded) ?? STOCK_CAUSE.exec(folded))?.[0];
  if (cause === undefined) return null;
  const plain = text.slice(cause.length).replace(COPULA, '$2 $1 ').replace(VERB_LAST, '$2 sa $1$3');
  const rest = reorder(plain, 'sk');
  if (rest === null) return null;
  return /^\p{Lu}/u.test(text) ? capitalise(rest) : rest;
}

/** On folded text: of ours, or of the reader. */
const OF_US =
  /(?<!\p{L})(?:som|sme|odpoved[aá]me?|v[ay]s\p{L}{0,3}|vam|vami|ti|ta|teba|tvoj\p{L}*)(?!\p{L})/u;

export const isOfUs = (folded: string): boolean => OF_US.test(folded);

/** *Mal som ťažký deň a na stranu 4 som zabudol* → *Na stranu 4 som zabudol*; null where that is of others. */
export function behindAnd(text: string): string | null {
  const [, behind = ''] = /^[^,;:]+ a (?:preto |tak )?([^]+)$/u.exec(text) ?? [];
  if (!isOfUs(fold(behind)) || !hasVerb(behind) || leans(behind)) return null;
  const rest = reorder(behind.replace(/ (?:tak|preto)(?= )/u, ''), 'sk');
  if (rest === null) return null;
  return /^\p{Lu}/u.test(text) ? capitalise(rest) : rest;
}
