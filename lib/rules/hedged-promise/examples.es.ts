import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Intentaremos⟧ entregarle la mesa el viernes.',
      rewrites: [
        'Intentaremos entregarle la mesa el viernes. Lo seguro hoy es [__lo que es seguro__]; sobre lo demás le escribiremos a más tardar el [__día y hora__].',
        'Le entregaremos la mesa el viernes.',
      ],
    },
    { text: '⟦Haremos lo posible⟧ por reponer las sillas.' },
    { text: '⟦Si todo va bien⟧, el jueves tiene usted el coche.' },
    {
      text: '⟦Dios mediante⟧ el sabado le dejo el calefon.',
      rewrites: [
        '[__Lo que hay que saber: sabado__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'El sabado le dejo el calefon.',
      ],
    },
    { text: '⟦ESPERAMOS PODER⟧ REABRIR EL DÍA 5.' },
    { text: '⟦Voy a tratar de conseguirte⟧ otra cita.' },
    { text: 'Mañana ⟦intento pasarme⟧ a cambiar la junta.' },
    { text: '⟦Confiamos en tener listas⟧ las actas el día 30.' },
    { text: 'La devolución sale el día 5, ⟦cruzo los dedos⟧.' },
    { text: '⟦Haré lo que pueda⟧.' },
    { text: '⟦A ver si lo⟧ arreglamos.', also: ['condescension'] },
    {
      text: '⟦Procuraremos⟧ no molestar, señora Vidal.',
      rewrites: [
        'Procuraremos no molestar, señora Vidal. Lo seguro hoy es [__lo que es seguro__]; sobre lo demás le escribiremos a más tardar el [__día y hora__].',
        'No molestaremos, señora Vidal.',
      ],
    },
    {
      text: '⟦Vamos a intentar mandarte⟧ la mesa nueva.',
      rewrites: ['Te mandaremos la mesa nueva a más tardar el [__día y hora__].'],
    },
    {
      text: '⟦Haremos lo posible⟧ por reponeros las sillas el lunes.',
      rewrites: [
        'Haremos lo posible por reponeros las sillas el lunes. Lo seguro hoy es [__lo que es seguro__]; sobre lo demás os escribiremos a más tardar el [__día y hora__].',
        'Os repondremos las sillas el lunes.',
      ],
    },
    { text: '⟦Quizá podamos entregar⟧ la cuna el viernes.' },
    { text: '⟦Vamos a hacer lo imposible⟧ por la tarta de mañana.' },
    {
      text: '⟦Intentaremos⟧ pasar el jueves por la tarde si el tráfico lo permite.',
      rewrites: [
        'Intentaremos pasar el jueves por la tarde si el tráfico lo permite. Lo seguro hoy es [__lo que es seguro__]; sobre lo demás le escribiremos a más tardar el [__día y hora__].',
        'Pasaremos el jueves por la tarde.',
      ],
    },
  ],
  valid: [
    'Lo más seguro es que tenga usted ya el aviso: lo mandé el lunes.',
    'Confiamos en verla de nuevo por el taller.',
    'Espero poder saludarle en la feria.',
    'La mesa llega el lunes a las 9.',
    'Le entregamos el sofá el martes, entre las 10 y las 12.',
    'Si la pieza llega el lunes, la montamos el martes; si no, le llamo el lunes a las 17:00.',
    'Ojalá disfrutéis mucho del estreno.',
    'Esperamos su confirmación.',
    'Haga lo posible por venir en ayunas.',
    'Hicimos lo posible por no cortar el agua.',
    'Cruzamos los dedos por vosotros.',
    'Quisiera reservar para seis.',
    'Intentó usted pagar tres veces.',
    'Vamos a ver el piso el lunes.',
    'Si quiere, pruebe la otra talla.',
    'Espero que le guste.',
    { text: 'Intentaremos abrir otra tienda en Vigo.', situation: 'none' },
    'Si usted quiere, la llevo el lunes a las diez.',
    'No debería llegarle ningún cargo; si lo ve, se lo devuelvo el jueves.',
    'Si el jueves no arranca, le llevo otra moto esa misma tarde.',
  ],
};
