import { momentBlank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { CLAUSE_BREAK } from '../../languages/clauses.ts';
import { capitalise } from '../../text/case.ts';
import { wordPattern } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';

/** News that may come or not: the date holds in any case. */
export const OPEN = wordPattern(
  'si|cuando|en cuanto|apenas|conforme|cualquier|toda|segun|en su caso|el dia que',
  'u',
);
/** Says that it is said, and promises nothing. */
const NO_PROMISE = wordPattern(
  'mentiras|para que (?:le|les|te|os) [a-z]+|lo que se (?:escribe|dice)',
  'u',
);
const STOP = /[\s.!…]*["'”»)]*[\s.!…]*$/u;

/** The date at the end of the promise, whatever else it says; or a promise with a date instead. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (NO_PROMISE.test(sentence.folded)) return [];
  const { to } = spanishReader(habits);
  const will = habits.person === 'singular' ? 'escribiré' : 'escribiremos';
  const day = `a más tardar el ${momentBlank('es')}`;
  const end = endOfPromise(sentence, span);
  const isOpen = OPEN.test(sentence.folded);
  const said = isOpen
    ? `, y en todo caso ${day}`
    : ` ${day}${/noveda/u.test(sentence.folded) ? '' : ', aunque todavía no haya novedades'}`;
  const dated = { start: end, end, replacement: said };
  const isWhole = span.start === sentence.start && end <= span.end;
  return isWhole && isOpen
    ? [
        dated,
        replaceSentence(
          sentence,
          capitalise(`${to} ${will} ${day}, aunque todavía no haya novedades.`),
        ),
      ]
    : [dated];
}

/** At the next pause, or at the end of the sentence. */
function endOfPromise({ folded, text, start }: Sentence, span: Span): number {
  const from = span.end - start;
  const pauses = Array.from(folded.matchAll(CLAUSE_BREAK.es))
    .filter(({ 0: words }) => /[;:]/.test(words))
    .map(({ index }) => index);
  const stop = text.length - (STOP.exec(text)?.[0].length ?? 0);
  return start + Math.min(...pauses.filter((index) => index >= from), Math.max(stop, from));
}
