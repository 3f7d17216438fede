import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦We will get back to you⟧.',
      rewrites: ['We will get back to you by [__day and time__], with or without news.'],
    },
    {
      text: 'The florist is counting the lilies again, and ⟦I’ll let you know⟧.',
      rewrites: [
        'The florist is counting the lilies again, and I’ll let you know by [__day and time__].',
      ],
    },
    {
      text: '⟦I’ll keep you posted⟧ about the boiler.',
      rewrites: [
        'I’ll keep you posted about the boiler, and I will write to you by [__day and time__], with or without news.',
      ],
    },
    {
      text: '⟦I’ll give you a shout⟧ the next time the vet is in.',
      rewrites: [
        'I’ll give you a shout the next time the vet is in, and I will write to you by [__day and time__], with or without news.',
      ],
    },
    {
      text: 'Our claims ⟦team will contact you⟧.',
      rewrites: ['Our claims team will contact you by [__day and time__], with or without news.'],
    },
    {
      text: 'I have asked the bindery, and ⟦someone will give you a call⟧.',
      rewrites: [
        'I have asked the bindery, and someone will give you a call by [__day and time__].',
      ],
    },
    {
      text: 'Your grade is with the examiner; ⟦you will hear from us⟧.',
      rewrites: ['Your grade is with the examiner; you will hear from us by [__day and time__].'],
    },
    {
      text: '⟦WE WILL BE IN TOUCH⟧ ABOUT THE LEAK.',
      rewrites: ['WE WILL BE IN TOUCH BY [__day and time__] ABOUT THE LEAK.'],
    },
    {
      text: '⟦You shall be notified⟧ of the outcome.',
      rewrites: ['You shall be notified by [__day and time__] of the outcome.'],
    },
    {
      text: '⟦We will let you know⟧ if the lamp turns up.',
      rewrites: [
        'We will let you know if the lamp turns up, and we will write to you by [__day and time__], with or without news.',
      ],
    },
    { text: '⟦Updates will follow⟧.', rewrites: ['Updates will follow by [__day and time__].'] },
    { text: 'I will speak to the kennel and ⟦we’ll circle back⟧.' },
    { text: '⟦I’ll drop you a line⟧ about the lost keys.' },
    { text: 'As to who left the gate open on Monday, ⟦I will let you know⟧.' },
    { text: '⟦We will update you⟧.' },
    {
      text: "Coach Bex wants to hear your side herself, so ⟦she'll be in touch⟧.",
      rewrites: [
        "Coach Bex wants to hear your side herself, so she'll be in touch by [__day and time__].",
      ],
    },
    { text: '⟦We will inform you⟧ as soon as we have more clarity.' },
    { text: "⟦I'll give you a shout⟧ when I've got the tiles in the van." },
  ],
  valid: [
    'In the new edition you will find the text in two columns.',
    'I will call you tomorrow at 9.',
    'I’ll let you know by Friday noon.',
    'We will write to you every morning.',
    'I will be in touch on Monday.',
    'Let me know if the blue one is right.',
    'You let me know on Monday.',
    'I will call you tomorrow at 11, whatever the garage says.',
    'We will get back to you within 24 hours.',
    'I’ll keep you posted every morning at nine.',
    'You will hear from Priya by noon on Friday.',
    'We will let you know soon at the latest by 5 pm today.',
    'Thanks for getting back to me about the tiles.',
    'Please keep us posted on the move.',
    'Could you let me know which colour you prefer?',
    'Will you get back to us?',
    'I am writing to let you know that the roof is sealed.',
    'I called you twice this morning.',
    'The sensor will alert you twice a day.',
    'We will never call you about your password.',
    'She let us know that the cake arrived whole.',
    'You asked to be kept informed, so here is the report.',
    { text: 'We will get back to you about the picnic.', situation: 'none' },
  ],
};
