import type { ImpossibleDateWords } from './find.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

export const es: RuleLanguage<ImpossibleDateWords> = {
  texts: {
    title: 'Una fecha que no puede ser',
    advice:
      'Quien le lee no sabrá qué día es, o esperará el que no toca. Compruébela en el calendario.',
    variants: {
      'wrong-weekday':
        'El día de la semana no cuadra con la fecha, y quien le lee puede esperar el que no es. Deje el que quería decir.',
      'no-such-day': 'Ese mes no tiene ese día, y se nota. Elija el anterior o el siguiente.',
      past: 'Ese día ya pasó, y la promesa parecerá un descuido. Ponga uno que esté por venir.',
    },
  },
  phrases: {},
  words: {
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    written: /domingo|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado/i,
  },
  examples: {
    invalid: [
      {
        text: 'Las restantes salen el ⟦lunes 25 de noviembre de 2026⟧.',
        rewrites: [
          'Las restantes salen el miércoles 25 de noviembre de 2026.',
          'Las restantes salen el lunes 23 de noviembre de 2026.',
        ],
      },
      { text: 'Lo montamos el ⟦31 de noviembre⟧.', rewrites: ['Lo montamos el 30 de noviembre.'] },
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
    ],
  },
};
