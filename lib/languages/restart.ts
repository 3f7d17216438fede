import type { Language } from '../checker/report.ts';
import { capitalise } from '../text/case.ts';

/**
 * Slovak words without stress: they come second in their clause and never open a sentence. *To* is
 * one of them behind another one, and before a verb (*to vyriešime*).
 */
const CLITICS =
  /^(?:(?:(?:by|som|si|sme|ste|sa|mi|ti|mu|ho|ma|ťa|vám|vam|nám|nam|vás|nás|ju|im)(?: |(?=,)))+(?:to )?|to (?=\p{L}{2,}(?:[aáeéií]me|[aáií]m)(?!\p{L})))/iu;
/** What leans on a clause before it. */
const DEPENDENT: Record<Language, RegExp> = {
  en: /^(?:that|which|who|and|or|nor)(?!\p{L})/iu,
  es: /^(?:que|es que|a ver|y|e|ni|o|u)(?!\p{L})/iu,
  sk: /^(?:že|ze|aby|čo|co|ktor\p{L}*|nie|ani|než|nez|pretože|pretoze|lebo|a|i|či|ci|zase?|zasa)(?!\p{L})/iu,
};
const FIRST_WORD = /^[\p{L}\p{N}]+(?= |[.!?…]*$)/u;

/**
 * The end of a clause as a sentence of its own: *sme ho poslali* → *Poslali sme ho*. Null where it
 * cannot be one.
 */
export function restart(rest: string, language: Language): string | null {
  const ordered = reorder(rest, language);
  return ordered === null ? null : capitalise(ordered);
}

/** The words of a clause that lost its first ones. Null where they cannot open it. */
export function reorder(rest: string, language: Language): string | null {
  if (DEPENDENT[language].test(rest)) return null;
  if (language !== 'sk') return rest;
  const clitics = CLITICS.exec(rest)?.[0] ?? '';
  if (clitics === '') return rest;
  const after = rest.slice(clitics.length);
  const first = FIRST_WORD.exec(after)?.[0];
  return first ? `${first} ${clitics.trimEnd()}${after.slice(first.length)}` : null;
}
