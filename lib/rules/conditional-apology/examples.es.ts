import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'El lunes, a las dos, cambiaremos el ascensor: ⟦disculpen las molestias que pueda ocasionarles⟧.',
      rewrites: [
        'El lunes, a las dos, cambiaremos el ascensor. Sentimos [__lo que esto supuso__].',
      ],
    },
    {
      text: 'Mis ⟦disculpas por el eventual perjuicio⟧ que el corte generase en su familia.',
      rewrites: ['Mis disculpas por el perjuicio que el corte generó en su familia.'],
    },
    {
      text: 'Le pedimos ⟦disculpas por cualquier inconveniente⟧.',
      rewrites: ['Sentimos [__lo que esto supuso__].'],
    },
    {
      text: '⟦Perdona si te molestó el ruido del taller⟧, Nuria.',
      also: ['feelings-apology'],
      rewrites: ['Siento el ruido del taller, Nuria.'],
    },
    {
      text: '⟦Lamentamos las molestias que hayamos podido ocasionarle⟧.',
      also: ['boilerplate'],
      rewrites: ['Sentimos [__lo que esto supuso__].'],
    },
    {
      text: 'LO ⟦SENTIMOS SI ALGO SALIÓ MAL EN SU BODA⟧.',
      rewrites: ['SENTIMOS [__lo que esto supuso__].'],
    },
    { text: '⟦Disculpad si os hicimos esperar el sábado⟧.' },
    { text: '⟦Si el corte le causó pérdidas, señora Vidal, lo lamento⟧.' },
    { text: 'Pido ⟦perdon a quien se haya ofendido por el cartel⟧.', also: ['feelings-apology'] },
    {
      text: '⟦Perdoná si te complicó el día lo del turno⟧, Vero.',
      rewrites: ['Perdoná que te complicara el día lo del turno, Vero.'],
    },
    {
      text: 'Le hablaron mal en recepción; ⟦si fue así, lo siento⟧.',
      rewrites: ['Le hablaron mal en recepción. Siento [__lo que esto supuso__].'],
    },
    { text: '⟦Disculpen las posibles incomodidades por el ascensor parado⟧.' },
    {
      text: 'Me ⟦excuso en la medida en que el dato la haya perjudicado⟧.',
      also: ['hedged-promise'],
    },
    { text: '⟦Si hubo algún descuido con la cuna, vayan por delante nuestras disculpas⟧.' },
  ],
  valid: [
    'Si hoy prefieren las escaleras, la puerta del patio está abierta.',
    'Perdone si recibe este correo dos veces: cambiamos de programa.',
    'Siento las dos noches que pasó usted sin agua caliente.',
    'Si le cobraron dos veces, el segundo cargo ya está anulado.',
    'Disculpe desde ya el polvo de mañana; tapamos los muebles a las 8.',
    'Si llueve el sábado, leemos en la biblioteca a la misma hora.',
    'Perdona, ¿te viene bien el jueves a las 10?',
    'Te hice esperar 50 minutos en la sala y te pido disculpas.',
    'Si prefiere el gris, dígamelo y lo cambio hoy.',
    'Mis disculpas si llego cinco minutos tarde a la reunión del lunes.',
    'Lamento que su hijo pasara la tarde sin su inhalador.',
    'Si hay alguna duda con la factura, llámeme al 612 445 109.',
    'Perdí su llave, don Jorge, y lo siento. La nueva está hoy a las 18 h en su portal.',
    { text: 'Perdón si molesté con la música.', situation: 'none' },
    'Si la cuna no le gusta, se la cambio por la blanca.',
  ],
};
