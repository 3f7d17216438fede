import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦We will try to⟧ fix the gate on Friday.',
      rewrites: ['We will fix the gate on Friday.'],
    },
    {
      text: '⟦With any luck⟧, the cellist is back on Tuesday.',
      rewrites: [
        'With any luck, the cellist is back on Tuesday. I will let you know either way by [__day and time__].',
      ],
    },
    {
      text: '⟦I’ll do my best⟧ to have the proofs at your desk by noon.',
      rewrites: ['I will have the proofs at your desk by noon.'],
    },
    {
      text: '⟦We hope to reopen⟧ the pool on the 5th.',
      rewrites: ['We will reopen the pool on the 5th.'],
    },
    {
      text: 'Our fitter ⟦should be able⟧ to come on Monday.',
      rewrites: [
        'Our fitter should be able to come on Monday. We will let you know either way by [__day and time__].',
      ],
    },
    { text: '⟦All being well⟧, the lift runs on Thursday.' },
    { text: '⟦FINGERS CROSSED⟧ YOUR LAPTOP LEAVES THE BENCH TODAY.' },
    { text: '⟦Hopefully⟧ the vet has the result on Monday.' },
    { text: 'The plasterers will ⟦make every effort⟧ to finish on the 9th.' },
    { text: '⟦Can’t promise anything but⟧ I’ll bring the tiles on Saturday.' },
    { text: '⟦Barring unforeseen trouble⟧, the van is with you at two.' },
    { text: '⟦I’ll try my best⟧.' },
    { text: '⟦We hope to ship⟧ it on Monday.' },
    { text: '⟦We should be able to⟧ deliver on Tuesday.' },
    { text: '⟦If all goes well⟧, it arrives on Friday.' },
    { text: '⟦We will do everything we can⟧ to get it to you by Friday.' },
    { text: '⟦We’re going to try⟧ to get it to you.' },
    {
      text: '⟦Hopefully⟧ we have yours in the shop on Thursday.',
      rewrites: [
        'Hopefully we have yours in the shop on Thursday. We will let you know either way by [__day and time__].',
      ],
    },
  ],
  valid: [
    'I hope this helps.',
    'We tried to call you twice on Monday.',
    'I hope you have a good trip.',
    'You should be able to log in now.',
    'Our fitter is with you on Monday at ten.',
    'We hope you enjoy the new room.',
    'I hope your mother is feeling better.',
    'Hopefully you have a fine weekend at the lake.',
    'If the part arrives on Monday, we fit it on Tuesday; if not, I call you on Monday at 17:00.',
    'The agent shall use best efforts to sell the stock.',
    'I tried the side door, and your neighbour let me in.',
    'Please try the spare key first.',
    'Fingers crossed for your exam tomorrow!',
    'Most patients should be able to walk after a week.',
    'It should take you five minutes.',
    'We hope to welcome you at the fair.',
    'You were meant to have the report on Monday, and I forgot it.',
    'Would you like to try the other saddle?',
    'The best effort of the season was your team’s.',
    { text: 'We hope to open a shop in Leeds.', situation: 'none' },
  ],
};
