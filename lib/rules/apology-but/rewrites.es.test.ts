import { expect, test } from 'vitest';
import { offeredIn } from '../offered.ts';

const offered = offeredIn('es');

test.each([
  [
    'Siento el lío, pero mañana mismo le mando el cable nuevo.',
    'Siento el lío. Mañana mismo le mando el cable nuevo.',
  ],
  [
    'Siento lo del viernes, pero el local cierra el 14 de marzo.',
    'Siento lo del viernes. [__Lo que hay que saber: 14 de marzo__]. Voy a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
  ],
  [
    'Lamento el retraso, aunque no podemos devolverle los 64 € del envío.',
    'Lamento el retraso. No podemos devolverle los 64 € del envío; lo que sí puedo hacer es [__enviar, cambiar, reparar…__].',
  ],
])('%s', (mail, expected) => {
  expect(offered('apology-but', mail)[0]).toBe(expected);
});
