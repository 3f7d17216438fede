import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦You ignored⟧ the sign, which clearly says no parking.',
      rewrites: ['The sign says no parking.'],
    },
    {
      text: "⟦You ordered the wrong size⟧, so we can't take it back.",
      also: ['flat-refusal'],
      rewrites: [
        "Unfortunately, we can't take it back. What we can do is [__what you can offer__].",
      ],
    },
    {
      text: '⟦You didn’t send⟧ us the signed lease, so the keys stayed here.',
      rewrites: ['We did not receive the signed lease, so the keys stayed here.'],
    },
    {
      text: 'We had to guess, because ⟦you never gave⟧ us the paint code.',
      rewrites: ['We had to guess, because we did not receive the paint code.'],
    },
    {
      text: '⟦You failed to⟧ mention that the gate is locked at six.',
      rewrites: ['I was not aware that the gate is locked at six.'],
    },
    {
      text: '⟦As I have already explained⟧, the lamp takes two bulbs.',
      also: ['condescension'],
      rewrites: ['The lamp takes two bulbs.'],
    },
    {
      text: '⟦You should have checked⟧ the voltage before plugging it in.',
      rewrites: [
        '[__What the reader needs to know__].',
        'We should have reminded you to check the voltage before plugging it in.',
      ],
    },
    {
      text: 'The dress would fit ⟦if you had measured⟧ over the shirt.',
      rewrites: ['[__What the reader needs to know__].'],
    },
    { text: '⟦Had you rung⟧ on the Monday, the seats were still there.' },
    {
      text: 'The name on the cake is ⟦due to your handwriting error⟧.',
      rewrites: ['[__What the reader needs to know__].'],
      also: ['hidden-actor'],
    },
    {
      text: '⟦YOU FORGOT TO⟧ SIGN PAGE 4.',
      rewrites: [
        '[__What the reader needs to know: 4__].',
        'WE SHOULD HAVE REMINDED YOU TO SIGN PAGE 4.',
      ],
    },
    {
      text: 'The scratch comes from ⟦how you packed⟧ it.',
      rewrites: ['[__What the reader needs to know__].'],
    },
    { text: 'Your flight left without you, as ⟦you got the gate wrong⟧.' },
    { text: '⟦Next time, read⟧ the care label first.' },
    { text: 'u shud know the address ⟦you entered was wrong⟧.' },
    {
      text: '⟦You failed to⟧ return the van by noon.',
      rewrites: ['The van was not returned by noon.'],
      situation: 'none',
    },
    {
      text: '⟦You should have told⟧ us that the gate is narrow.',
      rewrites: ['We were not aware that the gate is narrow.'],
    },
    { text: '⟦If you’d read⟧ the terms, this would not have happened.' },
    { text: 'This happened ⟦because you entered the wrong⟧ address.' },
    { text: 'This ⟦is your mistake⟧, not ours.' },
    { text: 'That ⟦was your own mistake⟧.' },
    { text: '⟦As I already told⟧ you, the shop is closed.' },
    { text: '⟦As I told you already⟧, we close at five.' },
  ],
  valid: [
    'You forgot the jump leads because of us: we rushed you out.',
    'The terms on our site are the old ones.',
    'You should have received the refund by now.',
    'You should have got the parcel on Monday.',
    'You should have been told on Friday.',
    'You didn’t deserve this.',
    'You did nothing wrong.',
    'It wasn’t your mistake.',
    'It’s not your fault.',
    'This was not your fault at all.',
    'You should have received your £30 by now, and I am tracing it with the bank.',
    'You should have been told about the roadworks, and nobody did.',
    'I forgot to tick the breakfast box on your booking.',
    'You did nothing wrong: our form asked for the wrong date.',
    'It wasn’t your mistake, Mr Adeyemi, it was mine.',
    'You didn’t deserve an answer like that.',
    'Because you ordered before noon, the lamp leaves us today.',
    'We should have asked you for the form in May.',
    'You forgot your scarf in the salon, and it is at the till.',
    'You don’t need to send anything else.',
    'If you have not sent the form yet, the one from last year will do.',
    'You were supposed to get the keys at noon, and our agent came at four.',
    'Did you prefer the blue or the green one?',
    'Had you not spotted it, we would have printed all 2,000.',
    {
      text: 'On 3 March you approved the second layout, so both are attached.',
      situation: 'not-ours',
    },
    { text: 'You should have a look at the new gallery.', situation: 'none' },
    { text: 'As I already mentioned, the meeting is at ten.', situation: 'none' },
  ],
};
