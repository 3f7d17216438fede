/** What a rule forbids, said by us: *Systém mi nedovolí znížiť sumu* → *Nemôžem znížiť sumu, pretože …*. */
import { blank } from '../../checker/blanks.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { leans } from '../../languages/grammar/sk-clauses.ts';
import { restart } from '../../languages/restart.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';

const KIND =
  '(?:(?:nas[aei]?|intern|vnutorn|obchodn|vseobecn|zmluvn|zarucn|skoliac|reklamacn|navstevn|prepravn|platn|firemn|skolsk|uctovn|rezervacn|pokladnicn|skladov|bankov|domov|prevadzkov|kniznicn|studijn|organizacn|ubytovac)\\p{L}{0,2} )*';
const NAMED =
  '(?:pravidla|podmienky|predpisy?|smernic[ae]|stanovy|statut|poriadok|cennik|sadzobnik|zmluva|postup|metodika|nariadenie|vop|politika|tarifa|system|program|aplikacia|softver|pokladna|portal|sla|centrala|vedenie|dispecing|riaditelstvo)';
const OWNER =
  '(?: (?:nasho |nasej )?(?:dopravcu|spolocnosti|firmy|oddielu|klubu|skoly|banky|hotela|obchodu|vyrobcu))?';
const PLACE = '(?: v (?:bode|odseku|clanku|casti) \\p{N}+)?';
const RULE = `${KIND}${NAMED}${OWNER}${PLACE}`;
const TO_US = '(?:mi |nam )?';
const FORBIDS =
  '(?:ne(?:dovol(?:i|ia|uje|uju)|umozn(?:i|ia|uje|uju)|pripusta(?:ju)?|pust(?:i|ia)|povol(?:i|ia|uje|uju))|zakazuj[eu])';
const KNOWS_NOT = `(?:nepozna(?:ju)?|nezahrna(?:ju)?|${FORBIDS})`;
const INFINITIVE = '\\p{L}{2,}[aeiyu]t(?!\\p{L})';
/** The rest of a clause. */
const CLAUSE = '(?:[^,;:.!?]|[,.:](?! |$))';

/** On folded text; each has what came before the rule, and what may not be done. */
const FORBIDDEN = [
  new RegExp(
    `^(?<head>(?:${CLAUSE}+? )??)${TO_US}${RULE} ${TO_US}${FORBIDS} (?<done>${CLAUSE}*?${INFINITIVE}${CLAUSE}*)`,
    'u',
  ),
  new RegExp(
    `^(?<head>(?:${CLAUSE}+? )??)${TO_US}${RULE} (?<done>${CLAUSE}*?${INFINITIVE}) (?<last>${FORBIDS})`,
    'u',
  ),
  new RegExp(
    `^(?<head>)(?:nemam|nemame) (?:na to )?(?:opravneni|pravomoc|kompetenci|mandat|povoleni)\\p{L}* (?<done>${INFINITIVE}${CLAUSE}*)`,
    'u',
  ),
];
/** On folded text; each has what is not given. */
const NOT_KNOWN = [
  new RegExp(`^${RULE} ${TO_US}(?<head>${CLAUSE}+?) ${KNOWS_NOT}(?=[,;.!]|$)`, 'u'),
  new RegExp(`^${RULE} ${TO_US}${KNOWS_NOT} (?!to |s |ani )(?<head>${CLAUSE}+)(?=[,;.!]|$)`, 'u'),
];
/** *Vrátiť ti zálohu*: such a word comes second after *nemôžem*. */
const LIGHT_BEHIND = /^(?<verb>\p{L}+[tť]) (?<light>v[aá]m|v[aá]s|[tť]i|ťa|mu|jej|im|ich|ho|ju) /iu;
/** On folded text: no thing that could be given. */
const NO_THING = /^(?:to|tieto|ine|vynimk\p{L}|ziadn\p{L}+|s tym)(?!\p{L})/u;
/** On folded text: ends all talk. */
const ENDS_TALK =
  /(?<!\p{L})(?:rokova\p{L}*|bavi\p{L}*|diskut\p{L}*|bodka|hotovo|jasn\p{L}+)(?!\p{L})/u;
/** On folded text: *nech je dôvod akýkoľvek*. */
const WHATEVER = /^nech [^,;]*kolvek[.!…]*$/u;
/** On folded text: we do something about it. */
const WE_DO = /(?<!\p{L})(?!prosim)\p{L}{2,}(?:[ieau]me|im|am|em)(?!\p{L})/u;

/** What hangs on the thing that may not be done goes with it: *, ktorú sme uzavreli*. */
const LEANING_REST = /^((?:, (?:ktor\p{L}*|aj keď|hoci)(?!\p{L})[^,;:.!…]*)*)([^]*)$/iu;

/** Null where no such words open the sentence, or what follows them leans on them. */
export function withOwnVoice(
  { text, folded }: Pick<Sentence, 'text' | 'folded'>,
  habits: Habits,
  offer: string,
): string | null {
  const cannot = bySpeaker(habits, 'nemôžem', 'nemôžeme');
  const why = `pretože ${blank('dôvod')}.`;
  const hit = firstOf(FORBIDDEN, folded);
  const unknown = hit ? null : firstOf(NOT_KNOWN, folded);
  const end = (hit ?? unknown)?.[0].length ?? 0;
  const [, tail = '', after = ''] = LEANING_REST.exec(text.slice(end)) ?? [];
  const rest = restOf(after, offer);
  if (rest === null) return null;
  if (unknown?.groups) {
    const { head = '' } = unknown.groups;
    const at = folded.indexOf(head);
    const thing = capitalise(text.slice(at, at + head.length));
    return NO_THING.test(head) || leans(head)
      ? null
      : `${thing} ${cannot} ${blank('čo')}, ${why} ${rest}`;
  }
  if (!hit?.groups) return null;
  const { head = '', done = '', last } = hit.groups;
  const at = folded.indexOf(done, head.length);
  const doing = text.slice(at, at + done.length).replace(LIGHT_BEHIND, '$<light> $<verb> ');
  const told =
    head === '' && last === undefined
      ? `${bySpeaker(habits, 'Nemôžem', 'Nemôžeme')} ${doing}`
      : capitalise(`${text.slice(0, head.length)}${doing} ${cannot}`);
  return `${told}${tail}, ${why} ${rest}`;
}

const firstOf = (patterns: readonly RegExp[], folded: string): RegExpExecArray | null =>
  patterns.map((pattern) => pattern.exec(folded)).find((hit) => hit !== null) ?? null;

/** What followed as a sentence of its own; what can be done, unless that says it. Null where it cannot be one. */
function restOf(after: string, offer: string): string | null {
  const more = after.replace(/^[,;:.!…\s]+/u, '');
  if (more === '' || [ENDS_TALK, WHATEVER].some((ends) => ends.test(fold(more)))) return offer;
  const opened = /^[,;] /u.test(after) ? restart(more, 'sk') : null;
  if (opened === null || /^(?:tak|nak|ked)/u.test(fold(more))) return null;
  return WE_DO.test(fold(more)) ? opened : `${opened} ${offer}`;
}
