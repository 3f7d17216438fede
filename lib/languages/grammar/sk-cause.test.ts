import { expect, test } from 'vitest';
import { behindAnd, withoutOpeningCause } from './sk-cause.ts';

test.each([
  ['Kvôli tlačiarni sme nestihli pozvánky.', 'Nestihli sme pozvánky.'],
  ['Vinou kuriéra sa váš balík stratil.', 'Stratil sa váš balík.'],
  ['Pre vysoký počet žiadostí vybavujeme reklamácie dlhšie.', 'Vybavujeme reklamácie dlhšie.'],
  ['Z technických príčin je pobočka zatvorená.', 'Pobočka je zatvorená.'],
  ['Pre nedostatok ľudí vám v pondelok nikto nezavolal.', 'V pondelok vám nikto nezavolal.'],
  ['Vinou predajcu bola záruka zapísaná zle.', 'Záruka bola zapísaná zle.'],
  ['Z organizačných dôvodov sa zajtrajšia hodina jogy ruší.', 'Ruší sa zajtrajšia hodina jogy.'],
  ['z technických príčin výťah stojí', 'výťah stojí'],
])('%s', (text, left) => {
  expect(withoutOpeningCause(text)).toBe(left);
});

test.each([
  'Pre vás máme lístky.',
  'Tlačiareň sme nestihli.',
  'Kvôli snehu, ktorý napadol, stojíme.',
])('none: %s', (text) => {
  expect(withoutOpeningCause(text)).toBeNull();
});

test('what was done for that reason', () => {
  expect(behindAnd('Mal som ťažký deň a na tvoju stranu som zabudol.')).toBe(
    'Na tvoju stranu som zabudol.',
  );
  expect(behindAnd('Mal som toho veľa a na váš mail som tak zabudla.')).toBe(
    'Na váš mail som zabudla.',
  );
  expect(behindAnd('Sme malá firma a maily unikajú.')).toBeNull();
  expect(behindAnd('Máme sezónu a kým skončí, na vás sme zabudli.')).toBeNull();
});
