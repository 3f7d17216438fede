import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦We are looking into it⟧.',
      rewrites: [
        'We are looking into it. We will write to you by [__day and time__], with or without news.',
        'We are looking into it. [__name__] is in charge of this and will call you by [__day and time__].',
      ],
    },
    {
      text: '⟦I am working on it⟧, and the piano stays in the hall for now.',
      rewrites: [
        'I am working on it, and the piano stays in the hall for now. I will write to you by [__day and time__], with or without news.',
        'I am working on it, and the piano stays in the hall for now. [__name__] is in charge of this and will call you by [__day and time__].',
      ],
    },
    {
      text: 'Your ⟦complaint about the ferry has been escalated⟧.',
      rewrites: [
        'Your complaint about the ferry has been escalated. I will write to you by [__day and time__], with or without news.',
        'Your complaint about the ferry has been escalated. [__name__] is in charge of this and will call you by [__day and time__].',
      ],
    },
    {
      text: '⟦Rest assured⟧ that your bicycle is in good company.',
      rewrites: [
        'Your bicycle is in good company. I will write to you by [__day and time__], with or without news.',
        'Your bicycle is in good company. [__name__] is in charge of this and will call you by [__day and time__].',
      ],
    },
    { text: 'The lost samples ⟦are being investigated⟧.' },
    { text: 'THE ⟦MATTER IS UNDER REVIEW⟧.' },
    { text: '⟦We’re doing everything we can⟧.', also: ['hedged-promise'] },
    { text: 'Your ⟦case has been passed⟧ to the people upstairs.' },
    { text: 'An ⟦internal investigation is⟧ under way.' },
    { text: 'Please ⟦leave it with us⟧.' },
    {
      text: 'Getting your choir its hall back is ⟦our top priority and⟧ nothing else.',
      also: ['boilerplate'],
    },
    { text: 'The ⟦matter has been escalated⟧.' },
    { text: '⟦I have escalated your case⟧.' },
    { text: '⟦It is being reviewed⟧.' },
    { text: '⟦We are investigating the issue⟧.' },
  ],
  valid: [
    'Your case is with Ana Ruiz, who calls you at noon.',
    'You asked whether we are working on it.',
    'Ana is checking the server logs and will call you at 15:00.',
    'We are looking into it, and I will ring you by 4 pm today.',
    'We are looking into it. I will write to you by noon tomorrow.',
    'Looking into the oven, I found a loose seal and replaced it.',
    'Work on the pool ended on Tuesday and it is open again.',
    'We are working on Saturday as well, from ten to two.',
    'Are you working on the cover, or shall I?',
    'Before you sign, please review clause 4.',
    'I reviewed your drawings and marked two walls.',
    'If you are looking into dates for the party, the hall is free on the 12th.',
    'I traced the fault: a cracked valve, and I replaced it.',
    'Get some rest, I will take the Monday class for you.',
    'The escalator to platform 3 runs again.',
    'The garden is looking splendid.',
    'Who is working on the stand, you or Milo?',
    { text: 'We are looking into new offices.', situation: 'none' },
  ],
};
