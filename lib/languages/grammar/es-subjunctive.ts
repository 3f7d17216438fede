/** The Spanish subjunctive that an apology asks for: *siento que … le pareciera*. */

/** Preterites whose third person in the plural is not made from the singular, and the forms without accent. */
const IRREGULAR: Readonly<Record<string, string>> = {
  fui: 'fuera',
  fue: 'fuera',
  fuimos: 'fuéramos',
  hicimos: 'hiciéramos',
  hice: 'hiciera',
  hizo: 'hiciera',
  dije: 'dijera',
  dijo: 'dijera',
  tuve: 'tuviera',
  tuvo: 'tuviera',
  puse: 'pusiera',
  puso: 'pusiera',
  vine: 'viniera',
  vino: 'viniera',
  estuve: 'estuviera',
  estuvo: 'estuviera',
  di: 'diera',
  dio: 'diera',
  trajo: 'trajera',
  supo: 'supiera',
  era: 'fuera',
  eran: 'fueran',
  estaba: 'estuviera',
  estaban: 'estuvieran',
  había: 'hubiera',
  tenía: 'tuviera',
  he: 'haya',
  ha: 'haya',
  has: 'hayas',
  habéis: 'hayáis',
  han: 'hayan',
  hemos: 'hayamos',
};

/** Endings of the preterite and what they become. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/qué$/u, 'cara'],
  [/gué$/u, 'gara'],
  [/cé$/u, 'zara'],
  [/é$/u, 'ara'],
  [/ió$/u, 'iera'],
  [/yó$/u, 'yera'],
  [/ó$/u, 'ara'],
  [/ron$/u, 'ran'],
  [/amos$/u, 'áramos'],
  [/imos$/u, 'iéramos'],
];

/** *Pareció* → *pareciera*, *hemos* → *hayamos*; null for what is no past tense. */
export function pastSubjunctive(verb: string): string | null {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  const [ending, subjunctive] = ENDINGS.find(([pattern]) => pattern.test(verb)) ?? [];
  const stem = ending && verb.replace(ending, '');
  return stem !== undefined && stem.length >= MIN_STEM ? `${stem}${subjunctive ?? ''}` : null;
}
const MIN_STEM = 3;
