import { expect, test } from 'vitest';
import { offeredIn } from './offered.ts';

const offered = offeredIn('es');

test.each([
  // Our own work is no event that the reader could check.
  [
    'vague-deadline',
    'Se los devolveré tan pronto como el trabajo me lo permita.',
    'Se los devolveré a más tardar el [__día y hora__].',
  ],
  // What is found out is named beside a second statement.
  [
    'evasive',
    'Creo que falló la caldera, aunque el técnico dice otra cosa.',
    '[__Lo que hay que saber__]. Averiguaré [__lo que falta por saber__] y se lo diré a más tardar el [__día y hora__].',
  ],
  [
    'evasive',
    'Vaya usted a saber dónde está ahora la maleta.',
    'Todavía no sé dónde está ahora la maleta; lo averiguaré y se lo diré a más tardar el [__día y hora__].',
  ],
  [
    'evasive',
    'Si os devuelven o no las tasas, a saber.',
    'Todavía no sé si os devuelven o no las tasas; lo averiguaré y os lo diré a más tardar el [__día y hora__].',
  ],
  // Nobody promises a date that others decide; whoever scoffs at them goes.
  [
    'vague-deadline',
    'Cubriremos la vacante tan pronto se presente un candidato.',
    'Cubriremos la vacante tan pronto se presente un candidato; le escribiremos a más tardar el [__día y hora__], aunque todavía no haya fecha.',
  ],
  [
    'vague-deadline',
    'Se los repondremos en cuanto la imprenta se digne a contestar.',
    '[__Lo que hay que saber__]. Se los repondremos; le escribiremos a más tardar el [__día y hora__], aunque todavía no haya fecha.',
  ],
  [
    'undated-follow-up',
    'Ya le llamaremos.',
    'Le llamaremos a más tardar el [__día y hora__], aunque todavía no haya novedades.',
  ],
  [
    'undated-follow-up',
    'Ya te diré qué hacemos con los turnos.',
    'Te diré a más tardar el [__día y hora__] qué hacemos con los turnos.',
  ],
  [
    'overpromise',
    'Le garantizo que este es el último retraso que sufre.',
    'Desde hoy, [__qué cambia__]. Si vuelve a pasar, [__lo que haré entonces__].',
  ],
  // A measure is no less without its *only*.
  [
    'minimising',
    'Solo se retrasó media hora la ambulancia.',
    'Se retrasó media hora la ambulancia.',
  ],
  // What is told before a brush-off refuses nothing yet.
  [
    'flat-refusal',
    'Pediste bajar a dos plazas: ni hablar.',
    'Pediste bajar a dos plazas. No puedo [__lo que no es posible__]; lo que sí puedo hacer es [__la solución y su coste__].',
  ],
  [
    'flat-refusal',
    'Con esa tarifa no hay cambios que valgan.',
    'En cuanto a esa tarifa, no puedo [__lo que no es posible__]; lo que sí puedo hacer es [__la solución y su coste__].',
  ],
  // What was done is news by itself; what is done against the reader is none.
  ['stalling', 'Se han tomado las medidas oportunas.', 'He cambiado [__qué__].'],
  [
    'run-around',
    'Tiene que volver a rellenar el parte y mandarlo firmado.',
    '[__Lo que hay que saber__]. Buscaré [__lo que falta__] en lo que ya me ha enviado y le escribiré a más tardar el [__día y hora__].',
  ],
  // Steps that only the reader can take are for the writer to say once more.
  [
    'run-around',
    'Pida cita en su centro de salud, pase por recepción y entregue el volante.',
    '[__Lo que hay que saber__]. Pasaré su caso, con todos los detalles, a [__nombre__], que le llamará a más tardar el [__día y hora__].',
  ],
  // Of a door that is shut, what it is about stays.
  [
    'shut-out',
    'Consideramos zanjado el asunto de las entradas del domingo.',
    '[__Lo que hay que saber__]. Si surge algo nuevo sobre el asunto de las entradas del domingo, puede escribir o llamar a [__nombre__], [__teléfono o correo__], [__días y horas__].',
  ],
  // What is told behind a prohibition stays alone.
  [
    'pressure',
    'Deje de amenazarme con la OCU; su sofá lo recogemos el martes.',
    'Su sofá lo recogemos el martes.',
  ],
  [
    'shut-out',
    'No contesté a ninguna; damos el caso por cerrado.',
    '[__Lo que hay que saber__]. Si surge algo nuevo, puede escribir o llamar a [__nombre__], [__teléfono o correo__], [__días y horas__].',
  ],
  [
    'policy-shield',
    'El convenio marca tres días y tres días tuvo.',
    '[__Lo que hay que saber: tres, tres__]. Lo que podemos hacer es [__enviar, cambiar, devolver…__].',
  ],
  // What has to be brought, or is wanted still, stays in a set phrase, or a blank asks for it.
  [
    'run-around',
    'Para bonificaciones, preséntese en la sucursal con identificación, contrato y tres recibos.',
    '[__Lo que hay que saber: tres__]. Pasaré su caso, con todos los detalles, a [__nombre__], que le llamará a más tardar el [__día y hora__].',
  ],
  [
    'run-around',
    'Rellene de nuevo la hoja y mándenos también la factura.',
    '[__Lo que hay que saber__]. Buscaremos [__lo que falta__] en lo que ya nos ha enviado y le escribiremos a más tardar el [__día y hora__].',
  ],
  // A term stays, and nobody says that nothing has to be done.
  [
    'pressure',
    'Tiene hasta esta noche para aceptar la oferta, que hay otras familias detrás.',
    '[__Lo que hay que saber: esta noche__]. Si esto le supone un problema, puedo [__otra salida__].',
  ],
  [
    'pressure',
    'Piénselo bien antes de ir a Consumo.',
    'Por mi parte, [__lo que haré__] a más tardar el [__día y hora__].',
  ],
  // What is asked keeps its preposition, and doubts nobody; what is told behind a shrug stays.
  [
    'evasive',
    'No tengo muy claro a quién le correspondía estar pendiente de esa fecha.',
    'Todavía no sé a quién le correspondía estar pendiente de esa fecha; lo averiguaré y se lo diré a más tardar el [__día y hora__].',
  ],
  [
    'evasive',
    'A saber si el pasaporte estaba de verdad en aquel sobre.',
    'Todavía no sé si el pasaporte estaba en aquel sobre; lo averiguaré y se lo diré a más tardar el [__día y hora__].',
  ],
  [
    'evasive',
    'Vaya usted a saber; el teléfono de la ficha estaba bien escrito.',
    'El teléfono de la ficha estaba bien escrito. Todavía no sé [__lo que falta por saber__]; lo averiguaré y se lo diré a más tardar el [__día y hora__].',
  ],
  [
    'run-around',
    'Diríjase a la central y pida un horario, y me lo manda por escrito.',
    '[__Lo que hay que saber__]. Pasaré su caso, con todos los detalles, a [__nombre__], que le llamará a más tardar el [__día y hora__].',
  ],
  // A lesson goes; what to do the next time stays.
  [
    'condescension',
    'Para la próxima usa mayúsculas, no es ciencia.',
    'Para la próxima usa mayúsculas.',
  ],
  ['condescension', 'Tienes que entender que somos muchos. El lunes te llamo.', ''],
  [
    'flat-refusal',
    'Pasarlo a otro día se queda fuera de discusión.',
    'No puedo pasarlo a otro día; lo que sí puedo hacer es [__la solución y su coste__].',
  ],
  // What goes on behind vague words keeps them; nobody sets a day for what will not be.
  [
    'vague-deadline',
    'Seguiré con mucho gusto en cuanto podamos hablar sin insultos.',
    'Seguiré con mucho gusto en cuanto podamos hablar sin insultos; le escribiré a más tardar el [__día y hora__], aunque todavía no haya fecha.',
  ],
  // No date beside a hedge that stays.
  [
    'hedged-promise',
    'Procuraré acercarme a verlos, a poco que afloje el trabajo.',
    '[__Lo que hay que saber__]. Lo seguro hoy es [__lo que es seguro__]; sobre lo demás le escribiré a más tardar el [__día y hora__].',
  ],
  ['condescension', 'Una persona viajada como usted sabe para qué sirve. El lunes le llamo.', ''],
  [
    'minimising',
    'Son apenas mil pesitos por guía, eso ni se siente.',
    '[__Lo que hay que saber__]. Sé que esto le ha supuesto [__horas, dinero, planes perdidos…__].',
  ],
  [
    'overpromise',
    'Le garantizo que el lunes tendrá los estatutos, pase lo que pase en el registro.',
    'El lunes tendrá los estatutos.',
  ],
  [
    'policy-shield',
    'El protocolo de caja marca que los abonos se piden por escrito y con DNI.',
    'Los abonos se piden por escrito y con DNI. El motivo es [__el porqué__]. Lo que podemos hacer es [__enviar, cambiar, devolver…__].',
  ],
  // What is for sale is told as it is, and nobody has to answer.
  [
    'pressure',
    'Es su última oportunidad: la batería de 5 kWh está en promoción hasta fin de mes, se la dejamos en 2.900 euros.',
    '[__Lo que hay que saber: 5, hasta fin de mes, 2.900__].',
  ],
  // A threat is no offer: what happens next stays told.
  [
    'pressure',
    'Si no contesta hoy mismo, cancelaremos su suscripción.',
    '[__Lo que hay que saber__]. Por nuestra parte, [__lo que haremos__] a más tardar el [__día y hora__].',
  ],
  // There is no case yet that could be passed on.
  [
    'run-around',
    'Para cualquier otra duda, diríjase al departamento de facturación.',
    'Para cualquier otra duda, basta con responder a este correo.',
  ],
  // *A ver* leans on what is gone.
  [
    'vague-deadline',
    'Hablaremos con ellos un día de estos, a ver qué tal se lo toman.',
    '[__Lo que hay que saber__]. Le escribiremos a más tardar el [__día y hora__], aunque para entonces no haya novedades.',
  ],
])('%s: %s', (rule, text, expected) => {
  expect(offered(rule, text)[0]).toBe(expected);
});

test('a hedge that stays makes no firm promise', () => {
  const text =
    'Si todo va bien, salvo imprevistos, le entregaremos la mesa el lunes 30 de noviembre.';
  expect(offered('hedged-promise', text)).toEqual([
    `[__Lo que hay que saber: lunes 30 de noviembre__]. Lo seguro hoy es [__lo que es seguro__]; sobre lo demás le escribiremos a más tardar el [__día y hora__].`,
  ]);
});

test('what will not be has no day', () => {
  expect(offered('vague-deadline', 'Su calle no tendrá luz pública hasta nuevo aviso.')).toEqual([
    'Su calle no tendrá luz pública. Le escribiré a más tardar el [__día y hora__], aunque para entonces no haya novedades.',
  ]);
});

test.each([
  ['flat-refusal', 'No le voy a dar una clase de meteorología.'],
  ['undated-follow-up', 'Convendría que usted le llamara al inspector y le solicitara otra fecha.'],
])('%s offers nothing for: %s', (rule, text) => {
  expect(offered(rule, text)).toEqual([]);
});
