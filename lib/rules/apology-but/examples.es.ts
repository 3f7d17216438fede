import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '¿Que si ⟦siento que esperara? Claro que⟧ sí, pero la cola era igual para todos.',
      also: ['conditional-apology'],
      rewrites: ['Siento que esperara.'],
    },
    {
      text: '⟦Lo siento, pero⟧ el proveedor se retrasó.',
      rewrites: [
        'Lo siento. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'Lo siento.',
      ],
      also: ['blame-others', 'hidden-actor'],
    },
    {
      text: 'Le ⟦pedimos disculpas por la demora; sin embargo⟧, el formulario llegó incompleto.',
      also: ['hidden-actor'],
      rewrites: [
        'Le pedimos disculpas por la demora. Vamos a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'Le pedimos disculpas por la demora.',
      ],
    },
    {
      text: '⟦Disculpe la demora, aunque⟧ su expediente llegó sin el anexo III.',
      also: ['hidden-actor'],
      rewrites: [
        'Disculpe la demora. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    {
      text: '⟦Siento la espera, Marta. Eso sí⟧, ya te he mandado el cable nuevo.',
      severity: 'hint',
      rewrites: ['Siento la espera, Marta. Ya te he mandado el cable nuevo.'],
    },
    { text: '⟦Perdonad el retraso, pero⟧ mañana mismo os montamos la mesa.', severity: 'hint' },
    {
      text: '⟦Lamentamos lo ocurrido con las llaves; el portero, sin embargo⟧, tenía una copia.',
      rewrites: [
        'Lamentamos lo ocurrido con las llaves. Vamos a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    {
      text: '⟦Lamento el golpe en la puerta, lo cual no quita⟧ que la pared ya estuviera rayada.',
    },
    {
      text: '⟦lo siento pero⟧ es que ese dia tuvimos la cocina inundada',
      rewrites: [
        'lo siento. Voy a [__enviar, cambiar, reparar…__] a mas tardar el [__dia y hora__].',
      ],
    },
    { text: '⟦SENTIMOS EL ERROR, PERO⟧ EL LOCAL CIERRA A LAS 14.' },
    { text: '⟦Entiendo su enfado, pero⟧ ayer fue festivo en Madrid.' },
    { text: '⟦Comprendo que esté molesto. No obstante⟧, el plazo venció el 3 de marzo.' },
    {
      text: 'Vos tenés razón y te ⟦pido disculpas, solo que⟧ el depósito cerró temprano y nadie nos avisó.',
    },
    {
      text: '⟦Me da mucha pena con usted, pero⟧ el camión se varó en Honda.',
      rewrites: [
        'Me da mucha pena con usted. [__Lo que hay que saber: Honda__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    { text: '⟦Siento mucho lo de la boda, señora Ríos, mas⟧ las flores de temporada son así.' },
    {
      text: 'La avería fue larga y ⟦nos sabe mal; ahora bien⟧, el plan Básico no incluye los sábados.',
    },
    {
      text: '⟦Sé que se tomó el día libre para esperarnos, pero⟧ la franja era orientativa.',
      rewrites: [
        'Sé que se tomó el día libre para esperarnos. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
        'Sé que se tomó el día libre para esperarnos.',
      ],
    },
    {
      text: 'Les ⟦debemos una disculpa a todos. De todas formas⟧, el reglamento lo firmaron ustedes.',
    },
    {
      text: '⟦Aunque lamentamos⟧ lo sucedido, la póliza no cubre ese daño.',
      rewrites: [
        'Lamentamos lo sucedido. No podemos [__lo que no es posible__]; lo que sí podemos hacer es [__enviar, cambiar, reparar…__].',
      ],
      also: ['policy-shield'],
    },
    { text: '⟦Os entiendo perfectamente, pero⟧ el calendario lo marca el ayuntamiento.' },
    {
      text: '⟦Siento el disgusto, Paco, ahora, tú elegiste la talla, y eso que⟧ la guía está en la web.',
      rewrites: [
        'Siento el disgusto, Paco. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
    {
      text: '⟦Siento el enredo con la cuota, pero⟧ el sistema se paga así desde 2015.',
      rewrites: [
        'Siento el enredo con la cuota. [__Lo que hay que saber: 2015__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
      ],
    },
  ],
  valid: [
    'Perdone, pero ¿me lo reenvía?',
    'Disculpa, profe, pero no encuentro el aula del examen, ¿es la 204?',
    'Perdona que insista, pero me falta tu firma.',
    'Siento molestarte, pero necesito el número de pedido.',
    'Perdón por escribir tan tarde, pero hoy cierro el listado.',
    'Pedimos perdón no solo por la factura, sino también por las tres llamadas.',
    'Perdón por el largo pero necesario correo.',
    'Le pido perdón por haberle cobrado la consulta de marzo: hoy le hemos devuelto los 60 €.',
    'Siento el retraso de ayer. Hoy le llega a las 12.',
    'La inquilina nos contestó «lo siento, pero a esa hora trabajo», así que pasamos la visita al jueves.',
    'Ayer la clienta se disculpó por el retraso, aunque todavía estaba en plazo.',
    'No es barato, pero dura veinte años.',
    'No puedo enviarlo hoy, pero mañana a las 9 sale.',
    'Faltaban dos bandejas, sí, pero las llevamos nosotros a las 21:00.',
    'Nos sentimos orgullosos del resultado, aunque quedan detalles.',
    'Me siento cómodo con el plan, pero falta la firma.',
    'No queremos excusas, pero sí una fecha.',
    'No se disculpe, pero avísenos la próxima vez.',
    'Siento mucho no haber estado, más aún cuando usted vino de tan lejos.',
    'Lo siento; más adelante se repite el error en la página 9 y también está corregido.',
    'Entiendo su enfado y le devuelvo el importe hoy mismo.',
    'Siento haber tardado. He revisado los dos contratos; el primero está bien, pero el segundo lleva un error.',
    'Gracias por las fotos. Sin embargo, me falta el número de serie.',
    {
      text: 'Perdón por la hora, pero quería dejarlo listo antes del feriado.',
      situation: 'none',
    },
    'Sé que le dije lunes y martes, pero el taller solo abre el martes.',
    'Perdona que discrepe, pero el arroz lleva caldo de pollo.',
    'La vajilla se hace en la costa, pero llega en dos días.',
  ],
};
