import { expect, it } from 'vitest';
import { asTyped } from './as-typed.ts';

it.each([
  ['the case of a sentence', 'We lost it.', 'IT was lost.', 'We lost it.'],
  ['capitals throughout', 'We lost it.', 'IT WAS LOST.', 'WE LOST IT.'],
  ['accents in capitals', 'Lo enviaré el día 3.', 'NO SE ENVIÓ.', 'LO ENVIARÉ EL DÍA 3.'],
  ['a blank in capitals', 'By [__day and time__].', 'IT COMES SOON.', 'BY [__day and time__].'],
  [
    'an address in capitals',
    'Write to ana@acme.example.',
    'ASK SALES.',
    'WRITE TO ana@acme.example.',
  ],
  ['a placeholder in capitals', 'Dear {{name}},', 'DEAR VALUED {{name}},', 'DEAR {{name}},'],
  ['one word in capitals', 'As soon as we can.', 'ASAP.', 'As soon as we can.'],
  ['figures alone', 'By Monday.', '12.30 – 14.00', 'By Monday.'],
])('keeps %s', (_, words, sentence, typed) => {
  expect(asTyped(words, sentence, { hasDiacritics: true }, 'en')).toBe(typed);
});

it.each([
  ['sk', 'Len co sa dozviem nieco nove, zavolam vam alebo napisem.', 'najneskor'],
  ['sk', 'Len co sa da, tak volam.', 'najneskôr'],
  ['es', 'Le llamo en cuanto me digan algo nuevo en la oficina.', 'najneskôr'],
] as const)(
  'without accents in a longer Slovak sentence that has none: %s, %s',
  (language, sentence, typed) => {
    expect(asTyped('najneskôr', sentence, { hasDiacritics: true }, language)).toBe(typed);
  },
);

it('leaves accents out where the draft has none', () => {
  expect(asTyped('Lo enviaré mañana.', 'Lo mandamos pronto.', { hasDiacritics: false }, 'es')).toBe(
    'Lo enviare manana.',
  );
});
