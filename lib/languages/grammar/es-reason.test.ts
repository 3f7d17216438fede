import { expect, test } from 'vitest';
import { withoutReason } from './es-reason.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

/** The sentence without the reason that stands between `⟦` and `⟧`. */
function without(marked: string): string | null {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  const [rewrite] = withoutReason(sentence, span);
  return rewrite
    ? text.slice(0, rewrite.start) + rewrite.replacement + text.slice(rewrite.end)
    : null;
}

test.each([
  ['⟦Por motivos técnicos⟧ la sesión queda cancelada.', 'La sesión queda cancelada.'],
  ['⟦Por culpa de la⟧ agencia la reserva no vale.', 'La reserva no vale.'],
  ['Como estamos en ⟦plena campaña⟧ de Reyes, el reloj tardará.', 'El reloj tardará.'],
  ['El mozo no pudo ir porque ⟦andamos escasos⟧ de gente.', 'El mozo no pudo ir.'],
  [
    'Su queja sigue sin respuesta por la ⟦acumulación⟧ de papeles.',
    'Su queja sigue sin respuesta.',
  ],
  ['⟦La prima se retrasó dos meses a causa de una avería⟧.', 'La prima se retrasó dos meses.'],
  ['⟦Entre bajas y médicos, este otoño no⟧ ha habido manera.', null],
  ['Todo fue por ⟦falta de gente⟧, sillas y tiempo.', null],
  ['⟦Andamos escasos⟧ de gente.', null],
])('%s', (marked, expected) => {
  expect(without(marked)).toBe(expected);
});
