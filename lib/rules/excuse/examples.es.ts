import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'El ⟦elevado volumen de solicitudes⟧ nos impide responder antes.',
      rewrites: ['No podemos responder antes.'],
    },
    {
      text: 'El reembolso tardó tres semanas debido al ⟦gran volumen de solicitudes⟧.',
      rewrites: ['El reembolso tardó tres semanas.'],
    },
    {
      text: 'Por ⟦falta de personal⟧, nadie le llamó el lunes.',
      rewrites: ['Nadie le llamó el lunes.'],
    },
    {
      text: '⟦Hemos estado muy liados⟧.',
      rewrites: ['', 'Encontramos la causa: [__qué falló__]. Desde hoy, [__qué cambia__].'],
    },
    { text: '⟦Estamos desbordados⟧ desde la feria, señora Paz.' },
    {
      text: '⟦Es temporada alta⟧ y tu caldera tuvo que esperar.',
      rewrites: [
        'Tu caldera tuvo que esperar.',
        '[__Lo que hay que saber__]. Encontré la causa: [__qué falló__]. Desde hoy, [__qué cambia__].',
      ],
    },
    {
      text: 'El contrato salió tarde ⟦por motivos técnicos⟧.',
      rewrites: ['El contrato salió tarde.'],
    },
    { text: '⟦Somos una empresa pequeña⟧ y a veces se nos escapan correos.' },
    { text: 'Tuve una ⟦semana de locos⟧ y no vi tu página.' },
    { text: 'TENEMOS LAS ⟦LÍNEAS COLAPSADAS⟧ TODA LA MAÑANA.' },
    { text: '⟦ando hasta arriba⟧ y no pude abrir tu correo' },
    { text: '⟦Ya ve usted cómo está⟧ el tráfico en Lima.' },
    { text: '⟦Nos pilló el⟧ puente y vuestro sofá no salió.' },
    { text: 'La ⟦mitad de la plantilla⟧ está de baja.' },
    { text: '⟦Debido a la alta demanda⟧, tardamos más.' },
    { text: 'Andamos ⟦cortos de personal⟧.' },
    { text: '⟦No damos abasto⟧ con los pedidos.' },
    { text: '⟦Se nos juntó todo⟧ en noviembre.' },
    {
      text: 'perdona, pero este mes estoy solo y ⟦no me da la vida⟧',
      also: ['apology-but'],
      rewrites: [
        'perdona.',
        'perdona. Encontré la causa: [__qué falló__]. Desde hoy, [__qué cambia__].',
      ],
    },
  ],
  valid: [
    'La cámara se paró el lunes; cambiamos el motor.',
    'El cuadro llega el jueves a las 10.',
    'La copia llevaba parada desde el 3 de mayo; la reinicié y la miro cada lunes.',
    'Le fallamos el viernes: se rompió la furgoneta. El lunes va otra a las diez.',
    'Estoy libre el jueves, si te viene bien.',
    'Sé que estás muy liado, así que voy al grano.',
    'La habitación cuesta 140 € en julio.',
    'Por razones de seguridad, los niños van con casco.',
    'Quedan tres pisos y uno es de esquina.',
    'Hemos contratado a dos mecánicos desde octubre.',
    'Calculé mal el precio y las baldosas corren de mi cuenta.',
    'La oficina cierra el 26 de diciembre.',
    'La costura se abrió porque usé otro hilo.',
    'El departamento técnico atiende de 8 a 20 h.',
    'El presupuesto de la sala es de 4.000 €.',
    'La caldera es de alta demanda y pide tubo de 22 mm.',
    'Olvidé tu mesa, y el domingo a las siete es tuya.',
    'En Navidad abrimos hasta las diez.',
    { text: 'Hemos estado muy liados con la sala nueva, venid a verla.', situation: 'none' },
    'El sector de butacas B es el suyo.',
    'Ya sabe usted mi teléfono.',
    'El equipo nuevo llega el martes a las diez.',
  ],
};
