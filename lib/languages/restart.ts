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
  es: /^(?:que|es que|de ah[íi]|a ver|y|e|ni|o|u)(?!\p{L})/iu,
  sk: /^(?:že|ze|aby|čo|co|ktor\p{L}*|nie|ani|než|nez|pretože|pretoze|lebo|a|i|či|ci|zase?|zasa|(?:(?:aj|i) ke[dď]|hoci)(?=[^,]*$))(?!\p{L})/iu,
};
/** Never the first word of a Slovak sentence. */
const SECOND_ONLY = /^(?:však|vsak|totiž|totiz) /iu;
/** *Sme výmenu pneumatík nezapísali*: how far its object goes is not known, so the one verb comes first. */
const OTHER = '(?!(?:\\p{L}{3,}l[aiy]?|a|aj|i|alebo|ani) )[\\p{L}\\p{N}]+';
const PAST_LAST = new RegExp(`^(${OTHER}(?: ${OTHER})*) (\\p{L}{3,}l[ai]?)([.!…]*)$`, 'iu');
/** The same with more behind the verb. */
const PAST_INSIDE = new RegExp(`^(${OTHER}(?: ${OTHER})*) (\\p{L}{3,}l[ai]?)(?= )`, 'iu');
const AUXILIARY = /^(?:som|sme|ste) /iu;
/** With what belongs before it: *váš balík*, *v pondelok*. */
const FIRST_WORD =
  /^(?:(?:vo?|na|pri|po|pred|pod|nad|medzi|pre|do|zo?|so?|ku?|od|u|o|cez|za|bez) )?(?:(?:[vn][aá][sš]\p{L}{0,3}|tvoj\p{L}*|m[oô]j\p{L}*|t[aáeéuú]to|tento|t[aáuú]|tie|ten|dv[ae]|tri|\p{L}+(?:ý|é|ého|ému|ých|ými|(?:n|sk|ck)á|ši[aeu])) )*[\p{L}\p{N}]+(?= |[.!?…]*$)/iu;

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
  const opening = rest.replace(SECOND_ONLY, '');
  if (opening !== rest) return reorder(opening, language);
  const clitics = CLITICS.exec(rest)?.[0] ?? '';
  if (clitics === '') return rest;
  const after = rest.slice(clitics.length);
  if (AUXILIARY.test(clitics) && PAST_LAST.test(after)) {
    return after.replace(PAST_LAST, `$2 ${clitics.trimEnd()} $1$3`);
  }
  const first = FIRST_WORD.exec(after)?.[0];
  const object = AUXILIARY.test(clitics) ? PAST_INSIDE.exec(after)?.[1] : undefined;
  if (object !== undefined && object !== first) {
    return after.replace(PAST_INSIDE, `$2 ${clitics.trimEnd()} $1`);
  }
  return first ? `${first} ${clitics.trimEnd()}${after.slice(first.length)}` : null;
}
