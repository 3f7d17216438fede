import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Hubo un ⟦pequeño error⟧ en la escritura.',
      also: ['hidden-actor'],
      rewrites: ['Hubo un error en la escritura.'],
    },
    {
      text: '⟦Son cosas que pasan⟧. El horno es suyo otra vez el lunes a las 9.',
      rewrites: [
        'Sé que esto le ha supuesto [__horas, dinero, planes perdidos…__]. El horno es suyo otra vez el lunes a las 9.',
      ],
    },
    { text: '⟦No es para tanto⟧, la lámpara llegó sin pantalla y ya.', also: ['hidden-actor'] },
    { text: 'Fue un ⟦leve retraso⟧ con su visado.', rewrites: ['Fue un retraso con su visado.'] },
    { text: '⟦NO ES EL FIN DEL MUNDO⟧, SEÑORA PARDO.' },
    {
      text: '⟦Simplemente fue una confusion⟧ de nombres en el quirofano.',
      rewrites: ['Fue una confusion de nombres en el quirofano.'],
    },
    { text: '⟦A cualquiera le pasa⟧ sacar la muela equivocada.' },
    { text: 'La abolladura de la nevera ⟦ni se nota⟧.' },
    { text: '⟦Podría haber sido peor⟧: el barco flota.' },
    {
      text: 'Perdisteis apenas ⟦una mañanita⟧ de ventas.',
      rewrites: [
        '[__Lo que hay que saber__]. Sé que esto os ha supuesto [__horas, dinero, planes perdidos…__].',
      ],
    },
    { text: '⟦A cualquiera le puede pasar⟧.' },
    { text: '⟦No es nada grave⟧.' },
    {
      text: 'Quedó una marca en la mesa, pero ⟦no es para tanto⟧.',
      rewrites: [
        'Quedó una marca en la mesa.',
        'Quedó una marca en la mesa. Sé que esto le ha supuesto [__horas, dinero, planes perdidos…__].',
      ],
    },
    { text: '⟦Todos nos equivocamos⟧, Berta.' },
    { text: '⟦Ni se nota⟧ la raya, señor Paz.' },
    {
      text: '⟦Son cosas que pasan⟧, no te hagás drama.',
      rewrites: [
        '[__Lo que hay que saber__]. Sé que esto te costó [__horas, dinero, planes perdidos…__].',
      ],
    },
  ],
  valid: [
    'El retraso fue de tres días, y lo siento.',
    'Es una avería seria y la arreglamos el lunes a las 9.',
    'El retraso le costó la cita en la embajada.',
    'El arañazo recorre toda la puerta.',
    'Tengo una pequeña pregunta sobre la sala.',
    'Le hicimos un pequeño descuento de 8 €.',
    'He visto un pequeño error en la factura y hoy le mando otra.',
    'Dos días sin internet le costaron dos clases.',
    'El corte le dejó la tienda sin caja seis horas.',
    'La grieta deja pasar el agua; cambiamos el azulejo el viernes.',
    'Fue mucho más que una confusión: operamos con otra ficha.',
    'Solo trabajamos con madera certificada.',
    'El postre del sábado va por la casa.',
    { text: 'Hubo un leve retraso en la A4.', situation: 'none' },
    'Parece un detalle y no lo es: son dos noches.',
    'Total: 40 euros, que ya tiene en su cuenta.',
    'Solo falta su firma, y la recojo yo.',
    'La pintura necesita un par de días sin lluvia.',
    'La masa lleva un poquito más de harina.',
  ],
};
