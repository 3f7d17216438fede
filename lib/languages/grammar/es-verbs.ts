/** Spanish verbs of office mishaps: from what was done by nobody to what I or we did. */

/** Preterite of the third person, folded, and of the first, and the participle without its ending. */
interface Paradigm {
  readonly they: readonly string[];
  readonly i: string;
  readonly we: string;
  readonly participle: string;
}

const AR =
  'activar actualizar adjuntar alistar anotar anular aplicar apuntar archivar asignar avisar bloquear borrar calcular calibrar cambiar cancelar cargar clasificar cobrar colgar colocar comprobar comunicar configurar confirmar copiar cursar descartar despachar duplicar embalar embarcar entregar enviar etiquetar extraviar facturar firmar formalizar girar grabar ingresar instalar mandar marcar mezclar montar notificar olvidar pagar presentar procesar programar publicar recabar rechazar registrar renovar reservar retrasar revisar rotular tramitar trasladar traspapelar';
const ER_IR = 'omitir emitir remitir perder subir inscribir confundir imprimir recoger';

const regular = (infinitive: string): [string, Paradigm] => {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) {
    const soft = stem.replace(/c$/u, 'qu').replace(/g$/u, 'gu').replace(/z$/u, 'c');
    return [
      infinitive,
      {
        they: [`${stem}o`, `${stem}aron`],
        i: `${soft}é`,
        we: `${stem}amos`,
        participle: `${stem}ad`,
      },
    ];
  }
  return [
    infinitive,
    {
      they: [`${stem}io`, `${stem}ieron`],
      i: `${stem}í`,
      we: `${stem}imos`,
      participle: `${stem}id`,
    },
  ];
};

const PARADIGMS: ReadonlyMap<string, Paradigm> = new Map<string, Paradigm>([
  ...AR.split(' ').map(regular),
  ...ER_IR.split(' ').map(regular),
  ['inscribir', { they: ['inscribio'], i: 'inscribí', we: 'inscribimos', participle: 'inscrit' }],
  [
    'imprimir',
    { they: ['imprimio', 'imprimieron'], i: 'imprimí', we: 'imprimimos', participle: 'impres' },
  ],
  [
    'incluir',
    { they: ['incluyo', 'incluyeron'], i: 'incluí', we: 'incluimos', participle: 'incluid' },
  ],
  ['pedir', { they: ['pidio', 'pidieron'], i: 'pedí', we: 'pedimos', participle: 'pedid' }],
  [
    'expedir',
    { they: ['expidio', 'expidieron'], i: 'expedí', we: 'expedimos', participle: 'expedid' },
  ],
  ['hacer', { they: ['hizo', 'hicieron'], i: 'hice', we: 'hicimos', participle: 'hech' }],
  ['poner', { they: ['puso', 'pusieron'], i: 'puse', we: 'pusimos', participle: 'puest' }],
]);

/** Folded forms that have nobody in them, and their paradigm. */
const FORMS: ReadonlyMap<string, Paradigm> = new Map(
  [...PARADIGMS].flatMap(([infinitive, paradigm]) =>
    [
      infinitive,
      ...paradigm.they,
      ...['o', 'a', 'os', 'as'].map((ending) => paradigm.participle + ending),
    ].map((form) => [form, paradigm] as const),
  ),
);

/** What I or we did, for *perdió*, *perdida*, *perder*; null for a verb that is not known here. */
export function firstPerson(folded: string, person: 'singular' | 'plural'): string | null {
  const paradigm = FORMS.get(folded);
  if (!paradigm) return null;
  return person === 'singular' ? paradigm.i : paradigm.we;
}
