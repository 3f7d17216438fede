import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'We ⟦apologise for the inconvenience caused⟧.',
      rewrites: ['We are sorry about [__what it cost you__].'],
    },
    {
      text: '⟦Dear valued customer⟧, your sofa stands in Leeds.',
      rewrites: ['Dear [__name__], your sofa stands in Leeds.'],
    },
    {
      text: 'Your new clutch is fitted. Please do ⟦not hesitate to contact⟧ us.',
      rewrites: [
        'Your new clutch is fitted.',
        'Your new clutch is fitted. Our direct number is [__number__].',
      ],
    },
    {
      text: '⟦Thank you for your patience⟧ while the lift was out.',
      rewrites: ['Thank you for [__what you did__] while the lift was out.'],
    },
    {
      text: '⟦Please be advised⟧ that the pool is empty and that the sauna is cold.',
      rewrites: ['The pool is empty and the sauna is cold.'],
    },
    {
      text: 'Your tent is in the post. ⟦Your opinion matters to us⟧ and we always aim to please.',
      rewrites: ['Your tent is in the post.'],
    },
    { text: 'WE ⟦TAKE THIS MATTER VERY SERIOUSLY⟧.' },
    { text: '⟦Your call is important to us⟧, Mrs Abara.' },
    { text: '⟦We strive⟧ to give each guest a quiet night.', also: ['hedged-promise'] },
    { text: '⟦We value your feedback⟧ on the crown.' },
    { text: 'I ⟦hope this email finds⟧ you well.' },
    { text: 'We ⟦regret the inconvenience⟧.' },
    { text: 'If you have any further questions, please ⟦feel free to contact us⟧.' },
    { text: '⟦Thank you in advance for your understanding⟧.' },
    { text: '⟦Kindly be advised⟧ that the office is closed.' },
    { text: '⟦Customer satisfaction is our⟧ top priority.' },
  ],
  valid: [
    'We always lock the gate at six.',
    'Thank you for waiting until Friday.',
    'My number is 020 7946 0018.',
    'Thanks for telling me about the leak.',
    'You should never have needed so much patience.',
    'I am sorry you sat at gate 14 until midnight with a baby.',
    'Thank you for waiting until Friday for the boiler, Mrs Doyle.',
    'Your call on Tuesday gave us the clue.',
    'Patience is the trick with sourdough.',
    'Attached is the receipt for 1,200 rupees.',
    'My number is 020 7946 0018, and I answer it on Saturdays.',
    'To our customer of the month: the coffee is free.',
    'I hesitated between oak and ash.',
    'Comfort class has 18 seats at €49.',
    'I read what you wrote about the smell in the lift.',
    'The trust was set up in 1974.',
    { text: 'Thank you for your patience.', situation: 'none' },
  ],
};
