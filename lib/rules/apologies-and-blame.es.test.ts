import { expect, test } from 'vitest';
import { offeredIn } from './offered.ts';

const offered = offeredIn('es');

test.each([
  // What will not be the reader has to know.
  [
    'apology-but',
    'Lo siento muchísimo, pero el bungalow que reservasteis no va a estar en Semana Santa.',
    'Lo siento muchísimo. [__Lo que hay que saber__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
  ],
  // What names nothing is a blank.
  [
    'impersonal-apology',
    'La entidad lamenta las molestias.',
    'Le pido disculpas por [__lo que pasó__].',
  ],
  // A clause by its number can be looked up.
  [
    'policy-shield',
    'Según figura en la cláusula 7 de su contrato, la cobertura depende de los muros.',
    '[__Lo que hay que saber: 7__]. El motivo es [__el porqué__]. Lo que podemos hacer es [__enviar, cambiar, devolver…__].',
  ],
  // A failure told before the excuse stays; what only says how much we do goes with it.
  [
    'excuse',
    'La declaración quedó sin presentar dentro de plazo, y octubre es un mes en el que aquí no damos abasto. El lunes le llamo.',
    'La declaración quedó sin presentar dentro de plazo.',
  ],
  ['excuse', 'Con dos bajas, bastante hacemos con llegar a todo. El lunes le llamo.', ''],
  // What follows stays behind the name; what hangs on the feeling goes with it.
  [
    'feelings-apology',
    'Siento que te hayas enfadado, Iker; mañana a las ocho la reviso delante de ti.',
    'Siento [__lo que hice mal__], Iker; mañana a las ocho la reviso delante de ti.',
  ],
  [
    'feelings-apology',
    'Siento que se haya enfadado, y más con la mudanza en marcha.',
    'Siento [__lo que hice mal__].',
  ],
  // A defence goes, how things stand does not.
  [
    'apology-but',
    'Lamento el disgusto, pero el listado nos llegó el jueves a las once de la noche.',
    'Lamento el disgusto. [__Lo que hay que saber: jueves a las once de la noche__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
  ],
  [
    'apology-but',
    'Entiendo su preocupación por la multa, pero el domicilio fiscal figura todavía en Chiclayo.',
    'Entiendo su preocupación por la multa. [__Lo que hay que saber: Chiclayo__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
  ],
  // What is denied only the writer can tell without the denial.
  [
    'denial',
    'Hasta no tener ese dictamen, no nos hacemos responsables de nada.',
    '[__Lo que hay que saber__]. Lo que podemos hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
  ],
  [
    'denial',
    'Se nos cayó la app en plena final, pero no es culpa nuestra.',
    '[__Lo que hay que saber__]. Lo que podemos hacer es [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
  ],
  // Nobody regrets what the reader perceives.
  [
    'impersonal-apology',
    'La empresa lamenta la percepción trasladada.',
    'Le pido disculpas por [__lo que pasó__].',
  ],
  // Our record is a fact that the reader may answer.
  [
    'doubts-customer',
    'Usted sostiene que llegó el lunes; en nuestro sistema consta el día 15.',
    'Nos ha dicho que llegó el lunes; en nuestro sistema consta el día 15. Aun así, vamos a volver a revisarlo y le escribiremos a más tardar el [__día y hora__].',
  ],
])('%s: %s', (rule, text, expected) => {
  expect(offered(rule, text)[0]).toBe(expected);
});

test.each([['excuse', 'No damos abasto toda la semana, perdona el tono. El lunes te llamo.']])(
  '%s offers nothing for: %s',
  (rule, text) => {
    expect(offered(rule, text)).toEqual([]);
  },
);
