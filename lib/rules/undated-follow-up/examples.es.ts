import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Nos pondremos en contacto⟧.',
      rewrites: [
        'Nos pondremos en contacto a más tardar el [__día y hora__], aunque todavía no haya novedades.',
      ],
    },
    {
      text: 'Hablo con la notaría y ⟦le avisaré⟧.',
      rewrites: [
        'Hablo con la notaría y le avisaré a más tardar el [__día y hora__], aunque todavía no haya novedades.',
      ],
    },
    {
      text: '⟦Le mantendremos informado⟧ sobre la gotera.',
      rewrites: [
        'Le mantendremos informado sobre la gotera, y le escribiremos a más tardar el [__día y hora__], aunque todavía no haya novedades.',
      ],
    },
    { text: '⟦Te iremos informando⟧ del arreglo de la bici.' },
    { text: '⟦Pregunto en cocina y te digo⟧ algo.' },
    { text: '⟦OS AVISAREMOS⟧.' },
    {
      text: 'Lo consulto con fabrica y ⟦se lo comunicare⟧.',
      rewrites: [
        'Lo consulto con fabrica y se lo comunicare a mas tardar el [__dia y hora__], aunque todavia no haya novedades.',
      ],
    },
    {
      text: '⟦Cualquier novedad la⟧ charlamos.',
      rewrites: [
        'Cualquier novedad la charlamos, y en todo caso le escribiremos a más tardar el [__día y hora__].',
      ],
    },
    { text: '⟦Recibirá noticias nuestras⟧.' },
    { text: 'Busco el recibo y ⟦les haremos saber⟧ el importe.' },
    { text: '⟦Te mantendré al tanto⟧.' },
    { text: '⟦Le iremos informando⟧.' },
    { text: '⟦Volveré a escribirle⟧, señor Duarte.' },
    { text: '⟦Ya te contaré⟧, Lola.' },
    { text: '⟦En cuanto tenga fecha, te la paso⟧.' },
  ],
  valid: [
    'Le llamaré mañana a las 10.',
    'Le pondré hoy en contacto con Ana, que lleva su obra.',
    'Le llamo mañana a las 12, sepa algo o no.',
    'Nos pondremos en contacto con usted en 24 horas.',
    'Cada viernes os informaremos del secado.',
    '¿Me avisa cuando reciba la caja?',
    'Avíseme cuando llegue la silla, por favor.',
    'Le avisé ayer por teléfono.',
    'Como le informamos en octubre, la tasa es de 64 €.',
    'Puede ponerse en contacto conmigo en el 944 221 310.',
    'Nunca le llamaremos para pedirle la clave.',
    'Te escribo por la garantía de la plancha.',
    'Nos tuvo al tanto su hermana.',
    'El lunes a las 9 te escribo con el resultado.',
    'Dígame qué color prefiere.',
    { text: 'Ya te avisaré de la fecha de la cena.', situation: 'none' },
    'Ya le llevé la silla a su casa.',
    'Ya se lo conté a Nuria y lo tiene resuelto.',
    'Volveré a las diez con la pieza.',
    'Ya tendrá más tardes de gloria.',
  ],
};
