import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Causas ⟦ajenas a nuestra voluntad⟧ aconsejan suspender el concierto.',
      also: ['boilerplate'],
      rewrites: [
        '[__Lo que hay que saber__]. Lo que podemos hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    {
      text: '⟦No es culpa nuestra⟧ que se parara el ascensor.',
      rewrites: [
        '[__Lo que hay que saber__]. Lo que podemos hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    {
      text: 'El retraso se debe a causas ⟦ajenas a nuestra voluntad⟧.',
      also: ['boilerplate'],
      rewrites: [
        '[__Lo que hay que saber__]. Lo que podemos hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    {
      text: '⟦No pudimos hacer nada⟧ con el sótano inundado.',
      rewrites: [
        '[__Lo que hay que saber__]. Lo que podemos hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    { text: '⟦No somos responsables⟧ de los abrigos del vestíbulo.' },
    {
      text: '⟦Se equivoca usted⟧ con el color de la junta, don Luis.',
      rewrites: [
        '[__Lo que hay que saber__]. Lo que puedo hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__], don Luis.',
      ],
      also: ['doubts-customer'],
    },
    { text: '⟦Nosotros cumplimos⟧, y la factura se queda como está.' },
    { text: '⟦NO ACEPTAMOS NINGUNA CULPA⟧ POR LA TARTA.' },
    { text: 'Era ⟦imposible prever⟧ la rotura de la tubería.' },
    {
      text: '⟦no me hago responsable⟧ de la bateria',
      rewrites: [
        'Lo que puedo hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    { text: 'Eso que contás ⟦es falso⟧, Martín.' },
    { text: 'Lo de vuestra humedad ⟦no tiene nada que ver⟧ con nosotros.' },
    { text: '⟦Te equivocas⟧ si crees que cobramos de más.', also: ['doubts-customer'] },
    { text: 'La ⟦nieve no la fabricamos⟧ en esta casa.' },
    {
      text: 'Esto ⟦no implica admitir⟧ ningún fallo por parte de la clínica.',
      severity: 'hint',
      rewrites: [
        '[__Lo que hay que saber__]. Lo que puedo hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    {
      text: 'La tormenta queda ⟦fuera de nuestro control⟧.',
      severity: 'hint',
      situation: 'not-ours',
      rewrites: [
        '[__Lo que hay que saber__]. Lo que podemos ofrecer es [__una salida y su coste__].',
      ],
    },
    { text: '⟦No hay nada que podamos⟧ hacer.' },
    { text: 'Las obras ⟦escapan a nuestro control⟧.' },
    { text: '⟦No nos hacemos responsables⟧ de los abrigos.' },
    { text: '⟦No pudimos evitarlo⟧, señora Luque.' },
    { text: '⟦No llevas razón⟧, Pau.' },
  ],
  valid: [
    'No te equivocas: faltan dos sillas.',
    'Usted no tiene la culpa de nada.',
    'La piscina cierra por obras el martes.',
    'Es culpa nuestra que se parara el ascensor; Ana llega a las tres.',
    'La falta no es suya, señora Paz, el cajero estaba mal calibrado.',
    'Usted no hizo nada mal, don Luis.',
    'La responsable de reservas es Nadia Cruz.',
    'Tiene razón con la junta y pido hoy la oscura.',
    'Le dije que no era cosa nuestra y estaba equivocado.',
    '¿No es responsabilidad nuestra cerrar la verja?',
    'No hay nada que pagar, la visita entra en su contrato.',
    'El inquilino niega los hechos y el juicio sigue el martes.',
    'Perdimos el resguardo y hoy le devolvemos los 200 €.',
    'El seguro cubre el robo también fuera de casa.',
    'No supone ningún problema cambiar el color antes del miércoles.',
    'No solo la tapa: la jarra entera es nueva.',
    'La obra es nuestra y el fontanero va a las seis.',
    'Respondo yo de la reparación hasta mayo.',
    'Cumplimos diez años en el barrio y lo celebramos el sábado.',
    { text: 'No somos responsables del tiempo del sábado, ¡traed abrigo!', situation: 'none' },
    'No tiene usted razón alguna para disculparse.',
    'Pudimos evitarlo y no lo hicimos.',
    'Hicimos mal el trabajo, y mañana lo repetimos.',
    'El fontanero ya no está con nosotros, así que me toca a mí cambiar el grifo.',
    'El rechazo se debe a que la tarjeta caducó en mayo.',
  ],
};
