import type { CascadeWords } from './find.ts';
import { spanishRewrites } from './rewrites.es.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

export const es: RuleLanguage<CascadeWords> = {
  texts: {
    title: 'Una disculpa de más',
    advice:
      'Tras la segunda disculpa quien la lee oye su apuro, no la solución. Deje la primera y diga qué va a hacer.',
  },
  phrases: {},
  // Which sentence may go, its own rewrites know.
  words: { mayGo: () => false },
  rewrites: spanishRewrites,
};
