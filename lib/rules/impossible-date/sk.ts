import type { ImpossibleDateWords } from './find.ts';
import { FEAST, rewrites } from './rewrites.sk.ts';
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
  words: {
    feast: FEAST,
    negates:
      /(?<!\p{L})ne(?!de[lľ]|skor|ch)\p{L}{2,}(?:me?|te|[sšeíaá]|ú|u|l[aoiy]?|n[eé])(?!\p{L})/u,
  },
  rewrites,
};
