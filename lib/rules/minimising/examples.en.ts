import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'There was ⟦a slight delay⟧ with your visa.',
      rewrites: ['There was a delay with your visa.'],
    },
    {
      text: '⟦These things happen⟧. The oven is yours again on Monday at 9.',
      rewrites: [
        'I know that this cost you [__what it cost you__]. The oven is yours again on Monday at 9.',
        'The oven is yours again on Monday at 9.',
      ],
    },
    { text: 'It ⟦was only a minor error⟧ in the deed.' },
    {
      text: 'It’s ⟦no big deal⟧ that the lamp came without its shade.',
      rewrites: [
        'The lamp came without its shade. I know that this cost you [__what it cost you__].',
      ],
    },
    {
      text: '⟦No big deal⟧, the second key is in the post.',
      rewrites: ['The second key is in the post.'],
    },
    {
      text: 'It is a matter of ⟦one month only⟧ and you are still young.',
      rewrites: ['It is a matter of one month. I know that this cost you [__what it cost you__].'],
    },
    {
      text: 'One of the six chairs is scratched, ⟦no big deal⟧.',
      rewrites: ['One of the six chairs is scratched.'],
    },
    {
      text: 'Your website was down for ⟦a mere six⟧ hours.',
      rewrites: ['Your website was down for six hours.'],
    },
    { text: 'IT ⟦IS NOT THE END OF THE WORLD⟧, MRS ABARA.' },
    {
      text: '⟦We’re only human⟧, and the wrong tooth was drawn.',
      also: ['excuse', 'hidden-actor'],
    },
    { text: '⟦You will hardly notice⟧ the dent in the fridge door.' },
    { text: '⟦All this over a cold⟧ soup!' },
    { text: 'Worse ⟦things happen⟧ at sea, and your boat floats.' },
    { text: 'It ⟦was just a small issue⟧.' },
    { text: 'It was ⟦only a scratch⟧.' },
    { text: '⟦It’s only a day late⟧.' },
    { text: '⟦Things like this happen⟧.' },
    { text: '⟦Mistakes happen⟧.' },
    { text: '⟦It happens⟧.' },
    {
      text: "It's ⟦just a scratch⟧ like any other, and the doors still open.",
      rewrites: [
        '[__What the reader needs to know__]. I know that this cost you [__what it cost you__].',
      ],
    },
  ],
  valid: [
    'I have one small question about the invoice.',
    'I added a small credit to your account.',
    'It was a big mistake.',
    'The course was one month too short for the exam.',
    'One of the six chairs is scratched, and I have ordered a new one.',
    'This is not just a small issue for you.',
    'I know it is not a small thing.',
    'I can see that this was no small delay.',
    'It happens on Monday at ten.',
    'The delay cost you your slot at the embassy.',
    'The scratch runs the full length of the door.',
    'I have one small question about the hall.',
    'Your small credit of £8 went out this morning.',
    'The minor needs a letter from both parents.',
    'A slight slope is fine for the base of the shed.',
    'Even a brief outage costs a shop like yours real sales.',
    'It is a big deal to miss your father’s birthday.',
    'I spotted a small error in the invoice and sent a new one today.',
    'The crack in the tile lets water in, so we retile that corner on Friday.',
    'Nothing small about it: you stood outside in the snow.',
    { text: 'There was a slight delay on the M4.', situation: 'none' },
  ],
};
