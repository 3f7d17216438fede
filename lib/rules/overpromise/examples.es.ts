import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Esto ⟦no volverá a ocurrir⟧.',
      rewrites: ['Desde hoy, [__qué cambia__]. Si vuelve a pasar, [__lo que haré entonces__].'],
    },
    { text: '⟦Le garantizo⟧ que el traje queda como nuevo.', also: ['minimising'] },
    { text: '⟦Nunca más⟧ se quedará sin línea.' },
    { text: '⟦NO SE REPETIRÁ⟧.' },
    { text: 'Queda ⟦resuelto inmediatamente⟧.' },
    { text: '⟦Olvídese para siempre⟧ de los cortes.' },
    {
      text: 'Con el filtro nuevo ⟦es imposible que⟧ se atasque.',
      rewrites: [
        'Con el filtro nuevo, [__lo que cambia__]. Si vuelve a pasar, [__lo que haré entonces__].',
      ],
    },
    { text: '⟦No volvera a pasar⟧, palabra.' },
    { text: 'La obra se acaba hoy, ⟦cueste lo que cueste⟧.' },
    { text: '⟦Te prometo que no volverá⟧ a pasar.' },
    { text: '⟦No va a volver a ocurrir⟧.' },
    {
      text: 'El martes llega la caldera, ⟦se lo garantizo⟧.',
      rewrites: ['El martes llega la caldera.'],
    },
    { text: '⟦Tiene usted mi palabra⟧, señora Gil.' },
    { text: '⟦No te volveremos a fallar⟧, Nico.' },
    {
      text: 'Esto ⟦no volverá a pasar⟧ nunca más: el lunes le atiende la doctora Ruiz.',
      rewrites: [
        'El lunes le atiende la doctora Ruiz. Si vuelve a pasar, [__lo que haré entonces__].',
      ],
    },
    {
      text: '⟦Le garantizo⟧ que su cuadro está a salvo para siempre y el jueves lo colgamos.',
      rewrites: ['Su cuadro está a salvo y el jueves lo colgamos.'],
    },
    {
      text: 'La llave nueva, si la compra, ⟦nunca más⟧ se atasca.',
      rewrites: [
        '[__Lo que hay que saber__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
  ],
  valid: [
    'Nunca más supimos del dueño del paraguas.',
    'Le garantizamos el motor durante dos años.',
    'Nunca más de dos alumnos por monitor, desde el 1 de marzo.',
    'La nevera tiene dos años de garantía.',
    'Le devolvemos el 100 % de la señal.',
    'Puse doble cierre en la puerta.',
    'Jamás abra la tapa con el motor caliente.',
    'Si vuelve a pasar, pago yo el taxi.',
    'Prometer esa fecha sería mentirle.',
    'Nunca había visto una tarta igual.',
    'La batería está cargada al cien por cien.',
    'Contrato firmado y sellado.',
    'Este fallo no puede volver: cambiamos la válvula.',
    'La última vez que hablamos llovía.',
    { text: 'Esto no volverá a ocurrir.', situation: 'none' },
    'La última vez que fui olvidé la llave inglesa.',
    'No le vamos a volver a cobrar la visita.',
    'Ese cargo ya está devuelto.',
    'El motor funcionaba como un reloj, te lo juro.',
  ],
};
