import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Apologies in case the second invoice came as a surprise⟧, it replaces the first one.',
      rewrites: [
        '[__What the reader needs to know__]. I am sorry for [__what it cost you__].',
        'I am sorry that the second invoice came as a surprise. It replaces the first one.',
      ],
    },
    {
      text: 'We ⟦apologise for any inconvenience this may have caused⟧.',
      also: ['boilerplate'],
      rewrites: ['We are sorry for [__what it cost you__].'],
    },
    {
      text: 'I’m ⟦sorry if you had to stand in the queue on Monday⟧.',
      rewrites: [
        '[__What the reader needs to know: Monday__]. I’m sorry for [__what it cost you__].',
        'I’m sorry that you had to stand in the queue on Monday.',
      ],
    },
    {
      text: '⟦Sorry if the drilling bothered your guests⟧, Mrs Lowe.',
      rewrites: ['Sorry about the drilling, Mrs Lowe.'],
    },
    {
      text: '⟦APOLOGIES IF WE LET YOU DOWN ON SATURDAY⟧.',
      rewrites: [
        '[__What the reader needs to know: SATURDAY__]. WE ARE SORRY FOR [__what it cost you__].',
        'WE ARE SORRY THAT WE LET YOU DOWN ON SATURDAY.',
      ],
    },
    {
      text: '⟦Should the late van have spoilt your opening, I apologise⟧.',
      rewrites: ['I am sorry about the late van.'],
    },
    {
      text: '⟦If your tenants lost heating over this, we’re sorry⟧, Mr Patel.',
      rewrites: ['We’re sorry for [__what it cost you__], Mr Patel.'],
    },
    {
      text: '⟦We regret any distress that may have been felt on the ward⟧.',
      rewrites: ['We are sorry for [__what it cost you__].'],
      also: ['boilerplate'],
    },
    {
      text: 'You waited for the tow truck; ⟦if so, I’m sorry⟧.',
      rewrites: ['You waited for the tow truck. I’m sorry for [__what it cost you__].'],
    },
    { text: 'My ⟦apologies insofar as the wrong label cost you time⟧.' },
    {
      text: 'We are ⟦sorry for any inconvenience the broken lift may have caused⟧.',
      also: ['boilerplate'],
      rewrites: ['We are sorry for the trouble the broken lift caused.'],
    },
    { text: 'I am ⟦sorry for whatever trouble the second bill has given you⟧.' },
    {
      text: '⟦Apologies to anyone who was upset by the poster⟧, Hana.',
      also: ['feelings-apology'],
    },
  ],
  valid: [
    'Sorry if you get this twice: the first copy bounced.',
    'I am sorry for the two evenings you spent without hot water.',
    'If you were charged twice, the second payment is already back on your card.',
    'Sorry for any delays that Sunday’s works may cause; the lift is back at noon.',
    'If it rains on Saturday, we read in the library at the same hour.',
    'I’m sorry in advance: the scaffolding blocks your window next week.',
    'Sorry if my next question sounds odd, but is the loft boarded?',
    'You stood in the rain for forty minutes because of me, and I apologise.',
    'If you had told me last year that we would bake for you, I would have laughed.',
    'I am sorry for the trouble that the second bill gave you.',
    'I am sorry that the late van held up your opening.',
    'Any questions about the crown? Ring me on 0161 496 0022.',
    'Your floor is ruined and we are sorry. A fitter comes on Tuesday at 9.',
    'Tell me by Friday if any guest is vegan.',
    { text: 'The party ran late, sorry if it woke you.', situation: 'none' },
  ],
};
