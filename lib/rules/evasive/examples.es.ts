import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Al parecer⟧, el repartidor lo dejó en el portal.',
      rewrites: [
        'Al parecer, el repartidor lo dejó en el portal. Averiguaré [__lo que falta por saber__] y se lo diré a más tardar el [__día y hora__].',
        'El repartidor lo dejó en el portal.',
      ],
    },
    { text: '⟦No sé muy bien⟧ cómo funciona ese seguro, señora Pineda.' },
    { text: '⟦Por lo visto⟧ nadie apuntó la alergia de su hijo.' },
    { text: '⟦NO ESTOY SEGURA⟧ DE QUIÉN ATENDIÓ SU LLAMADA.' },
    { text: '⟦Supongo que⟧ quedó el precio viejo en la etiqueta.' },
    { text: '⟦No le sabría decir⟧ por qué subió la cuota.' },
    { text: 'De los pagos de marzo, ⟦ni idea⟧.' },
    { text: '⟦Parece que alguien⟧ cambió la tarifa.' },
    { text: 'La carta ⟦se habrá traspapelado⟧ en Correos.' },
    { text: '⟦No sabemos qué ha⟧ pasado.' },
    { text: '⟦Creo que se perdió⟧ en el almacén.', also: ['hidden-actor'] },
    {
      text: '⟦Ni idea⟧ de por qué os lo cobraron.',
      rewrites: [
        'Todavía no sé por qué os lo cobraron; lo averiguaré y os lo diré a más tardar el [__día y hora__].',
      ],
    },
    { text: '⟦Debió quedarse⟧ en la furgoneta.' },
    { text: '⟦Desconocemos el motivo⟧ del corte.' },
    { text: '⟦Tal vez hubo⟧ una confusión con el portal de al lado.', also: ['hidden-actor'] },
  ],
  valid: [
    'Parece que no me expliqué bien: son dos cajas.',
    'No sé qué pasó; lo averiguo y le llamo hoy a las 16:00.',
    'No sé por qué se cobró dos veces; lo miro con el banco y le llamo hoy a las 16:00.',
    'Creo que tienes razón, Susana: mejor el logo en azul.',
    'El trayecto son unos 20 minutos.',
    'A mí me parece que el verde va bien con tu fachada.',
    'No se preocupe por la maleta.',
    'Dígame si no sabe cómo llegar.',
    'Calculo que la obra costará unos 3.800 €.',
    'No hay duda: el lunes cobramos dos veces 31,90 €.',
    '¿No está seguro de la talla?',
    'No sabe cuánto le agradezco la carta.',
    { text: 'Supongo que el tren sale a las nueve.', situation: 'none' },
    'No sé cómo disculparme por la tarta.',
    'Parece que ya está todo: suena bien y no gotea.',
    'La factura la hice yo mal.',
    'No sé cómo alguien podría dormir con ese ruido.',
    'Supongo que es su primera bici.',
  ],
};
