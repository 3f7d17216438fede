import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Con el abono de 40 €, ⟦damos por cerrado⟧ el asunto.',
      also: ['pressure'],
      rewrites: [
        '[__Lo que hay que saber: 40 €__]. Si surge algo nuevo, puede escribir o llamar a [__nombre__], [__teléfono o correo__], [__días y horas__].',
      ],
    },
    { text: '⟦Consideramos el caso cerrado⟧ desde el martes.' },
    {
      text: 'Este ⟦buzón no admite respuestas⟧.',
      rewrites: [
        'Las respuestas a este buzón no se leen; si surge algo nuevo, puede escribir o llamar a [__nombre__], [__teléfono o correo__], [__días y horas__].',
      ],
    },
    { text: 'Esta es ⟦nuestra respuesta definitiva⟧.' },
    {
      text: '⟦NO RESPONDA A⟧ ESTE CORREO.',
      rewrites: [
        'LAS RESPUESTAS A ESTE CORREO NO SE LEEN; SI SURGE ALGO NUEVO, PUEDE ESCRIBIR O LLAMAR A [__nombre__], [__teléfono o correo__], [__días y horas__].',
      ],
    },
    { text: '⟦No sigas escribiendo⟧ al Instagram de la tienda.' },
    { text: '⟦Deje de poner⟧ en copia a mi gerente.' },
    { text: 'Desde hoy ⟦no contestaremos sus⟧ llamadas.' },
    { text: '⟦Absténgase⟧ de venir por el taller.' },
    { text: '⟦No hay más que hablar⟧.' },
    {
      text: '⟦Doy por cerrada⟧ su reclamación, don Luis.',
      rewrites: [
        'Don Luis, si surge algo nuevo, puede escribir o llamar a [__nombre__], [__teléfono o correo__], [__días y horas__].',
      ],
    },
    {
      text: 'Por favor, ⟦no insistáis⟧.',
      rewrites: [
        'Si surge algo nuevo, podéis escribir o llamar a [__nombre__], [__teléfono o correo__], [__días y horas__].',
      ],
    },
    { text: '⟦Nuestra decisión es firme⟧.' },
    { text: '⟦No vuelva a escribirnos⟧.' },
  ],
  valid: [
    'Por doce euros no vamos a discutir: se los devuelvo hoy.',
    'Doy el caso por cerrado a su favor: hoy le llegan los 89 €.',
    'Esta es nuestra respuesta final; puede recurrir ante el defensor del cliente.',
    'La tienda está cerrada el domingo.',
    'El taller está cerrado hasta el lunes.',
    'Con gusto seguimos hablando de la fianza sin insultos.',
    'Su expediente sigue abierto hasta que la persiana cierre bien.',
    'No dude de que la caldera queda lista el viernes a las 12.',
    'No me molesta que insista: tenía usted razón.',
    'El plazo termina el 15; después puede recurrir, y yo le ayudo.',
    'La calle está cerrada por el mercado, entre por Juárez.',
    'Llámame las veces que quieras por la caldera.',
    'Leí su mensaje y mañana a las 9 le contesto.',
    { text: 'No responda a este correo.', situation: 'none' },
    'La inscripción queda cerrada el viernes.',
    'El martes no hay cortes.',
    'Cerré mal la llave y goteó toda la noche.',
    'No pierda tiempo buscando el modelo en otras tiendas: lo tengo yo.',
  ],
};
