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
    negates: /\bno\b/u,
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    written: /domingo|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado/i,
  },
};
