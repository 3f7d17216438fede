import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Because of our IT provider⟧, none of the invoices went out.',
      rewrites: ['None of the invoices went out.'],
    },
    {
      text: '⟦Our supplier let us down⟧ on the oak.',
      rewrites: ['[__What the reader needs to know__]. That is ours to put right.'],
    },
    {
      text: 'The parquet is late ⟦because of our supplier⟧, so we lay it on Friday 4 December.',
      rewrites: ['The parquet is late, so we lay it on Friday 4 December.'],
    },
    {
      text: 'It ⟦was the courier’s fault⟧.',
      rewrites: ['[__What the reader needs to know__]. That is ours to put right.'],
    },
    {
      text: 'The cake has the wrong name since ⟦the bakery botched⟧ it.',
      rewrites: ['The cake has the wrong name, and that is ours to put right.'],
    },
    {
      text: '⟦Reception gave you the wrong⟧ time, Mr Lund.',
      rewrites: ['[__What the reader needs to know__]. That is ours to put right, Mr Lund.'],
    },
    {
      text: 'Unfortunately, ⟦our supplier let us down⟧ and the lift has no motor.',
      rewrites: ['The lift has no motor, and that is ours to put right.'],
    },
    {
      text: '⟦The florist sent the wrong⟧ roses and the bride was in tears.',
      rewrites: [
        '[__What the reader needs to know__]. That is ours to put right. The bride was in tears.',
      ],
    },
    { text: '⟦OUR WAREHOUSE FORGOT TO⟧ PACK THE LEGS.' },
    { text: 'The double charge ⟦is a mistake by our bank⟧.' },
    { text: 'Our plumber ⟦left us in the lurch⟧.' },
    { text: '⟦The driver never told⟧ me about the dent.' },
    { text: 'Frankly, ⟦a trainee must have swapped⟧ the labels.' },
    {
      text: 'I’m afraid ⟦the garage is to blame⟧ for the scratch.',
      situation: 'complaint',
      severity: 'hint',
    },
    { text: 'This ⟦was the fault of our delivery⟧ partner.' },
    { text: '⟦IT messed up⟧.' },
    { text: 'The ⟦delay was caused by our courier⟧.' },
    { text: 'Our ⟦courier is to blame⟧.' },
    { text: 'The ⟦delay is down to our supplier⟧.' },
    { text: '⟦My colleague made a mistake⟧.' },
  ],
  valid: [
    'Our courier will collect it on Tuesday.',
    'The florist has red roses again from Monday.',
    'Our supplier has sent the motor for the lift.',
    'Our supplier delivers on Thursdays.',
    'My colleague Ana will call you at 15:00.',
    'The courier has the parcel in Leeds.',
    'It was not the courier’s fault.',
    'Our courier will collect the lamp on Tuesday between 9 and 11.',
    'Our supplier cuts the stone by hand, so no two are alike.',
    'I gave our driver the wrong street, and he is with you by five.',
    'We picked the wrong courier for glass.',
    'It was not the courier’s fault, I wrote the wrong number on the box.',
    'My colleague Ines has your file and rings you at ten.',
    'The bank is open until four.',
    'Your architect sent me the drawings on Monday.',
    'The technician replaced the valve today.',
    'We let you down on Friday.',
    'The factory in Leeds makes both sizes.',
    'We should have checked the printer’s proof.',
    'Hana is responsible for refunds and writes to you today.',
    { text: 'Our supplier let us down on the new range.', situation: 'none' },
  ],
};
