/** What stands in a draft that only its writer knows, and that no rewrite may lose. */
import type { Language } from './report.ts';
import type { Sentence } from './sentence.ts';
import { fold } from '../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../text/span.ts';
import { wordPattern } from '../text/words.ts';

/** On folded text. */
const WRITTEN_FACTS = [
  // Placeholders of templates: `{{name}}`, `${name}`, `%first_name%`, `<<name>>`.
  /\$?\{+[^{}\n]*\}+|%[a-z_][\w.-]*%|<<[^<>\n]*>>/gu,
  /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)]/gu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  // Tags of tickets: `[Ticket #4312]`, `#4312`. `[__label__]` is a blank.
  /\[(?!__)[^[\]\n]*\]|#\w+/gu,
  // Numbers, with what makes them an amount, a day or an hour; not what makes a metre square: *m²*.
  /(?:\p{Sc} ?)?(?![²³])\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+| ?[\p{Sc}%])?/gu,
];

/** *One* is left out: it is an article too. */
const NUMBERS: Readonly<Record<Language, RegExp>> = {
  en: wordPattern('two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand'),
  es: wordPattern(
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|cien|mil(?! (?:gracias|disculpas|perdones|veces|amores))',
  ),
  sk: wordPattern(
    '(?:jede|dva|tri|str|pat|sest|sedem|osem|devat)nast(?:i|ich|im|imi)?|(?:(?:dva|tri|styri)ds(?:at|iat)|(?:pat|sest|sedem|osem|devat)desiat)(?:i|ich|im|imi|jeden|dva|tri|styri|pat|sest|sedem|osem|devat)?|(?:dv|tr|styr)(?:a|e|i|ia|aja|och|om|oma|omi|mi)|pat|sest|sedem|osem|devat|desat|(?:piat|siest|siedm|osm|deviat|desiat)(?:i|ich|im|imi)|(?:dve|tri|styri|pat|sest|sedem|osem|devat)?sto|tisic',
  ),
};

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*/gu;
/** Words with a capital that are no names, folded: *I*, *Dear Customer*, *Usted*, *Vám*. */
const NO_NAMES =
  /^(?:sir|madam|customers?|clients?|guests?|passengers?|members?|tenants?|patients?|subscribers?|i|i['’](?:m|ll|ve|d)|(?:ud|vd)s?|ustedes|usted|ok|v(?:y|am|ami)|vas\p{L}{0,3}|t(?:y|i|a|eba|ebe|ebou)|tvoj\p{L}{0,3})$/u;
/** What stands before a capital that opens something. */
const OPENING = /(?:^|[.!?…\n]["'”»)]*|["“„«¿¡(])\s*$/u;

/** The facts that stand at a span of these sentences and not in what may go, folded. */
export const factsAt = (
  span: Span,
  sentences: readonly Sentence[],
  mayGo: readonly Span[],
): string[] =>
  sentences.flatMap((sentence) =>
    sentence.facts
      .filter((fact) => overlaps(fact, span) && !mayGo.some((going) => takes(going, fact)))
      .map((fact) => textAt(sentence.folded, shift(fact, -sentence.start))),
  );

/** Nobody called at the end stands within the day that ends a sentence, and takes nothing of it: *4. 4.* */
export const takes = (going: Span, fact: Span): boolean =>
  going.end > going.start && overlaps(going, fact);

/** Whether the words hold each of the facts. */
export function keepsFacts(words: string, facts: readonly string[]): boolean {
  if (facts.length === 0) return true;
  const folded = fold(words);
  return facts.every((fact) => holdsWholly(folded, fact));
}

/** Where they stand in one sentence, counted from its start. `times` are the days and hours in it. */
export const findFacts = (
  text: string,
  folded: string,
  language: Language,
  times: readonly Span[],
): Span[] => [
  ...[...WRITTEN_FACTS, NUMBERS[language]].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  ),
  ...times,
  ...findNames(text),
];

/** Capitals in mid-sentence; none where all is written in capitals. */
function findNames(text: string): Span[] {
  if (!/\p{Ll}/u.test(text)) return [];
  return Array.from(text.matchAll(CAPITAL), ({ 0: word, index }) => ({ word, index }))
    .filter(({ word, index }) => !NO_NAMES.test(fold(word)) && !OPENING.test(text.slice(0, index)))
    .map(({ word, index }) => ({ start: index, end: index + word.length }));
}

/** Not as a part of a longer word or number. */
function holdsWholly(words: string, fact: string): boolean {
  for (let at = words.indexOf(fact); at >= 0; at = words.indexOf(fact, at + 1)) {
    const end = at + fact.length;
    const before = words.slice(Math.max(0, at - 2), at);
    if (!BEFORE_A_PART.test(before) && !AFTER_A_PART.test(words.slice(end, end + 2))) return true;
  }
  return false;
}

const BEFORE_A_PART = /[\p{L}\p{N}]$|\p{N}[.,:/]$/u;
const AFTER_A_PART = /^[\p{L}\p{N}]|^[.,:/]\p{N}/u;
