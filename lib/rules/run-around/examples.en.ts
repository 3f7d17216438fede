import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Please contact the billing⟧ department about the second charge.',
      rewrites: [
        '[__What the reader needs to know__]. I will pass this on, with all the details, to [__name__], who will call you by [__day and time__].',
      ],
    },
    {
      text: 'For the broken lamp, ⟦call our hotline⟧.',
      rewrites: [
        '[__What the reader needs to know__]. We will pass this on, with all the details, to [__name__], who will call you by [__day and time__].',
      ],
    },
    {
      text: '⟦You will need to speak to⟧ the landlord about the damp.',
      rewrites: [
        '[__What the reader needs to know__]. I will pass this on, with all the details, to [__name__], who will call you by [__day and time__].',
      ],
    },
    {
      text: '⟦Please fill in the form again⟧ with your number.',
      rewrites: [
        'Please fill in the form again with your number. If that is a lot of trouble, you do not have to: I can [__what you can do instead__].',
      ],
    },
    { text: 'We lost two of the photos, so ⟦please resend⟧ them.' },
    { text: 'That’s ⟦not my department⟧, Mrs Wolff.' },
    { text: '⟦Take it up with⟧ the airline.' },
    { text: 'KINDLY ⟦RAISE A NEW TICKET⟧ FOR THE SECOND PUMP.' },
    { text: 'The mould ⟦is between you and⟧ the owner.' },
    { text: '⟦Tell me from the beginning⟧ what you ordered.' },
    { text: '⟦You’ll need to contact the manufacturer⟧.' },
    { text: '⟦I am not the right person⟧.' },
    { text: 'You have ⟦contacted the wrong department⟧.' },
    { text: '⟦You’ll have to take that up with the⟧ courier.' },
    {
      text: "There's a customs ⟦helpline⟧ with a very long number, look it up and ask for import.",
      rewrites: [
        '[__What the reader needs to know__]. I will pass this on, with all the details, to [__name__], who will call you by [__day and time__].',
      ],
    },
  ],
  valid: [
    'I rang the customs helpline for you, and the parcel is released.',
    'You can reach me at 020 7946 0018.',
    'Call 112 if you smell gas.',
    'You can call me on 0161 555 0108.',
    'In an emergency call 999.',
    'I have passed your case to Moira in billing, and she rings you by noon on Thursday.',
    'Please resend page 3 of your scan, it was cut off on the right.',
    'I called head office about your deposit, and it is with you by Friday.',
    'Our website has a map of all charging points.',
    'There is no need to fill in the form again.',
    'The billing team asked me to thank you for the cake.',
    'Our glazier has your photos and comes at 8.30 on Friday.',
    'I asked the insurer for you, and they pay the full sum.',
    'Your complaint can also go to the ombudsman.',
    'We wrote to the manufacturer for you.',
    { text: 'Please contact the box office for tickets.', situation: 'none' },
  ],
};
