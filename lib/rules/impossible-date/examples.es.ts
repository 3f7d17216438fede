import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Las restantes salen el ⟦lunes 25 de noviembre de 2026⟧.',
      rewrites: [
        'Las restantes salen el miércoles 25 de noviembre de 2026.',
        'Las restantes salen el lunes 23 de noviembre de 2026.',
      ],
    },
    {
      text: 'Lo montamos el ⟦31 de noviembre⟧.',
      rewrites: ['Lo montamos el [__30 de noviembre__].'],
    },
    { text: 'Le devolveremos la fianza antes del ⟦30 de febrero⟧.' },
    { text: 'ENTREGAREMOS EL ⟦JUEVES 2 DE DICIEMBRE DE 2026⟧.' },
  ],
  valid: [
    'Las restantes salen el miércoles 25 de noviembre de 2026.',
    'La obra se terminó el 30 de octubre.',
    'El pedido del 3 de noviembre llega mañana.',
    'Le llamo el martes.',
    '¿Quedamos el lunes 25 de noviembre de 2026?',
    'Usted escribió el 12 de octubre.',
    'La fianza vuelve antes del 30 de noviembre.',
    'La plegadora se instala la semana 40.',
  ],
};
