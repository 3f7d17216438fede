import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Si es verdad que pagó⟧, mande el justificante.',
      rewrites: ['Mande el justificante.'],
    },
    {
      text: '⟦Habría que ver⟧ si era su maleta, que ya la hemos mirado por los cuatro costados.',
      rewrites: [
        '[__Lo que hay que saber__]. Vamos a volver a comprobarlo y le escribiremos a más tardar el [__día y hora__].',
      ],
    },
    {
      text: '⟦Usted afirma que⟧ nadie le abrió la puerta.',
      rewrites: ['Me ha dicho que nadie le abrió la puerta.'],
    },
    {
      text: 'Hola, Leo: ⟦afirmas que⟧ la caja vino abierta.',
      rewrites: ['Hola, Leo: me has dicho que la caja vino abierta.'],
    },
    {
      text: '⟦No consta ninguna⟧ llamada suya, señor Gil.',
      rewrites: [
        '[__Lo que hay que saber__]. Voy a comprobarlo y le escribiré a más tardar el [__día y hora__], señor Gil.',
      ],
    },
    { text: 'El grifo ⟦supuestamente⟧ goteaba desde el martes.' },
    { text: '¿⟦Está usted seguro⟧?' },
    { text: '⟦ESO NO ES CIERTO⟧, la sala abrió a las seis.' },
    { text: 'Señor Gil, ⟦nadie más se ha quejado⟧ del ruido.' },
    {
      text: '⟦Según usted⟧, el tren salió antes.',
      rewrites: ['Me ha dicho que el tren salió antes.'],
    },
    {
      text: '⟦Qué casualidad⟧ que se rompa el último día.',
      rewrites: [
        '[__Lo que hay que saber__]. Voy a comprobarlo y le escribiré a más tardar el [__día y hora__].',
      ],
    },
    {
      text: '⟦Las supuestas quejas⟧ no han llegado aquí.',
      rewrites: ['Voy a comprobarlo y le escribiré a más tardar el [__día y hora__].'],
    },
    { text: 'Usted ⟦exagera⟧.', also: ['denial', 'minimising'] },
    { text: '⟦Es usted el primero que se queja⟧.' },
    { text: '¿⟦Está segura⟧ de que contó bien las cajas?' },
    {
      text: 'El toldo ⟦supuestamente⟧ se rompió solo.',
      rewrites: ['El toldo, según me ha dicho, se rompió solo.'],
    },
    { text: '⟦Lo dudo mucho⟧, don Íñigo.' },
    { text: '¿⟦No será que la⟧ dejó encendida?' },
    {
      text: '⟦La supuesta llamada⟧ del día 3 no figura en nuestro registro.',
      rewrites: [
        'La llamada del día 3 no figura en nuestro registro. Aun así, vamos a volver a revisarlo y le escribiremos a más tardar el [__día y hora__].',
      ],
    },
  ],
  valid: [
    'Su dinero está seguro en la cuenta nueva.',
    'Según usted me explicó, son dos camas y una cuna.',
    'Si está seguro del color, lo pido hoy.',
    '¿Seguro que quieres el plan anual?',
    'El mensaje dice que la sesión ha caducado.',
    'Tenías razón, Gastón: encontré tu pago.',
    'Nos contó usted que la tapa vino rota; hoy sale otra.',
    'Es usted la primera que lo prueba, y se lo regalamos.',
    'Le creo, don Luis.',
    'Estoy seguro de que el azul es el que vio en la tienda.',
    'Nadie más del equipo firma contratos, así que lo firmo yo.',
    'Si no está seguro de la talla, llévese las dos.',
    'Por supuesto, le guardo la mesa de la ventana.',
    'El presupuesto va en la página 2.',
    'Le mando el registro de entrada: ¿es esa su firma?',
    'Sin duda la pared estaba húmeda.',
    'La prueba de compra es el ticket.',
    'No me extraña que se enfade: esperó dos horas.',
    'No sería justo cobrarle la visita.',
    'La prueba del vestido es el martes a las diez.',
    'Según usted misma me contó, la caldera es del 98.',
    'Su hermano comenta que el motor suena raro y lo miro el martes a las 9.',
    'Me dice usted que le corté el flequillo a trasquilones, y es verdad.',
  ],
};
