import type { CascadeWords } from './find.ts';
import { mayGo, rewrites } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

export const sk: RuleLanguage<CascadeWords> = {
  texts: {
    title: 'O jedno ospravedlnenie viac',
    advice:
      'Po druhom ospravedlnení počuje čitateľ vaše rozpaky, nie nápravu. Nechajte prvé a napíšte, čo urobíte.',
  },
  phrases: {},
  words: { mayGo },
  rewrites,
};
