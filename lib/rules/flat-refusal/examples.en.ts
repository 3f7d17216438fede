import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Dear Ms Okoro, ⟦we cannot refund⟧ the deposit on the marquee.',
      rewrites: [
        'Dear Ms Okoro, we cannot refund the deposit on the marquee. What we can do is [__what you can offer, and what it costs__].',
        'Dear Ms Okoro, we cannot refund the deposit on the marquee. Instead, we can [__do one thing__] or [__do another__]. Which do you prefer?',
      ],
    },
    {
      text: 'I’m ⟦afraid I’m not able to move⟧ the fitting to August.',
      rewrites: [
        'I’m afraid I’m not able to move the fitting to August. What I can do is [__what you can offer, and what it costs__].',
        'I’m afraid I’m not able to move the fitting to August. Instead, I can [__do one thing__] or [__do another__]. Which do you prefer?',
        'I can move the fitting to August, and the cost is [__cost__].',
      ],
    },
    {
      text: '⟦We are unable to extend⟧ the guarantee on the pump.',
      rewrites: [
        'Unfortunately, we are unable to extend the guarantee on the pump. What we can do is [__what you can offer, and what it costs__].',
        'Unfortunately, we are unable to extend the guarantee on the pump. Instead, we can [__do one thing__] or [__do another__]. Which do you prefer?',
      ],
    },
    {
      text: 'A second viewing is ⟦out of the question⟧, Mr Prior.',
      rewrites: [
        'A second viewing is unfortunately not possible, Mr Prior. What I can do is [__what you can offer, and what it costs__].',
        'A second viewing is unfortunately not possible, Mr Prior. Instead, I can [__do one thing__] or [__do another__]. Which do you prefer?',
      ],
    },
    { text: '⟦It is impossible⟧ to print the menus in gold.' },
    { text: '⟦We do not offer⟧ home visits in your street.' },
    { text: 'There is ⟦no way we⟧ get the piano up those stairs.' },
    { text: '⟦I WILL NOT BE LIFTING⟧ THE CARPET AGAIN.' },
    { text: 'Your application for the stall ⟦has been turned down⟧.' },
    { text: 'Changing the names on the tickets ⟦can’t be done⟧.' },
    { text: 'We looked at the photos, and the ⟦answer is no⟧.' },
    { text: 'The cleaning ⟦fee stands⟧, Ms Abara.' },
    { text: 'We are ⟦not in a position to⟧ lend you a mower.' },
    { text: '⟦It is not possible⟧ to change the order.' },
    { text: '⟦We don’t offer refunds⟧.' },
    { text: '⟦Unfortunately no⟧.' },
    { text: '⟦Unfortunately not⟧.' },
    { text: '⟦Unfortunately, we cannot accept⟧ the return.' },
  ],
  valid: [
    'We can’t wait to see you.',
    'We can’t thank you enough.',
    'We can replace it but not refund it.',
    'We can’t undo it, so we will send a new one today.',
    'We cannot refund the fee, but we can move your booking to May.',
    'We don’t offer refunds; you can swap it for any other model.',
    'We can’t wait for the opening of your café.',
    'We can’t thank you enough for the photos.',
    'The answer can’t wait for the committee, so I called each of them.',
    'We cannot refund the seat, but we can move you to Friday.',
    'We can replace the toaster but not refund it.',
    'We can’t undo the cut, so we made you a new panel.',
    'We cannot send the sofa on Saturday. Would Monday at 8 or Tuesday at 6 suit you?',
    'I can’t find your letter in our post.',
    'The 9.15 is full. What I can give you is the 10.15 with a window seat.',
    'If you cannot come on Friday, tell me and I keep the cake cold.',
    'For your neighbour’s privacy we cannot give you her number.',
    'Why can’t you see it? The page moved.',
    'You were told that it can’t be done; it is done.',
    'An impossible deadline, and your team met it.',
    'We won’t charge you for the second visit.',
    'There is no need to send the old one back.',
    { text: 'We cannot take part in the fair this year.', situation: 'none' },
  ],
};
