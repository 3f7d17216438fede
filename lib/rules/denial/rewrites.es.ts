import { blank, momentBlank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const ours = ({ person }: Habits): string =>
  person === 'singular'
    ? `Lo que puedo hacer es ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`
    : `Lo que podemos hacer es ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`;

export const option = ({ person }: Habits): string =>
  person === 'singular'
    ? `Lo que puedo ofrecer es ${blank('una salida y su coste')}.`
    : `Lo que podemos ofrecer es ${blank('una salida y su coste')}.`;

/** Is as blunt before the denial, folded. */
const BLUNT = /ni oir hablar|que nos registren|otro cantar|harina de otro costal|punto/u;

/** What the sentence says before the denial stays; else the whole of it goes. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, situation }: RuleContext,
): Rewrite[] {
  const instead = (situation === 'not-ours' ? option : ours)(habits);
  const kept = BLUNT.test(sentence.folded) ? [] : endBefore(sentence, span, instead);
  return [...kept, replaceSentence(sentence, instead)].slice(0, 1);
}
