import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦As far as we know⟧, your locker was empty.',
      rewrites: [
        'As far as we know, your locker was empty. We will check this and tell you by [__day and time__].',
        'Your locker was empty.',
      ],
    },
    {
      text: '⟦I’m not sure why⟧ there are two payments.',
      rewrites: [
        "I don't know yet why there are two payments. I will find out and tell you by [__day and time__].",
      ],
    },
    {
      text: '⟦Apparently⟧ the driver left it with a neighbour.',
      rewrites: [
        'Apparently the driver left it with a neighbour. I will check this and tell you by [__day and time__].',
        'The driver left it with a neighbour.',
      ],
    },
    {
      text: '⟦I think our driver left⟧ the cot next door.',
      rewrites: [
        'I think our driver left the cot next door. I will check this and tell you by [__day and time__].',
        'Our driver left the cot next door.',
      ],
    },
    {
      text: '⟦It seems that⟧ our porter has your key.',
      rewrites: [
        'It seems that our porter has your key. We will check this and tell you by [__day and time__].',
        'Our porter has your key.',
      ],
    },
    { text: '⟦I DON’T KNOW WHERE⟧ YOUR COAT IS, SIR.' },
    { text: 'Your file is ⟦somehow⟧ in the archive.' },
    { text: '⟦As far as we know⟧, the dog was fed.' },
    { text: 'Your ⟦guess is as good⟧ as mine about the pallet.' },
    { text: 'It’s ⟦hard to say⟧ what went wrong with the crown.' },
    { text: '⟦We’re not really sure who⟧ took your call.' },
    { text: '⟦It appears that⟧ your payment did not go through.' },
    { text: '⟦To my knowledge⟧, it was sent.' },
    { text: '⟦To the best of my knowledge⟧ it left on Monday.' },
    { text: '⟦I have no idea why⟧ it broke.' },
    { text: '⟦We are unsure why⟧ this happened.' },
    { text: '⟦We somehow⟧ lost your file.' },
  ],
  valid: [
    "I don't know what else I could have asked of you; you did everything right.",
    'I think you are right.',
    'I think option B is better.',
    'I’m not sure yet, but I will find out and call you by noon.',
    'I don’t know yet. I will find out and tell you by Friday.',
    'If it seems right to you, I will book it.',
    'I don’t know how to thank you.',
    'If you are not sure which size, measure the door.',
    'If I understand you correctly, the box was empty.',
    'I don’t know yet why your card was charged twice. I will find out and call you by 3 pm today.',
    'I think you are right about the colour.',
    'Do you know your customer number?',
    'In my view option B is better for your shop.',
    'If it seems fair to you, I take 80 euro off the bill.',
    'My guess for the repair is 300 to 350 euro.',
    'We know which plate broke: the one under the sink.',
    'I’m sure about the date: it is 9 December.',
    'Somebody from our shop, Femi, is at your door at 8 on Friday.',
    'You said that the alarm seems to go off at night.',
    'Perhaps Wednesday suits you better?',
    'It must have been hard to wait that long.',
    'Let me know which day you like.',
    { text: 'I think the train leaves at nine.', situation: 'none' },
  ],
};
