import type { ImpossibleDateWords } from './find.ts';
import { rewrites } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

export const sk: RuleLanguage<ImpossibleDateWords> = {
  texts: {
    title: 'Dátum, ktorý neexistuje',
    advice:
      'Čitateľ nebude vedieť, ktorý deň myslíte, alebo bude čakať v nesprávny. Pozrite sa do kalendára.',
    variants: {
      'wrong-weekday':
        'Deň v týždni nesedí s dátumom, a tak čitateľ môže čakať v nesprávny deň. Nechajte ten, ktorý ste mysleli.',
      'no-such-day':
        'Taký deň ten mesiac nemá a čitateľ si to všimne. Vyberte deň pred ním alebo po ňom.',
      past: 'Tento deň už prešiel a sľub bude vyzerať ako omyl. Napíšte deň, ktorý ešte len príde.',
    },
  },
  phrases: {},
  words: {},
  rewrites,
  examples: {
    invalid: [
      {
        text: 'Nové kusy dostanete vo ⟦štvrtok 2. decembra 2026⟧.',
        rewrites: [
          'Nové kusy dostanete v stredu 2. decembra 2026.',
          'Nové kusy dostanete vo štvrtok 3. decembra 2026.',
        ],
      },
      {
        text: 'Dodatok pripravíme do ⟦30. februára⟧.',
        rewrites: ['Dodatok pripravíme do 28. februára.'],
      },
      {
        text: 'Poplatok odpíšeme k ⟦31. novembru⟧.',
        rewrites: ['Poplatok odpíšeme k 30. novembru.'],
      },
      {
        text: 'Zaplatíme vám v ⟦utorok 25. novembra 2026⟧.',
        rewrites: [
          'Zaplatíme vám v stredu 25. novembra 2026.',
          'Zaplatíme vám v utorok 24. novembra 2026.',
        ],
      },
    ],
    valid: [
      'Nové kusy dostanete v stredu 2. decembra 2026.',
      'Technik prišiel 3. novembra.',
      'Objednávka z 3. novembra príde zajtra.',
      'Zavoláme v utorok.',
      'Prídete v utorok 25. novembra 2026?',
      'Písali ste nám 12. októbra.',
      'Zálohu vrátime do 30. novembra.',
    ],
  },
};
