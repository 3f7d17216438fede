import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Dear Ms Brook,\n\nThe kitchen is coming along. The doors are oak and look lovely. The tiles came on Monday. Ana chose the grout with you. Your worktop ⟦will not be ready by the 30th⟧. We can fit it on 9 December.',
      rewrites: [
        'Dear Ms Brook,\n\nYour worktop will not be ready by the 30th. The kitchen is coming along. The doors are oak and look lovely. The tiles came on Monday. Ana chose the grout with you. We can fit it on 9 December.',
      ],
      situation: 'bad-news',
    },
    {
      text: 'Hi Tom,\n\nThe band has rehearsed all week. The hall looks splendid. The posters are up. The caterers know the menu. We ⟦are, however, £900 short for the lights⟧. Can we talk on Friday at 9?',
      rewrites: [
        'Hi Tom,\n\nFirst, the bad news: [__what went wrong__]. The band has rehearsed all week. The hall looks splendid. The posters are up. The caterers know the menu. We are, however, £900 short for the lights. Can we talk on Friday at 9?',
      ],
      situation: 'bad-news',
    },
    {
      text: 'Dear Mr Rao,\n\nYour visa photos look fine. The form is neat. The fee went through. The courier has your address. The consulate ⟦cancelled your slot on Monday⟧. I have booked Thursday at 10.',
      rewrites: [
        'Dear Mr Rao,\n\nThe consulate cancelled your slot on Monday. Your visa photos look fine. The form is neat. The fee went through. The courier has your address. I have booked Thursday at 10.',
      ],
      situation: 'bad-news',
    },
  ],
  valid: [
    'Dear Ms Brook,\n\nYour worktop will not be ready by the 30th. The doors are oak and look lovely. The tiles came on Monday. Ana chose the grout with you. The taps came on Tuesday. We can fit it on 9 December.',
    'Hi Tom,\n\nThe hall looks splendid. We are £900 short for the lights. Can we talk on Friday at 9?',
    'Dear Mr Rao,\n\nI am sorry about Monday. Your visa photos look fine. The form is neat. The fee went through. The consulate cancelled your slot. I have booked Thursday at 10.',
    'The kitchen is coming along. The doors are oak. The tiles came on Monday. Ana chose the grout with you. The taps look good. We fit them on 9 December.',
    {
      text: 'Dear Ms Brook,\n\nThe kitchen is coming along. The doors are oak. The tiles came on Monday. Ana chose the grout. The worktop will not be here on the 30th. It comes on the 9th.',
      situation: 'none',
    },
  ],
};
