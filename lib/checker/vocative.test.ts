import { expect, test } from 'vitest';
import { callAs } from './vocative.ts';

test.each([
  ['The strike was beyond our control, Mr Osei.', 'I see.', 'I see, Mr Osei.'],
  ['Siento que se sienta así, señor Llorente.', 'Lo siento.', 'Lo siento, señor Llorente.'],
  ['Nemohli sme nič robiť, pani Hanusová!', 'Je to tak.', 'Je to tak, pani Hanusová.'],
  [
    'Mr Osei, the strike was beyond us.',
    'What we can do is this.',
    'Mr Osei, what we can do is this.',
  ],
  ['Mr Osei, it was not us.', 'I can help.', 'Mr Osei, I can help.'],
  [
    'Dobrý deň, pani Hanusová, nemohli sme nič.',
    'Je to tak.',
    'Dobrý deň, pani Hanusová, je to tak.',
  ],
  [
    'Vážení cestujúci, nemohli sme nič.',
    'Vážení cestujúci, čakali ste.',
    'Vážení cestujúci, čakali ste.',
  ],
  [
    'Je to tak, pani Hanusová.',
    'Viem to, pani Hanusová. Napíšem vám.',
    'Viem to. Napíšem vám, pani Hanusová.',
  ],
  [
    'The file is shut, Mr Osei.',
    'You can reach [__name__] at [__phone__], [__days and hours__].',
    'Mr Osei, you can reach [__name__] at [__phone__], [__days and hours__].',
  ],
  ['It happens 🙂.', 'I see.', 'I see 🙂.'],
  ['It happens. 🙂', 'I see.', 'I see. 🙂'],
  ['It happens 😱.', 'I see.', 'I see.'],
  ['Buenas razones tenemos, y usted lo sabe.', 'Ya veo.', 'Ya veo.'],
  ['Buenas, es su culpa.', 'Ya veo.', 'Buenas, ya veo.'],
  ['buenas jose luis, es su culpa.', 'Ya veo.', 'buenas jose luis, ya veo.'],
  ['dobry den, pani vardzikova, je to tak.', 'Viem to.', 'dobry den, pani vardzikova, viem to.'],
  ['hi gemma, it was you.', 'I see.', 'hi gemma, I see.'],
  ['dear all, it was you.', 'We see.', 'dear all, we see.'],
  ['Hello we checked, it was you.', 'We see.', 'We see.'],
  ['Buenas excusas pone usted, y se nota.', 'Ya veo.', 'Ya veo.'],
  ['You win more now. 🚀', 'I see.', 'I see.'],
  ['We lost the keys, the map and Ana.', 'I see.', 'I see.'],
])('%s', (sentence, other, expected) => {
  expect(callAs({ text: sentence }, other)).toBe(expected);
});
