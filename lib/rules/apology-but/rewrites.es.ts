import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

export const ours = ({ person }: Habits): string =>
  person === 'singular'
    ? `Voy a ${blank('qué voy a hacer')} a más tardar el ${momentBlank('es')}.`
    : `Vamos a ${blank('qué vamos a hacer')} a más tardar el ${momentBlank('es')}.`;

/** *Aunque lamentamos lo sucedido, …*: the apology, in the indicative, up to its comma. */
const CONCESSION = /^(?:aunque|si bien|pese a que|a pesar de que) (?=[^,;]+, )/u;

/** The apology stands on its own, and what is ours to do follows. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const opening = CONCESSION.exec(sentence.folded)?.[0];
  if (opening === undefined || span.start !== sentence.start) return [];
  const { start, end, text } = sentence;
  const apology = capitalise(text.slice(opening.length, text.indexOf(', ')));
  return [`${apology}. ${ours(habits)}`, `${apology}.`].map((replacement) => ({
    start,
    end,
    replacement,
  }));
}
