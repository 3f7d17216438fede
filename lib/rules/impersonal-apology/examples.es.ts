import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦La academia hace llegar sus disculpas⟧ a los padres por el cambio de aula.',
      rewrites: ['Pedimos disculpas a los padres por el cambio de aula.'],
    },
    {
      text: '⟦La empresa lamenta⟧ lo sucedido con su envío.',
      rewrites: ['Lamento lo sucedido con su envío.', 'Lamentamos lo sucedido con su envío.'],
    },
    {
      text: '⟦El banco le pide disculpas⟧ por la comisión de octubre.',
      rewrites: [
        'Le pido disculpas por la comisión de octubre.',
        'Le pedimos disculpas por la comisión de octubre.',
      ],
    },
    {
      text: '⟦Se ruega disculpen⟧ el corte de agua del lunes.',
      rewrites: [
        'Les pido disculpas por el corte de agua del lunes.',
        'Les pedimos disculpas por el corte de agua del lunes.',
      ],
    },
    {
      text: '⟦LA DIRECCIÓN LAMENTA⟧ EL GOLPE DE SU HIJA.',
      rewrites: ['LAMENTO EL GOLPE DE SU HIJA.', 'LAMENTAMOS EL GOLPE DE SU HIJA.'],
    },
    {
      text: '⟦Mediante este correo se piden disculpas⟧ por las tazas rotas.',
      rewrites: [
        'Le pido disculpas por las tazas rotas.',
        'Le pedimos disculpas por las tazas rotas.',
      ],
    },
    {
      text: '⟦La editorial pide perdón⟧ por los pliegos en blanco.',
      rewrites: [
        'Le pido disculpas por los pliegos en blanco.',
        'Le pedimos disculpas por los pliegos en blanco.',
      ],
    },
    {
      text: '⟦Reciba las disculpas de esta casa⟧ por la habitacion sucia.',
      also: ['boilerplate'],
    },
    {
      text: '⟦Nuestra clínica siente⟧ mucho la confusión de turnos.',
      rewrites: [
        'Lamento mucho la confusión de turnos.',
        'Lamentamos mucho la confusión de turnos.',
      ],
    },
    { text: '⟦Desde Muebles Rey lamentamos⟧ el arañazo de la mesa.' },
    { text: '⟦El colegio manifiesta su pesar⟧ por el menú con gluten.' },
    { text: '⟦El banco quiere pedirle⟧ disculpas.' },
    {
      text: 'La clase del martes se traslada al jueves 10 y ⟦la academia lamenta⟧ las molestias.',
      also: ['boilerplate'],
      rewrites: [
        'La clase del martes se traslada al jueves 10. Le pido disculpas por [__lo que pasó__].',
        'La clase del martes se traslada al jueves 10. Le pedimos disculpas por [__lo que pasó__].',
      ],
    },
  ],
  valid: [
    'Desde Muebles Rey lamentamos el arañazo de la mesa. Marisa Rey, gerente.',
    'Le pido perdón en nombre de la clínica: le di mal el turno.',
    'Cobré dos veces la cuota y lo siento. Hoy la devuelvo.',
    'La dirección del hotel ha cambiado: ahora es calle Larga, 14.',
    'La compañía de teatro estrena el viernes 4 a las 20:30.',
    'Según el periódico, la eléctrica se disculpó ayer.',
    'Mi hija siente mucho cariño por su profesora.',
    '¿Podría disculparse la junta en la reunión?',
    'Os pido disculpas, chicos: me dormí.',
    'El equipo de noche le espera a las 22 h.',
    'El cliente lamenta haberse ido tan pronto de la feria.',
    { text: 'La empresa lamenta no poder asistir al brindis.', situation: 'none' },
    'La directora le pide disculpas en persona el jueves.',
    'Le pedí la llave a Marta.',
  ],
};
