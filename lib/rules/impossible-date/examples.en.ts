import type { Examples } from '../examples.ts';

export const examples: Examples = {
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
      rewrites: ['Payment will be made on [__30 November__].'],
    },
    {
      text: 'The fresh wreath comes on ⟦Sunday 29 November 2027⟧ at no cost.',
      rewrites: [
        'The fresh wreath comes on Monday 29 November 2027 at no cost.',
        'The fresh wreath comes on Sunday 28 November 2027 at no cost.',
      ],
    },
    {
      text: 'The new date is ⟦Wednesday 18 December 2026⟧, or in other words the 21st.',
      rewrites: ['The new date is [__date__].'],
    },
    { text: 'You will have the keys by ⟦30 February⟧.' },
    { text: 'We will deliver the shirts on the ⟦30th of February⟧.' },
    { text: 'We will deliver on ⟦Thursday (9 December 2026⟧).' },
    {
      text: 'The roof will be finished by ⟦3 November 2026⟧.',
      rewrites: ['The roof will be finished by [__date__].'],
    },
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
    'We will be there on the 28th of February.',
    'We will be there on Wednesday (9 December 2026).',
    'Your deposit is back by 30 November.',
    'The concert is on Saturday 5 June 2027.',
    { text: 'See you on Tuesday 25 November 2026.', situation: 'none' },
  ],
};
