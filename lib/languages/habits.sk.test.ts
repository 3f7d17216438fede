import { describe, expect, test } from 'vitest';
import { readHabits } from './habits.ts';
import { prepare } from '../text/fold.ts';

const habits = (draft: string) => {
  const { text, folded } = prepare(draft);
  return readHabits(text, folded, 'sk');
};

describe('person', () => {
  test.each([
    ['Mrzí ma to, nové dvere vám dovezieme v stredu.', 'plural'],
    ['Náš sklad nestíha, ospravedlňujeme sa.', 'plural'],
    ['Zavolám vám zajtra a všetko vysvetlím.', 'singular'],
    ['Poslem ti to dnes vecer.', 'singular'],
    ['Prosím, pošlite nám fotky, balík vymeníme.', 'plural'],
    ['S vaším problémom v systéme sme si poradili.', 'plural'],
    ['Omeškala som sa, pridám vám zľavu.', 'singular'],
  ] as const)('%s', (draft, person) => {
    expect(habits(draft).person).toBe(person);
  });
});

describe('address', () => {
  test.each([
    ['Balík odíde dnes.', 'vykanie'],
    ['Pošlite nám, prosím, fotky.', 'vykanie'],
    ['Ako viete, výťah stojí.', 'vykanie'],
    ['Ahoj Mišo, ešte to nie je hotové.', 'tykanie'],
    ['Prepac, ze cakas, posles mi cislo?', 'tykanie'],
    ['Čo potrebuješ, to ti pribalím.', 'tykanie'],
    ['Váš balík ešte leží v meste.', 'vykanie'],
    ['Tá výmena trvala dlho.', 'vykanie'],
    ['Musíš ísť za Marekom.', 'tykanie'],
    ['Spýtaj sa Zuzany z účtovného.', 'tykanie'],
  ] as const)('%s', (draft, address) => {
    expect(habits(draft).address).toBe(address);
  });
});

describe('capital address', () => {
  test.each([
    ['Pošleme Vám nový kotol.', true],
    ['Za 12,50 € Vám pribalíme aj filter.', true],
    ['Ďakujem za Vašu trpezlivosť.', true],
    ['Pošlem Ti to zajtra.', true],
    ['Vám pošleme nový kotol, vášmu susedovi starý.', false],
    ['Pošleme vám nový kotol.\nVaša Jana', false],
    ['Kotol montuje pán Vasil.', false],
  ] as const)('%s', (draft, hasCapitalAddress) => {
    expect(habits(draft).hasCapitalAddress).toBe(hasCapitalAddress);
  });
});
