import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦No reply will be taken⟧ as acceptance of the sofa.',
      rewrites: [
        '[__What the reader needs to know__]. If you do nothing, I will [__what you will do__] by [__day and time__].',
      ],
    },
    {
      text: 'The crown is in. ⟦Invoice 311 is still outstanding⟧.',
      rewrites: [
        'The crown is in. I will write to you separately by [__day and time__] about [__what is due, and by when__].',
      ],
    },
    {
      text: 'Your router works again. ⟦Please leave us a review⟧.',
      rewrites: ['Your router works again.'],
    },
    {
      text: '⟦Accept the $40 by Friday or it is gone⟧.',
      rewrites: [
        'Please accept the $40 by Friday. If that is a problem for you, [__what happens then, and what you can do instead__].',
      ],
    },
    { text: 'You ⟦leave us no choice⟧ but to tell the landlord.' },
    { text: 'THIS IS YOUR ⟦LAST CHANCE⟧ TO ANSWER, MR ODE.' },
    { text: '⟦Otherwise we will close⟧ your complaint about the roof.', also: ['shut-out'] },
    { text: 'We’ll pass the account to ⟦debt collectors⟧.' },
    { text: '⟦Take it or leave it⟧: half the fare.', also: ['shut-out'] },
    { text: 'The ⟦second visit will be charged⟧ at your expense.' },
    { text: '⟦You have 24 hours to accept⟧.' },
    {
      text: '⟦You have until Friday to accept⟧ the offer.',
      rewrites: [
        'Please accept the offer by Friday. If that is a problem for you, [__what happens then, and what you can do instead__].',
      ],
    },
    { text: '⟦If we do not hear from you, we will take⟧ it that you accept.' },
    { text: '⟦Silence will be taken⟧ as agreement.' },
    { text: '⟦Otherwise, we cannot⟧ process the refund.' },
    {
      text: '⟦Storage of £40 per day⟧ is payable until the sofa is gone.',
      rewrites: [
        '[__What the reader needs to know: £40__]. If that is a problem for you, [__what happens then, and what you can do instead__].',
      ],
    },
  ],
  valid: [
    'Your review makes two points that I want to answer.',
    'Is the repair to your satisfaction?',
    'You have 30 days to return it, at our cost.',
    'There will be no charge for the repair.',
    'We will not charge you for the repair.',
    'If you do nothing, the £40 goes to your card on Friday.',
    'There is no charge for the second visit.',
    'Is the repair to your liking, Mrs Tully?',
    'Thank you for the review; the kitchen has read it.',
    'You owe us nothing, Mr Ode.',
    'Our offer is a full refund or a new sofa, whichever you prefer.',
    'The courier needs your answer by noon to deliver tomorrow.',
    'I dropped the library fee this morning.',
    'Talk to a lawyer first if you like; copies are attached.',
    'The deposit of $300 went back to your card today.',
    'There is no rush: read it at home.',
    { text: 'Invoice 311 is still outstanding.', situation: 'none' },
  ],
};
