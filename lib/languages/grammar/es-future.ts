/** The future of Spanish verbs: what an attempt becomes when it is promised. */
import type { Habits } from '../habits.ts';

/** Stems that are not the infinitive, also of the verbs made from these (*reponer*, *mantener*). */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/tener$/, 'tendr'],
  [/poner$/, 'pondr'],
  [/venir$/, 'vendr'],
  [/salir$/, 'saldr'],
  [/valer$/, 'valdr'],
  [/hacer$/, 'har'],
  [/facer$/, 'far'],
  [/^(?:pre|contra)?decir$/, 'dir'],
  [/^poder$/, 'podr'],
  [/^saber$/, 'sabr'],
  [/^haber$/, 'habr'],
  [/^caber$/, 'cabr'],
  [/querer$/, 'querr'],
];

/** An infinitive and the pronouns that hang on it: *entregarle*, *dárselo*. */
const INFINITIVE = /^(\p{L}*?[aeiáéí]r)(me|te|se|nos|os|les?)?(l[oa]s?)?$/u;

/**
 * *Entregarle* → *le entregaré*, or *le entregaremos*. Null where it is no infinitive, or where its
 * pronoun is not ours to take over (*hacerse*).
 */
export function futureOf(infinitive: string, person: Habits['person']): string | null {
  const [, verb, pronoun = '', thing = ''] = INFINITIVE.exec(infinitive.toLowerCase()) ?? [];
  if (!verb || (pronoun === 'se' && thing === '')) return null;
  const pronouns = [inPerson(pronoun, person), thing].filter((one) => one !== '');
  const ending = person === 'singular' ? 'é' : 'emos';
  return [...pronouns, stemOf(verb) + ending].join(' ');
}

function stemOf(verb: string): string {
  const plain = verb
    .normalize('NFD')
    .replace(/\p{M}(?=r$)/u, '')
    .normalize('NFC');
  const [pattern = /$/, stem = ''] = STEMS.find(([irregular]) => irregular.test(plain)) ?? [];
  return plain.replace(pattern, stem);
}

/** Our own pronoun goes with who promises. */
function inPerson(pronoun: string, person: Habits['person']): string {
  if (pronoun !== 'me' && pronoun !== 'nos') return pronoun;
  return person === 'singular' ? 'me' : 'nos';
}
