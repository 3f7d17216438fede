import { expect, test } from 'vitest';
import { withPlease } from './sk-please.ts';

test.each([
  ['Vyjadrite sa do 24 hodín.', 'Vyjadrite sa, prosím, do 24 hodín.'],
  ['Napíš mi do hodiny, či prídeš.', 'Napíš mi, prosím, do hodiny, či prídeš.'],
  ['Najprv však doplaťte parapety.', 'Najprv však doplaťte, prosím, parapety.'],
  ['Kým začneme, pošlite mi všetko znova.', 'Kým začneme, pošlite mi, prosím, všetko znova.'],
  ['Začnite ešte raz od prvého mailu.', 'Začnite, prosím, ešte raz od prvého mailu.'],
  ['Prosím, podpíšte dodatok.', 'Prosím, podpíšte dodatok.'],
  ['Vyplňte formulár znova.', 'Vyplňte formulár znova.'],
  ['Sumu mi pošli do konca týždňa.', 'Sumu mi pošli, prosím, do konca týždňa.'],
  ['Preddavok zaplaťte načas.', 'Preddavok zaplaťte, prosím, načas.'],
  ['Škodu si vyčíslite u dopravcu.', 'Škodu si vyčíslite, prosím, u dopravcu.'],
  ['Poisťovni si udalosť opíšte.', 'Poisťovni si udalosť opíšte, prosím.'],
  ['Kde stoja, si zistite na stránke.', 'Kde stoja, si zistite, prosím, na stránke.'],
  ['To si myslíte len vy.', 'To si myslíte len vy.'],
  ['Dodatok máme v texte ešte raz.', 'Dodatok máme v texte ešte raz.'],
  ['Dodatok je podpísaný.', 'Dodatok je podpísaný.'],
])('%s', (text, said) => {
  expect(withPlease(text)).toBe(said);
});
