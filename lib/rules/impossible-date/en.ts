import type { ImpossibleDateWords } from './find.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

export const en: RuleLanguage<ImpossibleDateWords> = {
  texts: {
    title: 'A date that cannot be',
    advice:
      'Your reader will not know which day you mean, or will wait on the wrong one. Check it against the calendar.',
    variants: {
      'wrong-weekday':
        'The day of the week does not fit the date, so your reader may wait on the wrong one. Keep the one you meant.',
      'no-such-day':
        'That month has no such day, and your reader will notice. Pick the day before or after.',
      past: 'This day is already over, so your reader will take the promise for a mistake. Name one that is still to come.',
    },
  },
  phrases: {},
  words: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    written: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/i,
  },
  examples: {
    invalid: [
      {
        text: 'We will send the crib on ⟦Tuesday 25 November 2026⟧.',
        rewrites: [
          'We will send the crib on Wednesday 25 November 2026.',
          'We will send the crib on Tuesday 24 November 2026.',
        ],
      },
      {
        text: 'Payment will be made on ⟦31 November⟧.',
        rewrites: ['Payment will be made on 30 November.'],
      },
      {
        text: 'The fresh wreath comes on ⟦Sunday 29 November 2027⟧ at no cost.',
        rewrites: [
          'The fresh wreath comes on Monday 29 November 2027 at no cost.',
          'The fresh wreath comes on Sunday 28 November 2027 at no cost.',
        ],
      },
      { text: 'You will have the keys by ⟦30 February⟧.' },
      { text: 'The roof will be finished by ⟦3 November 2026⟧.' },
      { text: 'We shall deliver on ⟦December 8, 2026 (Friday⟧).' },
      { text: 'The auditor comes on ⟦Friday, 26 November 2026⟧, at nine.' },
    ],
    valid: [
      'The auditor comes on Friday, 26 November, at nine.',
      'We shall deliver by 20 November.',
      'We will send the crib on Wednesday 25 November 2026.',
      'The auditor came on Tuesday 3 November.',
      'The parcel you ordered on 3 November will arrive tomorrow.',
      'We will repair it on Tuesday.',
      'You wrote on 12 October, and nobody answered.',
      'Did you mean Tuesday 25 November 2026?',
      'The course starts on 3/4.',
      'We will be there on the 28th.',
      'Your deposit is back by 30 November.',
      'The concert is on Saturday 5 June 2027.',
      { text: 'See you on Tuesday 25 November 2026.', situation: 'none' },
    ],
  },
};
