import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Por la mañana, cambiaremos el ascensor, ⟦disculpe las molestias⟧.',
      rewrites: [],
    },
    {
      text: '⟦Nos ponemos en contacto con usted para⟧ informarle de que su cita ha cambiado al martes.',
      rewrites: ['Su cita ha cambiado al martes.'],
    },
    {
      text: '⟦Lamentamos las molestias ocasionadas⟧.',
      rewrites: ['Sentimos [__lo que ha supuesto__].'],
    },
    {
      text: '⟦Estimado cliente⟧, su sofá está en Lugo.',
      rewrites: ['[__Estimado o Estimada, y nombre__], su sofá está en Lugo.'],
    },
    {
      text: 'El embrague está puesto. ⟦No dude en contactarnos⟧.',
      rewrites: [
        'El embrague está puesto.',
        'El embrague está puesto. Mi teléfono directo es [__número__].',
      ],
    },
    { text: '⟦Agradecemos su comprensión⟧ por el corte.' },
    {
      text: '⟦POR MEDIO DE LA PRESENTE⟧ LE DECIMOS QUE LA PISCINA ESTÁ VACÍA.',
      rewrites: ['LA PISCINA ESTÁ VACÍA.'],
    },
    { text: '⟦Nos tomamos muy en serio⟧ su carta.' },
    { text: '⟦Su opinion es muy importante⟧ para nosotros.' },
    { text: '⟦Quedamos a su entera disposición⟧.' },
    { text: '⟦Valoramos vuestra confianza⟧ en el taller.' },
    { text: '⟦Gracias de antemano por vuestra paciencia⟧.' },
    { text: '⟦Disculpe las molestias⟧.' },
    { text: '⟦No dudéis en escribirnos⟧.' },
    {
      text: '⟦Gracias por tu paciencia⟧.',
      rewrites: ['Gracias por [__avisar, esperar, llamar…__].'],
    },
    {
      text: '⟦Nos dirigimos a⟧ usted en relación con el corte del agua. La fuga está en la calle.',
      rewrites: ['Le escribimos por el corte del agua. La fuga está en la calle.'],
    },
    { text: '⟦Estamos para servirle⟧.' },
  ],
  valid: [
    'Por la mañana cambiaremos el ascensor; usen, por favor, la escalera del patio.',
    'Sentimos por adelantado las molestias que la poda del lunes pueda causar.',
    'Estimada Marta, la lámpara sale hoy.',
    'Al niño le encantó la paciencia de Abel.',
    'Siento que pasara tres días sin agua caliente.',
    'Gracias por avisarnos del yogur, Elvira.',
    'Su llamada del martes nos dio la pista.',
    'La prueba de comprensión lectora es el martes a las 10.',
    'La presente factura incluye dos horas de Ana.',
    'Mi número es el 600 112 233 y contesto los sábados.',
    'El consumo estimado del piso es de 320 kWh.',
    'Dudé entre roble y fresno.',
    'Fue un placer cenar con ustedes anoche.',
    'Leí lo que escribió del olor del ascensor.',
    'Valoré la vivienda en 212.000 €.',
    { text: 'Agradecemos su comprensión.', situation: 'none' },
    'Le espero el martes a las diez.',
    'Estamos para el martes con su mesa.',
    'Gracias por escribirnos por lo de la gotera del baño.',
    'Estimados vecinos del portal 4, el lunes pintamos la escalera.',
  ],
};
