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
  expect(asTyped(words, sentence, { hasDiacritics: true, hasCapitals: true }, 'en')).toBe(typed);
});

it.each([
  ['sk', 'Len co sa dozviem nieco nove, zavolam vam alebo napisem.', 'najneskor'],
  ['sk', 'Len co sa da, tak volam.', 'najneskôr'],
  ['es', 'Le llamo en cuanto me digan algo nuevo en la oficina.', 'najneskôr'],
] as const)(
  'without accents in a longer Slovak sentence that has none: %s, %s',
  (language, sentence, typed) => {
    expect(
      asTyped('najneskôr', sentence, { hasDiacritics: true, hasCapitals: true }, language),
    ).toBe(typed);
  },
);

it('leaves accents out where the draft has none', () => {
  expect(
    asTyped(
      'Lo enviaré mañana.',
      'Lo mandamos pronto.',
      { hasDiacritics: false, hasCapitals: true },
      'es',
    ),
  ).toBe('Lo enviare manana.');
});

it.each([
  ['en', 'We will write to you.', 'we will tell you soon', 'we will write to you.'],
  ['en', 'It is late. I will call.', 'it will be late', 'it is late. i will call.'],
  ['en', 'Mark was told. I will call.', 'Mark was told', 'Mark was told. i will call.'],
  ['en', 'It went to IT in Cork.', 'it got lost', 'it went to IT in Cork.'],
  ['en', ' We will tell you.', 'it will be late', ' we will tell you.'],
  ['es', '¿Qué prefiere? Le llamo.', 'no se puede', '¿qué prefiere? le llamo.'],
  ['sk', '[__Čo treba vedieť__]. Ozvem sa.', 'nedá sa', '[__Čo treba vedieť__]. ozvem sa.'],
] as const)('in small letters where the draft begins with none, %s: %s', (...row) => {
  const [language, words, sentence, typed] = row;
  const habits = { hasDiacritics: true, hasCapitals: false };
  expect(asTyped(words, sentence, habits, language)).toBe(typed);
});
