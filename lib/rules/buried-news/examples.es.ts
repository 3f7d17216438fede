import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Hola, Marta:\n\nLa cocina avanza bien. Las puertas son de roble y han quedado preciosas. Los azulejos llegaron el lunes. Ana eligió el color contigo. La encimera ⟦no estará el día 30⟧. Podemos montarla el 9 de diciembre.',
      rewrites: [
        'Hola, Marta:\n\nLa encimera no estará el día 30. La cocina avanza bien. Las puertas son de roble y han quedado preciosas. Los azulejos llegaron el lunes. Ana eligió el color contigo. Podemos montarla el 9 de diciembre.',
      ],
      situation: 'bad-news',
    },
    {
      text: 'Estimado señor Rao:\n\nSus fotos están perfectas. El formulario está completo. La tasa está pagada. El mensajero tiene su dirección. El consulado ⟦canceló su cita del lunes⟧. Le he reservado el jueves a las 10.',
      rewrites: [
        'Estimado señor Rao:\n\nEl consulado canceló su cita del lunes. Sus fotos están perfectas. El formulario está completo. La tasa está pagada. El mensajero tiene su dirección. Le he reservado el jueves a las 10.',
      ],
      situation: 'bad-news',
    },
    {
      text: 'Hola, Tomás:\n\nLa banda ha ensayado toda la semana. La sala está preciosa. Los carteles están puestos. El menú está elegido. Los focos se ⟦retrasan hasta el día 9⟧. Te llamo el viernes a las 9.',
      rewrites: [
        'Hola, Tomás:\n\nLos focos se retrasan hasta el día 9. La banda ha ensayado toda la semana. La sala está preciosa. Los carteles están puestos. El menú está elegido. Te llamo el viernes a las 9.',
      ],
      situation: 'bad-news',
    },
  ],
  valid: [
    'Hola, Marta:\n\nLa encimera no estará el día 30. Las puertas son de roble. Los azulejos llegaron el lunes. Ana eligió el color contigo. Los grifos llegaron el martes. Podemos montarla el 9 de diciembre.',
    'Hola, Tomás:\n\nLa sala está preciosa. Los focos se retrasan hasta el día 9. Te llamo el viernes a las 9.',
    'Estimado señor Rao:\n\nSiento lo del lunes. Sus fotos están perfectas. El formulario está completo. La tasa está pagada. El consulado canceló su cita. Le he reservado el jueves a las 10.',
    'La cocina avanza bien. Las puertas son de roble. Los azulejos llegaron el lunes. Ana eligió el color contigo. Los grifos brillan. Los montamos el 9 de diciembre.',
    {
      text: 'Hola, Marta:\n\nLa cocina avanza bien. Las puertas son de roble. Los azulejos llegaron el lunes. Ana eligió el color. La encimera se retrasa al día 9. La montamos el 10.',
      situation: 'none',
    },
  ],
};
