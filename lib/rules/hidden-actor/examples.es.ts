import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Se cometió un error⟧ con las mesas, señora Vidal.',
      rewrites: ['Cometimos un error con las mesas, señora Vidal.'],
    },
    {
      text: '⟦Hubo un error⟧ en su nómina de octubre y cobró de menos.',
      rewrites: ['Cometimos un error en su nómina de octubre y cobró de menos.'],
    },
    {
      text: '⟦Ha habido un fallo⟧ con tu matrícula, Irene.',
      rewrites: ['Hemos cometido un error con tu matrícula, Irene.'],
    },
    {
      text: 'Su kayak ⟦se perdió⟧ entre Vigo y el almacén.',
      rewrites: [
        '[__Lo que hay que saber: Vigo__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'Su kayak se perdió entre Vigo y el almacén. La responsabilidad es nuestra.',
        'Perdimos su kayak entre Vigo y el almacén.',
      ],
    },
    {
      text: '⟦No se avisó⟧ a la florista del cambio de hora.',
      rewrites: [
        '[__Lo que hay que saber__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'No se avisó a la florista del cambio de hora. La responsabilidad es nuestra.',
        'No avisamos a la florista del cambio de hora.',
      ],
    },
    { text: 'LAS BALDOSAS ⟦FUERON COLOCADAS POR ERROR⟧ EN EL OTRO BAÑO.' },
    {
      text: '⟦se traspapelo⟧ tu informe en el archivo',
      rewrites: [
        '[__Lo que hay que saber__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'se traspapelo tu informe en el archivo. La responsabilidad es nuestra.',
        'traspapelamos tu informe en el archivo',
      ],
    },
    {
      text: 'A los inquilinos ⟦se les cobró dos veces⟧ el agua.',
      rewrites: [
        '[__Lo que hay que saber: dos__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'A los inquilinos se les cobró dos veces el agua. La responsabilidad es nuestra.',
        'A los inquilinos les cobramos dos veces el agua.',
      ],
    },
    { text: 'Vuestra reserva ⟦quedó fuera⟧ de la lista del sábado.' },
    { text: 'El certificado ⟦salió sin la⟧ firma del director.' },
    { text: '⟦Por un descuido⟧, la segunda capa se quedó a medias.' },
    { text: 'Las cortinas ⟦fueron a parar a otra sucursal⟧.' },
    {
      text: 'La cita ⟦no fue registrada⟧ en la agenda.',
      rewrites: [
        '[__Lo que hay que saber__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'La cita no fue registrada en la agenda. La responsabilidad es nuestra.',
        'No registramos la cita en la agenda.',
      ],
    },
    { text: '⟦Se le cobró dos veces⟧.' },
    { text: 'Su ⟦expediente se ha extraviado⟧.' },
    { text: 'La cita ⟦no quedó registrada⟧.' },
    { text: '⟦Algo falló en la⟧ cocina, señora Ríos.' },
    {
      text: 'El toldo ⟦se soltó porque lo fijé mal⟧.',
      rewrites: ['El toldo se soltó porque lo fijé mal. La responsabilidad es mía.'],
    },
  ],
  valid: [
    'La transferencia fue anulada de su lado.',
    'Su paquete se extravió porque le pegamos la etiqueta de otro cliente.',
    'No se envió ningún dato a terceros.',
    'Extraviamos su expediente y hoy lo rehacemos.',
    'Hemos perdido su kayak y el martes sale otro igual.',
    'Se les cobró dos veces el agua. Lo causamos nosotros y hoy se lo devolvemos.',
    'Las baldosas no son las suyas: me equivoqué de caja.',
    'Su reembolso salió ayer a las 16:20.',
    'La avería ya está reparada y la línea funciona.',
    'El teatro se construyó en 1904 y se pintó en mayo.',
    '¿Se perdió su paquete en la devolución?',
    'Si se produce un error al subir el archivo, la página le dice en qué línea.',
    'Quizá ha habido un malentendido con las medidas.',
    'Se nos pasó avisar a la florista; ya está hablado.',
    'El error es mío y la nómina corregida va adjunta.',
    'Se recomienda guardar el jarabe en la nevera.',
    'El aviso sale el día 2 en el boletín.',
    'La tapa nueva sale hoy y mañana la tiene usted en casa.',
    'Su hija fue elegida para el papel principal.',
    'Olvidé pedir los lirios, y el arco quedó vacío hasta las doce.',
    'El concierto fue un éxito y se llenó la sala.',
    { text: 'Hubo un error en el horario antiguo; adjunto el nuevo.', situation: 'none' },
    'La cita quedó registrada para el martes a las diez.',
    'Se borraron sus datos a su petición.',
    'La ficha salió ayer.',
    'Se ha comprobado que la llave abre los dos portales.',
    'Si acaso hubo un error en la báscula, le devuelvo los 12 euros.',
  ],
};
