import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Estamos trabajando en ello⟧.',
      rewrites: [
        'De su caso se encarga [__nombre__], que le llamará a más tardar el [__día y hora__].',
        'Le escribiremos a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto.',
      ],
    },
    {
      text: '⟦Hemos trasladado su queja⟧ al departamento correspondiente.',
      also: ['boilerplate'],
    },
    { text: '⟦Tenga la seguridad de que⟧ su maleta está bien guardada.' },
    { text: '⟦Su caso ha sido escalado⟧.' },
    {
      text: '⟦Lo estan mirando⟧ alla.',
      rewrites: [
        'De su caso se encarga [__nombre__], que le llamará a más tardar el [__día y hora__].',
        'Le escribiré a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto.',
      ],
    },
    { text: '⟦ESTAMOS ANALIZANDO LA SITUACIÓN⟧.' },
    { text: 'El riego ⟦sigue su curso⟧.' },
    { text: '⟦Se están realizando⟧ las gestiones oportunas.' },
    { text: '⟦Tomamos nota⟧ de lo del aula 7.', also: ['boilerplate'] },
    { text: '⟦Estamos investigando lo ocurrido⟧.' },
    {
      text: '⟦He trasladado tu caso⟧ a mis compañeros.',
      rewrites: [
        'He trasladado tu caso a mis compañeros. De tu caso se encarga [__nombre__], que te llamará a más tardar el [__día y hora__].',
        'He trasladado tu caso a mis compañeros. Te escribiré a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto.',
      ],
    },
    {
      text: '⟦Lo estamos revisando⟧, Vera.',
      rewrites: [
        'De su caso se encarga [__nombre__], que le llamará a más tardar el [__día y hora__], Vera.',
        'Le escribiremos a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto, Vera.',
      ],
    },
    { text: '⟦Ya lo escalamos⟧, doña Pilar.' },
    { text: 'El taller sigue igual, y ⟦estamos buscando una solución⟧.' },
    {
      text: 'Su ⟦carta está en manos⟧ de la directora, que la leyó ayer.',
      rewrites: [
        '[__Lo que hay que saber__]. De su caso se encarga [__nombre__], que le llamará a más tardar el [__día y hora__].',
        '[__Lo que hay que saber__]. Le escribiré a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto.',
      ],
    },
    {
      text: 'El taller ⟦está en ello⟧, y más deprisa no vamos a ir.',
      rewrites: [
        'El taller está en ello. De su caso se encarga [__nombre__], que le llamará a más tardar el [__día y hora__].',
        'El taller está en ello. Le escribiremos a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto.',
      ],
    },
  ],
  valid: [
    'Ana investiga lo ocurrido y le llama hoy a las 17:00.',
    'La lámpara está arreglada desde ayer.',
    'Ana está mirando los registros y le llama a las 15:00.',
    'Lo estamos revisando y mañana a las 10 le digo la causa.',
    'Estamos trabajando en ello. Le llamo hoy a las 18 h con el resultado.',
    '¿Estás trabajando en la portada o la empiezo yo?',
    'Ayer revisamos los frenos y cambiamos las pastillas.',
    'Hemos trasladado la cita al jueves a las 10.',
    'Encontré el fallo y lo corregí.',
    'La seguridad del edificio funciona 24 horas.',
    '¿Puede revisar el borrador?',
    'La revisión del coche cuesta 90 €.',
    'El gasto de gestión son 12 €.',
    { text: 'Estamos trabajando en la nueva web.', situation: 'none' },
    'Tomé nota mal de su teléfono.',
    'He pasado su queja, con las fotos, a Marcos Rey.',
    'Si está mirando la página 2, ahí puse mal la fecha.',
  ],
};
