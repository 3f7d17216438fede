import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Siento lo de la caldera. Pasó usted dos noches sin calefacción y le pido perdón. El técnico llega a las 8. De nuevo, ⟦mis disculpas⟧.',
      rewrites: [
        'Siento lo de la caldera. Pasó usted dos noches sin calefacción y le pido perdón. El técnico llega a las 8.',
      ],
    },
    {
      text: 'Perdona por la tarta. Me da mucha vergüenza. ⟦Disculpad también lo de las velas⟧.',
      rewrites: ['Perdona por la tarta. Me da mucha vergüenza.'],
    },
    {
      text: 'Lo siento por el lunes, lo lamento por el martes y ⟦le pido disculpas por el miércoles⟧.',
      rewrites: ['Lo siento por el lunes, lo lamento por el martes.'],
    },
    {
      text: 'DISCULPE EL ERROR. LO SENTIMOS. ⟦PERDONE⟧.',
      rewrites: ['DISCULPE EL ERROR. LO SENTIMOS.'],
    },
    {
      text: 'Perdi tu carpeta y lo siento. Te pido disculpas. ⟦Perdoname⟧, por favor.',
      rewrites: ['Perdi tu carpeta y lo siento. Te pido disculpas.'],
    },
    {
      text: 'Lamentamos la fuga. Les pedimos perdón por la mancha. ⟦Sentimos mucho lo del sofá⟧.',
      rewrites: ['Lamentamos la fuga. Les pedimos perdón por la mancha.'],
    },
  ],
  valid: [
    'Siento lo de la caldera. El técnico llega a las 8. De nuevo, mis disculpas por las dos noches.',
    '¡Perdón, perdón, perdón! Dejé sus llaves en la furgoneta y se las llevo a las 6.',
    'Le pido disculpas por la tarta. La buena llega a mediodía.',
    'Perdone la molestia. Siento lo de la fuga. Me siento mejor, gracias.',
    'Ella se disculpó. Él pidió perdón. Yo siento el ruido.',
    'No le llamé y lo siento. Estoy en su puerta el martes a las 9.',
    'La tarta correcta llega hoy a las 12 y no paga nada.',
    { text: 'Perdón, llego tarde. Perdón por el lío. Perdón por el perro.', situation: 'none' },
  ],
};
