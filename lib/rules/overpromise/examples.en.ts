import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'This ⟦will never happen again⟧.',
      rewrites: [
        'I have [__what you changed__]. If it happens again all the same, I will [__what you do then__].',
      ],
    },
    {
      text: '⟦We guarantee that⟧ your wine arrives whole next time.',
      rewrites: ['Your wine arrives whole next time.'],
    },
    {
      text: '⟦You’ll never have to⟧ chase us for a receipt.',
      rewrites: [
        'We have [__what you changed__]. If it happens again all the same, we will [__what you do then__].',
      ],
    },
    {
      text: '⟦We will do whatever it takes⟧.',
      rewrites: [
        'What we can promise is [__what you can keep__]. If it goes wrong all the same, we will [__what you do then__].',
      ],
    },
    {
      text: 'The lift ⟦will never stop again⟧, because we replaced the motor.',
      rewrites: [
        'We replaced the motor. If it happens again all the same, we will [__what you do then__].',
      ],
    },
    {
      text: '⟦You have my word⟧ that the pond is filled by Easter, whatever it takes.',
      rewrites: ['The pond is filled by Easter.'],
    },
    {
      text: '⟦I guarantee you’ll⟧ love the new stage.',
      rewrites: ['I hope you’ll love the new stage.'],
    },
    { text: 'Your heating gets ⟦immediately solved⟧.' },
    { text: '⟦NEVER AGAIN WILL A⟧ LETTER OF YOURS GET LOST.', also: ['hidden-actor'] },
    { text: '⟦I swear this is the⟧ last time.' },
    { text: 'The new pump ⟦puts an end to⟧ it, full stop.' },
    { text: 'There ⟦is no way it⟧ breaks again.' },
    {
      text: 'I have put the address right and ⟦I guarantee that⟧ every parcel will be on time.',
      rewrites: [
        'I have put the address right. What I can promise is [__what you can keep__]. If it goes wrong all the same, I will [__what you do then__].',
      ],
    },
    { text: 'The next gala ⟦will be absolutely perfect⟧.' },
    { text: 'We will make sure ⟦this never happens again⟧.' },
    { text: '⟦We will do whatever it takes⟧ to fix this.' },
    { text: 'Your ⟦problem will be immediately solved⟧.' },
    { text: 'It will be ⟦100% fixed⟧.' },
    { text: '⟦You have my word⟧ that it will never happen again.' },
    { text: '⟦You will never experience this again⟧.' },
  ],
  valid: [
    "I'm not 100% sure which van had it; I'll know by noon tomorrow.",
    'It is pure luck that it does not happen every winter.',
    'The machine has a two-year guarantee.',
    'You have our money-back guarantee.',
    'We refund 100% of the price.',
    'I cannot promise that it will never happen again.',
    'I can’t guarantee that it will arrive.',
    'Never again will I trust that scanner, I changed it on Monday.',
    'The watch has a two-year guarantee.',
    'We refund 100 % of the fare.',
    'This fault cannot come back: we replaced the valve on Tuesday.',
    'It is never too late to enrol.',
    'I have never seen a finer garden.',
    'You never received the second parcel, and that is on us.',
    'We cannot promise that date.',
    'The bank guarantee costs 90 euros.',
    'Whatever time suits you on Thursday, I will be there.',
    'If it happens again, I pay for the taxi.',
    'The lift is inspected every six months.',
    'You will not have to fill in the form again.',
    'No deposit is needed for three nights.',
    'The oven is working again.',
    'Never open the lid while the motor is hot.',
    { text: 'This will never happen again.', situation: 'none' },
  ],
};
