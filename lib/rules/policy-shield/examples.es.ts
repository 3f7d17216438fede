import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Según nuestra política⟧, la seña del barco la guardamos nosotros.',
      rewrites: [
        'La seña del barco la guardamos nosotros. El motivo es [__el porqué__]. Lo que podemos hacer es [__enviar, cambiar, devolver…__].',
      ],
    },
    { text: 'Las ⟦normas no permiten⟧ cambiar de monitor, señora Vidal.' },
    { text: 'El ⟦sistema no me deja⟧ quitarle la penalización.' },
    { text: '⟦POR POLITICA DE⟧ LA EMPRESA, LA COMIDA YA SERVIDA SE PAGA.' },
    { text: '⟦No estoy autorizada⟧ a descontarle el arreglo.' },
    { text: 'Mire la ⟦letra pequeña⟧.' },
    { text: 'Son ⟦órdenes de arriba⟧, Julián.' },
    {
      text: 'El ⟦contrato establece⟧ que la avería la paga el inquilino.',
      rewrites: [
        'La avería la paga el inquilino. El motivo es [__el porqué__]. Lo que podemos hacer es [__enviar, cambiar, devolver…__].',
      ],
    },
    { text: 'Nuestra ⟦política no lo permite⟧.' },
    { text: 'El ⟦sistema no nos permite⟧ anular el cargo.', also: ['blame-others'] },
    {
      text: 'El ⟦sistema no me deja⟧ cambiarte la fecha del 3 de mayo.',
      rewrites: [
        'No puedo cambiarte la fecha del 3 de mayo porque [__el motivo de la norma__]. Lo que sí puedo hacer es [__enviar, cambiar, devolver…__].',
      ],
    },
    { text: '⟦No me deja el sistema⟧, Ramiro.' },
    { text: 'El ⟦procedimiento es el que es⟧.' },
    {
      text: 'La batería se paga aparte, ⟦así consta en las condiciones⟧.',
      rewrites: [
        'La batería se paga aparte. El motivo es [__el porqué__]. Lo que podemos hacer es [__enviar, cambiar, devolver…__].',
      ],
    },
    {
      text: 'Me gustaría ayudarle, Rosario, pero las ⟦normas son las normas⟧.',
      rewrites: [
        'Me gustaría ayudarle, Rosario, pero no puedo [__cambiar, devolver, anular…__] porque [__el motivo de la norma__]. Lo que sí puedo hacer es [__enviar, cambiar, devolver…__].',
      ],
    },
    {
      text: 'El ⟦reglamento de servicio excluye⟧ los cortes de luz.',
      rewrites: [
        '[__Lo que hay que saber__]. El motivo es [__el porqué__]. Lo que podemos hacer es [__enviar, cambiar, devolver…__].',
      ],
    },
    {
      text: 'Con la garantía vencida, la ⟦póliza no cubre⟧ nada.',
      rewrites: [
        'Con la garantía vencida, no podemos [__cambiar, devolver, anular…__] porque [__el motivo de la norma__]. Lo que sí podemos hacer es [__enviar, cambiar, devolver…__].',
      ],
    },
    {
      text: 'Las bases son las bases, y lo que ponen las bases ⟦va a misa⟧.',
      rewrites: [
        '[__Lo que hay que saber__]. No podemos [__cambiar, devolver, anular…__] porque [__el motivo de la norma__]. Lo que sí podemos hacer es [__enviar, cambiar, devolver…__].',
      ],
    },
  ],
  valid: [
    'Desde marzo la aplicación no da una, así que el lunes la cambiamos.',
    'El reglamento del parque está en la entrada.',
    'La póliza nueva le llega mañana por correo.',
    'El manual de la cafetera va dentro de la caja.',
    'Le mando hoy la política de privacidad firmada.',
    'La caja cierra a las nueve.',
    'Actualicé ayer la política de cookies.',
    'Según lo hablado, empezamos a picar el lunes a las 8.',
    'El procedimiento de alta son tres pasos: correo, clave y firma.',
    'Las reglas del juego caben en una tarjeta.',
    'En la cláusula 4 puse el 15 de enero, como usted pidió.',
    'Es nuestra política de seguridad: la segunda clave le llega por SMS.',
    'El sistema manda el recibo el día uno.',
    'Le adjunto el contrato firmado.',
    'El piso está en buenas condiciones.',
    'Por regla general abrimos a las nueve.',
    { text: 'Según nuestra política, las visitas firman en recepción.', situation: 'none' },
    'El contrato nuevo lo firmé ayer.',
    'Cambié el procedimiento por lo que usted contó.',
    'El sistema ya tiene su talla.',
  ],
};
