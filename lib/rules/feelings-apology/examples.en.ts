import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: "⟦Sorry you're upset about the dog hair⟧, I'll send the cleaner round.",
      rewrites: ["Sorry about the dog hair. I'll send the cleaner round."],
    },
    {
      text: 'I’m ⟦sorry you feel that way about the fitting⟧.',
      rewrites: ['I’m sorry about the fitting.'],
    },
    {
      text: 'We are ⟦sorry that you were disappointed⟧.',
      rewrites: ['We are sorry for [__what went wrong__].'],
    },
    {
      text: 'We are ⟦sorry that you were unhappy about Saturday⟧.',
      rewrites: ['We are sorry about Saturday.'],
    },
    {
      text: 'I ⟦regret that you have taken it so personally⟧, Mr Frost.',
      rewrites: ['I am sorry for [__what went wrong__], Mr Frost.'],
    },
    {
      text: '⟦SORRY YOU’RE NOT HAPPY WITH THE CURTAINS⟧.',
      rewrites: ['SORRY ABOUT THE CURTAINS.'],
    },
    {
      text: '⟦Apologies that this came across as cold to you⟧.',
      rewrites: ['I am sorry for [__what went wrong__].'],
    },
    {
      text: 'We very much ⟦regret your dissatisfaction⟧.',
      rewrites: ['We are sorry for [__what went wrong__].'],
    },
    {
      text: 'It’s a ⟦shame you got that impression of us⟧.',
      rewrites: ['We’re sorry for [__what went wrong__].'],
    },
    {
      text: '⟦Sorry it left you so cross with us⟧.',
      rewrites: ['Sorry for [__what went wrong__].'],
    },
    {
      text: 'I ⟦regret that the wrong shade left you feeling short-changed⟧.',
      rewrites: ['I am sorry about the wrong shade.'],
    },
    { text: '⟦I hate that you came away frustrated⟧.' },
    { text: 'So ⟦sorry the team took it so badly⟧.' },
  ],
  valid: [
    'Sorry again for making you late for your train.',
    'We are sorry about Saturday, and the band plays on Sunday instead.',
    'Sorry I let you down on Saturday. The poles are with you on Monday at 8.',
    'I apologise for mailing your file to your neighbour.',
    'We hung the wrong curtains, and we are sorry that we upset you.',
    'I’m sorry to have disappointed your guests.',
    'You were angry, and rightly: I had missed three dates. I apologise.',
    'Sorry I was upset on the phone; my dog is at the vet.',
    'I am sorry for your loss, Mrs Webb.',
    'Glad you’re happy with the lamp!',
    'Do tell me if the shoes feel tight.',
    "I'm sorry you spent Sunday in pain because I seated the crown too high.",
    'Some parents felt the trip was too dear, so there is a plan in three parts.',
    { text: 'I’m sorry you were disappointed by the referee’s decision.', situation: 'not-ours' },
    { text: 'We are sorry you feel that way.', situation: 'complaint' },
  ],
};
