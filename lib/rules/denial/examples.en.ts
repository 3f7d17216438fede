import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦We had no choice⟧ but to move the concert.',
      also: ['pressure'],
      rewrites: [
        '[__What the reader needs to know__]. What we can do is [__what we will do__], by [__day and time__].',
      ],
    },
    {
      text: '⟦We did all we could⟧ to find your ring, and the search has now ended.',
      rewrites: [
        '[__What the reader needs to know__]. What we can do is [__what we will do__], by [__day and time__].',
      ],
    },
    {
      text: 'It’s ⟦not our fault⟧ that the lift stopped.',
      rewrites: [
        '[__What the reader needs to know__]. What we can do is [__what we will do__], by [__day and time__].',
      ],
    },
    {
      text: 'The strike was ⟦beyond our control⟧, Mr Osei.',
      rewrites: [
        '[__What the reader needs to know__]. What we can do is [__what we will do__], by [__day and time__], Mr Osei.',
      ],
    },
    {
      text: '⟦There was nothing we could do⟧ about the flooded cellar.',
      rewrites: [
        '[__What the reader needs to know__]. What we can do is [__what we will do__], by [__day and time__].',
      ],
    },
    { text: '⟦We are not responsible⟧ for coats left in the hall.' },
    { text: "⟦You're wrong⟧ about the colour of the grout." },
    { text: '⟦We did nothing wrong⟧ with the dosage.', also: ['doubts-customer'] },
    { text: '⟦I WILL NOT ACCEPT ANY BLAME⟧ FOR THE CAKE.' },
    { text: '⟦Nobody could have foreseen⟧ a burst main on a Sunday.' },
    { text: '⟦Our hands are clean⟧ in this matter.' },
    { text: "⟦Don't blame us⟧ for the dead battery, Kit." },
    { text: 'What happened after the handover has ⟦nothing to do with us⟧.' },
    { text: '⟦Our records are in order⟧ and the invoice stands.' },
    {
      text: 'This voucher is ⟦not an admission⟧ of any failing by the clinic.',
      severity: 'hint',
      rewrites: [
        '[__What the reader needs to know__]. What I can do is [__what I will do__], by [__day and time__].',
      ],
    },
    {
      text: 'The storm was ⟦outside our control⟧.',
      severity: 'hint',
      situation: 'not-ours',
      rewrites: [
        '[__What the reader needs to know__]. What we can offer is [__a way forward, and what it costs__].',
      ],
    },
    { text: 'We ⟦accept no responsibility⟧ for the damage.' },
    { text: '⟦There is nothing we could have done⟧.' },
    { text: '⟦It has nothing to do with us⟧.' },
    { text: '⟦We are not to blame⟧.' },
    { text: '⟦We deny any responsibility⟧.' },
    { text: 'It’s ⟦nobody’s fault⟧.' },
  ],
  valid: [
    'It is our fault.',
    'We are responsible for the damage.',
    'You’re not wrong about the price.',
    'If I am wrong about the date, tell me.',
    'You were right and I was wrong.',
    'What was in our control, we did not do.',
    'If you are wrong-footed by this, call me.',
    'It is our fault that the lift stopped, Mr Osei, and Ana is there at three.',
    'There was nothing you could have done; the pump was ours.',
    'It wasn’t your mistake, Kit, the form was unclear.',
    'You are not liable for the first £50.',
    'I am responsible for the coats, and yours is in my office until six.',
    "You're right about the grout and I am ordering the darker one.",
    "I told you it wasn't our fault, and I was wrong.",
    'Is it not our responsibility to lock the gate?',
    'Nothing would please me more than your visit on Saturday.',
    'Quality control signs every box by hand.',
    'The tenant said he was not responsible, and I believe him.',
    'We lost the deposit slip, and the £200 is back with you today.',
    'Liability cover in this plan is £2 million a claim.',
    'It is no trouble to swap the colour before Wednesday.',
    'Not only the lid but the whole jug is new.',
    'Admission is £8, and children get in free.',
    {
      text: 'We are not responsible for the weather on Saturday, bring a coat!',
      situation: 'none',
    },
  ],
};
