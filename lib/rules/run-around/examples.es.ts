import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Para lo del cobro doble, ⟦póngase en contacto con⟧ el banco.',
      rewrites: [
        'Para lo del cobro doble, pasaré su caso, con todos los detalles, a [__nombre__], que le llamará a más tardar el [__día y hora__].',
      ],
    },
    { text: '⟦Diríjase a⟧ la tienda donde compró la plancha.' },
    { text: '⟦Vuelva a enviarnos⟧ la póliza y las fotos.' },
    {
      text: '⟦Poneos en contacto con⟧ el taller de Vigo.',
      rewrites: [
        '[__Lo que hay que saber: Vigo__]. Pasaré vuestro caso, con todos los detalles, a [__nombre__], que os llamará a más tardar el [__día y hora__].',
      ],
    },
    { text: 'Eso ⟦no es mi departamento⟧, Luis.' },
    { text: '⟦CONTACTA CON⟧ EL FABRICANTE, QUE AHI LO SABEN.' },
    { text: 'La pieza la ⟦tendrá que pedir⟧ usted.' },
    { text: '⟦Comunicate con la⟧ transportadora por la guia.' },
    { text: '⟦Llame a nuestra oficina⟧ de Getafe.' },
    { text: '⟦Rellene el formulario de nuevo⟧.' },
    {
      text: '⟦Debe llamar al⟧ banco de Lugo.',
      rewrites: [
        '[__Lo que hay que saber: Lugo__]. Si le hace falta ayuda, [__nombre__] le llamará a más tardar el [__día y hora__].',
      ],
    },
    { text: '⟦Pásese por la tienda⟧ con la caja.' },
    {
      text: '⟦Cuéntenos otra vez⟧ lo de la caldera.',
      rewrites: [
        'Pasaremos su caso, con todos los detalles, a [__nombre__], que le llamará a más tardar el [__día y hora__].',
      ],
    },
  ],
  valid: [
    'Yo me encargo: usted no tiene que llamar a la aseguradora.',
    'Contacté ayer con el fabricante; la pieza llega el lunes.',
    'No tiene que llamar a nadie.',
    'He pasado su caso a Maite Olmo; ella le llama mañana a las 10.',
    'Su archivo llegó dañado y no abre: ¿me lo manda otra vez en PDF?',
    'Si huele a gas, llame al 112.',
    'Puede llamarme al 91 555 0132.',
    'Hablé yo con la aerolínea, y la maleta llega mañana a las 13.',
    'Las llaves las tiene el conserje, piso bajo.',
    'Le pido disculpas otra vez.',
    'Mandé la pieza a Alemania; el 10 se la monto.',
    'No hace falta que rellene nada.',
    'Me encantó el flan de Lidia.',
    { text: 'Para entradas, contacte con la taquilla.', situation: 'none' },
    'El ticket ya lo abrí yo.',
    'Pásese por la tienda, que le espero hasta las ocho.',
    'No tiene que llamar a la central: ya llamé yo.',
    'Le pido que no llame al taller mientras se seca el barniz.',
    'Puede ser que la vecina lo vuelva a llenar.',
    'Podemos enviar otra vez al técnico por 20 euros.',
  ],
};
