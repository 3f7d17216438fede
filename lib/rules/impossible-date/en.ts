import type { ImpossibleDateWords } from './find.ts';
import { blank } from '../../checker/blanks.ts';
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
    negates: /\b(?:not|never)\b|n't\b/u,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    pick: blank('date'),
    reach: 3,
    restated:
      /^,? (?:or )?(?:in other words|that is|that's|i\.e\.|meaning|so),? (?:on )?the [0-9]{1,2}(?:st|nd|rd|th)?(?![a-z0-9])/u,
    written: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/i,
  },
};
