import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Sorry for the error. Sorry for the delay. ⟦I apologise that nobody rang you on Thursday⟧.',
      rewrites: [
        'Sorry for the error. Sorry for the delay. Unfortunately, nobody rang you on Thursday.',
      ],
    },
    {
      text: 'I’m sorry about the boiler. You spent two nights without heating, and I apologise. A fitter comes at 8. Once more, ⟦my apologies⟧.',
      rewrites: [
        'I’m sorry about the boiler. You spent two nights without heating, and I apologise. A fitter comes at 8.',
      ],
    },
    {
      text: 'Sorry for the wrong cake. I am ashamed of it. ⟦Please forgive us for the candles too⟧.',
      rewrites: [],
    },
    {
      text: 'I apologise for Monday, I’m sorry for Tuesday, and ⟦I feel terrible about Wednesday⟧.',
      rewrites: ['I apologise for Monday, I’m sorry for Tuesday.'],
    },
    {
      text: 'Our apologies for the leak. Sorry, sorry, sorry! ⟦We regret the stain⟧. A cleaner comes on Friday at 9.',
      also: ['boilerplate'],
      rewrites: [
        'Our apologies for the leak. Sorry, sorry, sorry! A cleaner comes on Friday at 9.',
      ],
    },
    {
      text: 'WE ARE SORRY. WE ARE VERY SORRY. ⟦WE APOLOGISE⟧.',
      rewrites: ['WE ARE SORRY. WE ARE VERY SORRY.'],
    },
    {
      text: "I lost your file and I'm sorry. The new one is attached. My apologies to your boss. ⟦I beg your pardon⟧.",
      rewrites: [
        "I lost your file and I'm sorry. The new one is attached. My apologies to your boss.",
      ],
    },
  ],
  valid: [
    'I’m sorry about the boiler. A fitter comes at 8. Again, my apologies for the two cold nights.',
    'Sorry, sorry, sorry! I left your keys in the van and bring them at 6.',
    'I apologise for the wrong cake. The right one is at your door at noon.',
    'Sorry to bother you. I am sorry about the leak. He is sorry too.',
    'He says he is sorry. She was sorry too. I am sorry about the noise.',
    'You wrote “sorry, sorry, sorry” and there was no need. Your form is fine.',
    'We missed your call and I’m sorry. I’m at your door on Tuesday at 9.',
    { text: 'Sorry, I’m late. Sorry for the mess. Sorry about the dog.', situation: 'none' },
  ],
};
