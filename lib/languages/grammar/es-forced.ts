/** What a Spanish cause is said to force upon nobody: *causas técnicas aconsejan suspender el concierto*. */
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../habits.ts';
import { habitsIn } from './es-person.ts';

/** Up to what has to be done, or cannot be; *se* would have no one to lean on. */
const FORCED = new RegExp(
  String.raw`^[^,;:¿?]{4,}? (?:nos )?(?:(?<perfect>han?) )?(?:` +
    String.raw`(?<must>(?<mustPast>aconsejó|aconsejaron|obligó a|obligaron a|forzó a|forzaron a|hizo necesario|hicieron necesario)|aconseja(?:n|do)?|obliga(?:n|do)? a|fuerzan? a|forzado a|hacen? necesario|hecho necesario)|` +
    String.raw`(?<cannotPast>impidió|impidieron)|impiden?|impedido` +
    String.raw`) (?<what>\p{L}+[aei]r(?:les?|te|os)?(?!\p{L})[^;:¿?]*)$`,
  'iu',
);

/** By tense, what one person and what we say before an infinitive. */
const MUST = {
  past: ['Tuve que', 'Tuvimos que'],
  perfect: ['He tenido que', 'Hemos tenido que'],
  present: ['Tengo que', 'Tenemos que'],
} as const;
const CANNOT = {
  past: ['No pude', 'No pudimos'],
  perfect: ['No he podido', 'No hemos podido'],
  present: ['No puedo', 'No podemos'],
} as const;

/** The same as ours, in one sentence: *tenemos que suspender el concierto*; null where nothing is forced. */
export function asOurs(sentence: Sentence, habits: Habits): string | null {
  const groups = FORCED.exec(sentence.text)?.groups;
  if (!groups?.what) return null;
  const isPast = groups.mustPast !== undefined || groups.cannotPast !== undefined;
  const tense = isPast ? 'past' : groups.perfect === undefined ? 'present' : 'perfect';
  const [i, we] = (groups.must === undefined ? CANNOT : MUST)[tense];
  return `${habitsIn(sentence, habits).person === 'singular' ? i : we} ${groups.what}`;
}
