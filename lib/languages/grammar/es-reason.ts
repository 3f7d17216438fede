/** A Spanish sentence without the part that only gives a reason. */
import { removeWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Span } from '../../text/span.ts';
import { hasVerb } from './es-finite.ts';
import { wordsThatMayGo } from './es-tails.ts';

/** Opens a reason that stands first. */
const OPENS =
  /^\P{L}*(?:por|con|debido a|debido al|a causa del?|ante|dad[oa]s?|como|al|entre|tras|en plen[oa])\s/iu;
/** Opens a reason that stands last. */
const CLAUSE = /,?\s(?:porque|ya que|puesto que|dado que|pues|debido a que|es que)\s/giu;
const ADJUNCT =
  /,?\s(?:por|debido al?|a causa del?|con motivo del?)\s(?:(?:el|la|los|las|una?)\s)?$/iu;
/** The span itself opens it. */
const OPENS_ADJUNCT = /^(?:por culpa|debido a|a causa)(?!\p{L})/iu;
/** What follows a reason that no comma ends: a clause of its own. */
const GOES_ON =
  /^(?:\s(?!(?:de|del|con|en|por|y|e|a|para|que)\s)\p{L}+){0,2}?\s(?=(?:el|la|los|las|sus?|tus?|un|una|no|se|les?|te|os|nuestr[oa]s?|hemos|he)\s)/iu;
/** *El suyo saldrá el viernes*: of what was named in the reason. */
const LEANS = /^,?\s(?:el|la|los|las) (?:suy|tuy|vuestr|nuestr)[oa]s?(?!\p{L})/iu;
const MIN_WORDS = 3;

/** Without the reason in which the span stands; none where what is left is no sentence. */
export const withoutReason = (sentence: Sentence, span: Span): Rewrite[] =>
  [reasonFirst(sentence, span) ?? reasonLast(sentence, span)]
    .filter((reason) => reason !== null)
    .flatMap((reason) =>
      removeWords(sentence, reason).map((rewrite) => ({
        ...rewrite,
        mayGo: wordsThatMayGo(sentence, reason),
      })),
    );

function reasonFirst({ text, start }: Sentence, span: Span): Span | null {
  // A *no* in the flagged words is the verb's of what would be left.
  if (!OPENS.test(text) || /(?<!\p{L})no$/iu.test(text.slice(0, span.end - start))) return null;
  const behind = text.slice(span.end - start);
  const comma = /^[^,;:]*,/u.exec(behind)?.[0];
  const reason = (GOES_ON.exec(behind)?.[0] ?? comma)?.slice(0, -1);
  if (reason === undefined) return null;
  const rest = behind.slice(reason.length);
  const isAlone =
    hasVerb(rest) && rest.trim().split(/\s+/u).length >= MIN_WORDS && !LEANS.test(rest);
  return isAlone ? { start, end: span.end + reason.length } : null;
}

/** Where the words are not known, a reason that plainly ends the sentence. */
const ENDS =
  /,?\s(?:a causa del?|debido al?|por (?:motivos|razones|causas|problemas)|porque|ya que|puesto que)\s[^,;:]+$/iu;

/** *El retraso fue por culpa de …*: the reason is all that is said. */
const COPULA = /(?<!\p{L})(?:es|son|fue|fueron|era|eran|sido|viene|vienen|debe|deben)$/iu;

function reasonLast(sentence: Sentence, span: Span): Span | null {
  const { text, start, end } = sentence;
  const at = span.start === start ? text.search(ENDS) : reasonAround(sentence, span);
  const head = text.slice(0, Math.max(at, 0));
  const stop = /[\s.!…]*$/u.exec(text)?.[0].length ?? 0;
  const isAlone =
    hasVerb(head) && !COPULA.test(head) && head.trim().split(/\s+/u).length >= MIN_WORDS;
  return isAlone ? { start: start + at, end: end - stop } : null;
}

/** Where it begins, counted from the start of the sentence; -1 where there is none. */
function reasonAround({ text, start }: Sentence, span: Span): number {
  const before = text.slice(0, span.start - start);
  const behind = text.slice(span.end - start).replace(/[\s.!…]*$/u, '');
  if (/[,;:]/u.test(behind)) return -1;
  const clause = Array.from(before.matchAll(CLAUSE)).at(-1)?.index;
  const isOwn = OPENS_ADJUNCT.test(text.slice(before.length)) && /\s$/u.test(before);
  const own = isOwn ? before.trimEnd().length : undefined;
  const adjunct = hasVerb(behind) ? undefined : ADJUNCT.exec(before)?.index;
  const at = clause ?? own ?? adjunct ?? -1;
  return /[,;:]/u.test(before.slice(at + 1)) ? -1 : at;
}
