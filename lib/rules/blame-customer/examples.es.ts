import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦No nos enviaste⟧ el plano firmado, así que paramos la obra.',
      rewrites: ['No hemos recibido el plano firmado, así que paramos la obra.'],
    },
    {
      text: 'Señora Ríos, ⟦no nos ha mandado⟧ la llave.',
      rewrites: ['Señora Ríos, no hemos recibido la llave.'],
    },
    {
      text: '⟦Como ya le dije⟧, la seña cubre la primera noche.',
      rewrites: ['La seña cubre la primera noche.'],
    },
    {
      text: '⟦Deberías haber⟧ leído el folleto antes de montar la cuna.',
      rewrites: [
        'Lo que pasó es que [__lo ocurrido, sin culpables__].',
        '[__Lo ocurrido, sin culpables__]. Debí [__avisar, preguntar, explicar…__] antes.',
      ],
    },
    { text: '⟦Debería usted haber⟧ preguntado por el voltaje.' },
    { text: 'La tarta dice Tina ⟦por su error⟧ al escribir el nombre, doña Elsa.' },
    { text: '⟦Si me hubieras avisado⟧ el lunes, había sitio.' },
    { text: '⟦OS OLVIDASTEIS DE⟧ FIRMAR LA PÁGINA 4.' },
    { text: '⟦Ustedes se equivocaron⟧ de talla.' },
    { text: 'te lo repito, ⟦no rellenaste bien⟧ la casilla 4', also: ['condescension'] },
    {
      text: 'Vos ⟦pusiste mal⟧ la dirección, Ema.',
      rewrites: [
        'Lo que pasó es que [__lo ocurrido, sin culpables__], Ema.',
        'Debí [__avisar, preguntar, explicar…__] antes, Ema.',
      ],
    },
    { text: 'La ⟦próxima vez, lea⟧ las condiciones.' },
    { text: '⟦La culpa la tienes⟧ tú, Andrés.', situation: 'none' },
    { text: '⟦Si hubieras leído⟧ el correo, lo sabrías.' },
    { text: 'Señora Gil, ⟦debería haber⟧ revisado el plano.' },
    { text: '⟦Ya te lo advertí⟧, Nora.' },
    { text: '⟦Vos tampoco avisaste⟧ del cambio, Ema.' },
    { text: '⟦Fuiste tú quien eligió⟧ el tono, Raúl.' },
  ],
  valid: [
    'Ya le dije a Marta que le guardara el probador 2.',
    'No deberías haber tenido que llamar dos veces.',
    'Usted tenía razón y yo leí mal el plano.',
    'No nos envió la imprenta los carteles a tiempo.',
    'Debería haber recibido ya los 40 €; los sigo con el banco.',
    'No fue su error, señora Pardo, el formulario pedía mal la fecha.',
    'Usted no hizo nada mal, don Aurelio.',
    'Deberíamos haberle preguntado por la escalera.',
    'Olvidé confirmar vuestra reserva.',
    'Su hijo se dejó la mochila en el aula 7.',
    'Perdone por no haberle avisado antes.',
    'Me dijiste que lo querías en azul y lo mandé en verde.',
    'No te mereces esta espera, Lola.',
    'Si no ha recibido el código, se lo dicto por teléfono.',
    'Gracias por avisar tan pronto.',
    'Nos advirtió usted dos veces y no le hicimos caso.',
    'Por si la necesita, la factura de mayo va adjunta.',
    { text: 'El 3 de marzo aprobó usted la maqueta.', situation: 'not-ours' },
    { text: 'No nos enviaste el acta de ayer, ¿la tienes?', situation: 'none' },
    'Fue usted quien me avisó de la fuga.',
    'Uno debería revisar dos veces, y no lo hice.',
    'No nos avisó el vecino de la fuga.',
  ],
};
