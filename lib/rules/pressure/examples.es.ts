import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: 'El ⟦silencio se tomará como conformidad⟧ con el sofá gris.' },
    {
      text: 'La corona está puesta. La ⟦factura 311 sigue pendiente⟧.',
      rewrites: [
        'La corona está puesta. [__Lo que hay que saber: 311__]. Si esto le supone un problema, puedo [__otra salida__].',
      ],
    },
    {
      text: 'La ⟦factura 88 sigue pendiente⟧; páguela y entonces hablamos.',
    },
    {
      text: 'Su router va otra vez. ⟦Déjenos una reseña⟧.',
      rewrites: ['Su router va otra vez.'],
    },
    { text: '⟦Acepte los 40 € hoy o anulamos⟧ su queja.' },
    { text: '⟦Nos veremos obligados a⟧ avisar al casero.' },
    { text: 'ES SU ⟦ÚLTIMA OPORTUNIDAD⟧, SEÑOR PARDO.' },
    { text: '⟦De lo contrario⟧, cerraremos su queja del tejado.' },
    {
      text: 'Tu deuda ⟦pasara a cobranzas⟧.',
      rewrites: [
        '[__Lo que hay que saber__]. Si esto te supone un problema, puedo [__otra salida__].',
      ],
    },
    { text: '⟦Lo tomas o lo dejas⟧: medio billete.' },
    {
      text: 'Los ⟦portes del segundo envío corren por su⟧ cuenta.',
      rewrites: [
        '[__Lo que hay que saber__]. Por mi parte, [__lo que haré__] a más tardar el [__día y hora__].',
      ],
    },
    { text: '⟦Tiene 48 horas para aceptar⟧.' },
    { text: 'Conteste ⟦antes de que se cierre su⟧ caso.' },
    {
      text: '⟦Responde hoy o cerramos⟧ tu caso.',
      rewrites: [
        '[__Lo que hay que saber__]. Por nuestra parte, [__lo que haremos__] a más tardar el [__día y hora__].',
      ],
    },
    {
      text: '⟦Eso sí, el segundo pago⟧ lo quiero mañana.',
      rewrites: [
        '[__Lo que hay que saber: mañana__]. Si esto le supone un problema, puedo [__otra salida__].',
      ],
    },
    { text: '⟦Deje de amenazarnos⟧ con la hoja.' },
    { text: '⟦Si no nos dice nada, entenderemos⟧ que está conforme.' },
    {
      text: 'Necesito las fotos del golpe; ⟦de lo contrario⟧, archivaremos su queja el 15 de marzo.',
      rewrites: [
        '[__Lo que hay que saber: 15 de marzo__]. Si esto le supone un problema, podemos [__otra salida__].',
      ],
    },
    {
      text: 'Su router va otra vez. De paso, ⟦le recuerdo que la⟧ oferta vuela.',
      rewrites: ['Su router va otra vez.'],
    },
  ],
  valid: [
    'Mañana le llevo la mesa y hablamos del color.',
    'El segundo par llega el lunes, sin coste.',
    'Si llega el lunes, se lo monto; de lo contrario, le devuelvo los 90 €.',
    'La última oportunidad de ver la obra es el domingo.',
    'Su factura está pagada desde el lunes.',
    'Si no hace nada, los 40 € van a su tarjeta el viernes.',
    'La segunda visita no le cuesta nada.',
    '¿Quedó bien la puerta después del arreglo de ayer?',
    'Gracias por la reseña; en cocina ya la leyeron.',
    'El saldo es cero, señor Pardo.',
    'El técnico lleva la pieza nueva el martes a las 9.',
    'Guarde el jarabe en la nevera.',
    'Esta mañana quité el recargo de la biblioteca.',
    'Van adjuntas las copias del contrato.',
    'La fianza de 300 € volvió hoy a su tarjeta.',
    'No hay prisa: léalo en casa.',
    { text: 'La factura 311 sigue pendiente.', situation: 'none' },
    'Usted verá el abono el martes.',
    'Piense con calma el color; se lo guardo hasta el lunes.',
    'No nos debe usted ninguna cuota.',
  ],
};
