import type { Language } from '../checker/report.ts';

/** Endings of which any may stand for any other behind the same stem. */
export interface EndingSet {
  readonly endings: readonly string[];
  /** What the stem must look like; any where absent. */
  readonly stem?: RegExp;
}

const set = (endings: string, stem?: RegExp): EndingSet => ({
  endings: endings.split(' ').map((ending) => ending.replace('-', '')),
  ...(stem ? { stem } : {}),
});

/** The simple ones: enough to start from, and a person strikes out what is wrong. `-`: none. */
export const ENDINGS: Readonly<Record<Language, readonly EndingSet[]>> = {
  en: [
    set('y ies ied ying', /[^aeiou]$/),
    set('e es ed ing', /[^aeiou]$|ee$/),
    set('- es ed ing', /(?:s|x|z|ch|sh)$/),
    set('- s ed ing', /[^sxzyeh]$|[^cs]h$|[aeiou]y$/),
  ],
  es: [
    set('ar o as a amos an é ó aron aba aban ando ado ar á arán aremos ará'),
    set('er o es e emos en í ió ieron ía ían iendo ido erá erán eremos'),
    set('ir o es e imos en í ió ieron ía ían iendo ido irá irán iremos'),
    set('o a os as', /[^aeiouáéíóú]$/),
    set('ión iones'),
    set('z ces'),
    set('- es', /[dlnrj]$/),
    set('- s', /[aeiouáé]$/),
  ],
  sk: [
    set('ovať ujem uješ uje ujeme ujete ujú oval ovala ovali ovalo ujúc'),
    set('núť nem neš ne neme nete nú nul nula nuli nulo'),
    set('ať ám áš á áme áte ajú al ala ali alo'),
    set('iť ím íš í íme íte ia il ila ili ilo'),
    set('ieť iem ieš ie ieme iete ejú el ela eli elo'),
    set('ý á é ého ému ej ú ých ým ými om í'),
    set('osť osti osťou ostí ostiam ostiach osťami'),
    set('enie enia eniu ením ení eniam eniach eniami'),
    set('ia ie ii iu iou ií iám iách iami'),
    set('a y e u ou ám ách ami', /[^aeiouyáéíóúý]$/),
    set('o a u e om ám ách ami', /[^aeiouyáéíóúý]$/),
    set('- u a om e y ov och mi', /[^aeiouyáéíóúýť]$/),
  ],
};
