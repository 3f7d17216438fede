import type { CascadeWords } from './find.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { englishRewrites, mayGo } from './rewrites.en.ts';

export const en: RuleLanguage<CascadeWords> = {
  texts: {
    title: 'One apology too many',
    advice:
      'After the second apology your reader hears your distress, not their remedy. Keep the first, and say what you will do.',
  },
  phrases: {},
  words: { mayGo },
  rewrites: englishRewrites,
};
