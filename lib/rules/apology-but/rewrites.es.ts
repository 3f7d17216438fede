import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

export const ours = ({ person }: Habits): string =>
  person === 'singular'
    ? `Voy a ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`
    : `Vamos a ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`;

/** *Aunque lamentamos lo sucedido, …*: the apology, in the indicative, up to its comma. */
const CONCESSION = /^(?:aunque|si bien|pese a que|a pesar de que) (?=[^,;]+, )/u;

/** *Lamento, eso sí, el mal rato*: says nothing before its aside. */
export const UNFINISHED = /^[^a-z]*(?:lamento|lamentamos|siento|sentimos|deploro|deploramos)$/u;
const ASIDE =
  /^[^a-z]*(?:lamento|lamentamos|siento|sentimos|deploro|deploramos)(?=(, (?:eso si|no obstante|sin embargo|con todo|ahora bien),) (?:el|la|los|las|lo) )/u;

function withoutAside({ start, folded }: Sentence, verb: string): Rewrite[] {
  const aside = ASIDE.exec(folded)?.[1] ?? '';
  const from = start + verb.length;
  return [{ start: from, end: from + aside.length, replacement: '' }];
}

/** The apology stands on its own, and what is ours to do follows. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const aside = ASIDE.exec(sentence.folded)?.[0];
  if (aside !== undefined) return withoutAside(sentence, aside);
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
