import { expect, test } from 'vitest';
import { asSaidIn } from './sk-say.ts';
import { fold } from '../../text/fold.ts';

test.each([
  ['Mrzí nás to.', 'plural', 'vykanie'],
  ['S poľutovaním vám oznamujeme, že koncert nebude.', 'plural', 'vykanie'],
  ['Neposlala si fotky, tak som nemohol objednať diel.', 'singular', 'tykanie'],
  ['Neváhaj sa na mňa obrátiť.', 'singular', 'tykanie'],
  ['Prečítali ste si návod?', 'singular', 'vykanie'],
  ['Nesúhlasíme s tým.', 'plural', 'vykanie'],
  ['Spadla v zime zo stola.', 'singular', 'vykanie'],
  ['Stačilo, aby si sa na to raz pozrela.', 'singular', 'tykanie'],
  ['Neviem, ako to u nás chodí.', 'singular', 'vykanie'],
  ['Majiteľ si kľúč vyzdvihne sám.', 'singular', 'vykanie'],
] as const)('%s: %s, %s', (text, person, address) => {
  const habits = asSaidIn(
    { text, folded: fold(text) },
    {
      person: 'singular',
      address: 'vykanie',
      hasCapitalAddress: false,
      hasDiacritics: true,
      hasCapitals: true,
    },
  );
  expect([habits.person, habits.address]).toEqual([person, address]);
});

test.each([
  ['Vezmeme vás v stredu.', true, false],
  ['Pošleme Vám ju v stredu.', false, true],
  ['Pošleme ju v stredu.', true, true],
])('%s: calls the reader as it does itself', (text, hasCapitalAddress, asSaid) => {
  const habits = asSaidIn(
    { text, folded: fold(text) },
    {
      person: 'plural',
      address: 'vykanie',
      hasCapitalAddress,
      hasDiacritics: true,
      hasCapitals: true,
    },
  );
  expect(habits.hasCapitalAddress).toBe(asSaid);
});
