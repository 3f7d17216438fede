import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Le mandaremos al técnico ⟦lo antes posible⟧, señora Ibáñez.',
      rewrites: [
        'Le mandaremos al técnico, señora Ibáñez. Le escribiremos a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto.',
        'Le mandaremos al técnico a más tardar el [__día y hora__], señora Ibáñez.',
      ],
    },
    {
      text: 'La nueva fecha se publicará ⟦próximamente⟧ en la web y su entrada seguirá valiendo.',
    },
    {
      text: '⟦Apenas levanten el bloqueo⟧ sale el primer camión con tu mudanza, José.',
      rewrites: [
        'Apenas levanten el bloqueo sale el primer camión con tu mudanza, José; te escribiré a más tardar el [__día y hora__], aunque todavía no haya fecha.',
      ],
    },
    {
      text: 'Os montaremos la caldera ⟦en cuanto haya hueco⟧.',
      rewrites: [
        'Os montaremos la caldera. Os escribiremos a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto.',
        'Os montaremos la caldera a más tardar el [__día y hora__].',
      ],
    },
    {
      text: 'El técnico, ⟦cuando buenamente pueda⟧, le cambiará la placa de la lavadora.',
      rewrites: [
        'El técnico le cambiará la placa de la lavadora. Le escribiré a más tardar el [__día y hora__], aunque para entonces el asunto no esté resuelto.',
        'El técnico a más tardar el [__día y hora__] le cambiará la placa de la lavadora.',
      ],
    },
    {
      text: 'Les llamaremos ⟦en los próximos días⟧, señores.',
      rewrites: ['Les llamaremos a más tardar el [__día y hora__], señores.'],
    },
    { text: 'iremos a por la nevera averiada ⟦un dia de estos⟧, que nos pilla de paso' },
    { text: 'LE DEVOLVEREMOS EL IMPORTE ⟦A LA MAYOR BREVEDAD⟧.' },
    {
      text: 'Se lo resolveremos ⟦con la máxima celeridad posible⟧, tiene usted mi palabra.',
      also: ['overpromise'],
    },
    { text: 'Vamos a mandarte otra remera ⟦ni bien se pueda⟧, vos quedate tranqui.' },
    { text: '⟦Más temprano que tarde⟧ tendrás tu abono rectificado.' },
    { text: 'La humedad del techo te la reparamos ⟦después de las fiestas⟧, Agustina.' },
    { text: 'Recibirá el informe corregido ⟦en un plazo prudencial⟧.' },
    {
      text: 'Mando a Beto ⟦en un ratito⟧ con las dos pizzas que faltaban.',
      also: ['minimising'],
    },
    {
      text: '⟦Dame un ratito⟧ y te lo mando.',
      also: ['minimising'],
      rewrites: [
        '[__Lo que hay que saber__]. Te escribiré a más tardar el [__día y hora__], aunque para entonces no haya novedades.',
      ],
    },
    { text: 'Se la instalamos gratis ⟦una vez recibida la pieza⟧.' },
    { text: 'Le devolveremos el dinero ⟦tan pronto como nos sea posible⟧.' },
    { text: 'Le mando la beca ⟦en cuanto tengamos un hueco⟧.' },
  ],
  valid: [
    'Le cosimos el corte y al rato jugaba con los demás.',
    'Con el descuento por pronto pago, la factura se queda en 1.164 €.',
    'Pronto, y en todo caso antes del 30 de noviembre, recibirá el cheque.',
    'Se lo enviamos cuanto antes, como tarde el jueves.',
    'En cuanto me mandes las medidas te paso el presupuesto, a más tardar el viernes a las 14:00.',
    'Las baldosas tardan entre 6 y 8 semanas desde la confirmación.',
    'Señora Paz, en un plazo de 48 horas tendrá la historia clínica en su correo.',
    'Ayer me pidió usted que lo arregláramos cuanto antes.',
    'Si puede usted firmarlo cuanto antes, lo registro en la notaría.',
    'Le pedimos que nos lo devuelva lo antes posible.',
    'Contesta cuando puedas, no corre prisa.',
    'Por favor, llámeme en cuanto pueda, necesito su visto bueno.',
    'Avíseme en cuanto llegue y bajo a abrirle.',
    'Cuando quieras te lo enseño.',
    'Llegó pronto el camión, así que descargamos a las 7.',
    'Muchas gracias por contestar tan pronto, Ramiro.',
    'Que se recupere pronto.',
    'Ojalá nos veamos pronto.',
    'En los próximos días se celebra la feria de Guadalajara.',
    'El aforo del taller se llena pronto; reserva tu plaza en la web.',
    'Cuando llegué al almacén, la caja ya estaba abierta.',
    'Le llamé en cuanto lo supe.',
    'En cuanto a la factura, se la reenvío corregida hoy.',
    'Una vez más, gracias por su visita.',
    'El libro se titula «Próximamente, nada» y ya está impreso.',
    '¿Lo quiere lo antes posible o prefiere esperar?',
    { text: 'Le mando el acta en breve.', situation: 'none' },
    'En cuanto sepa su talla, dígamela y la corto hoy.',
    'La crema se seca en un momento.',
    'Ana le puso hielo enseguida y la niña se calmó.',
    'En su momento le propuse otro esmalte.',
    'Ahorita estoy en la obra de Puebla.',
    'Con el tiempo se olvida hasta el peor ensayo.',
    'Cuando llegue a su casa, la mesa le quedará justa en la esquina.',
    'La clase no se la cobramos al alumno cuando este se ausenta.',
    'Cuando pueda me paga los 20 euros y le doy el recibo.',
    'La piscina os la abrimos a partir del día 9.',
    'Las fichas se pueden rellenar en un rato.',
  ],
};
