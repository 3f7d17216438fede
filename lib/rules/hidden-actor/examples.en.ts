import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Mistakes were made⟧ with the seating plan, Mrs Hale.',
      rewrites: [
        'Mistakes were made with the seating plan, Mrs Hale. We should have [__done what__], and we did not.',
        'We made mistakes with the seating plan, Mrs Hale.',
        'Mistakes were made with the seating plan, Mrs Hale. That was our mistake.',
      ],
    },
    {
      text: '⟦An error occurred⟧ in our payroll, and twelve of you had no wages on Monday.',
      also: ['blame-others'],
      rewrites: [
        'An error occurred in our payroll, and twelve of you had no wages on Monday. We should have [__done what__], and we did not.',
        'We made a mistake in our payroll, and twelve of you had no wages on Monday.',
        'An error occurred in our payroll, and twelve of you had no wages on Monday. That was our mistake.',
      ],
    },
    {
      text: '⟦There was an error⟧ in the survey we sent you.',
      rewrites: [
        'There was an error in the survey we sent you. We should have [__done what__], and we did not.',
        'We made a mistake in the survey we sent you.',
        'There was an error in the survey we sent you. That was our mistake.',
      ],
    },
    {
      text: 'Your folder ⟦was mislaid⟧ between two desks.',
      situation: 'complaint',
      severity: 'hint',
      rewrites: [
        'Your folder was mislaid between two desks. We will take this up and tell you by [__day and time__] how it happened.',
      ],
    },
    { text: 'Your kayak ⟦was lost⟧ somewhere between Leith and Inverness.' },
    { text: 'The order for the lilies ⟦was not passed⟧ on to the florist.' },
    { text: 'THE ⟦WRONG TILES WERE FITTED⟧ IN THE UPSTAIRS BATHROOM.' },
    { text: 'Our reminder ⟦wasn’t sent⟧ before the vaccine ran out.' },
    { text: 'Your repeat prescription ⟦fell through the cracks⟧ in August.' },
    {
      text: 'The tenants ⟦were charged twice⟧ for the water.',
      rewrites: [
        'The tenants were charged twice for the water. We should have [__done what__], and we did not.',
        'We charged the tenants twice for the water.',
        'The tenants were charged twice for the water. That was our mistake.',
      ],
    },
    {
      text: 'It looks like the alarm ⟦was left unlocked⟧ over the weekend.',
      also: ['evasive'],
    },
    { text: '⟦Something went wrong⟧ with the icing, Priya.' },
    { text: '⟦Due to an oversight⟧, the second coat never went on.' },
    { text: 'The blinds ⟦were cut too short⟧ for the bay window.' },
    { text: '⟦There was a mix-up⟧.' },
    { text: '⟦A mix-up occurred⟧.' },
    {
      text: '⟦Your order was lost⟧.',
      rewrites: [
        'Your order was lost. We should have [__done what__], and we did not.',
        'We lost your order.',
        'Your order was lost. That was our mistake.',
      ],
    },
    { text: '⟦Your order was not shipped⟧.' },
    { text: '⟦Your email was overlooked⟧.' },
    { text: '⟦The deadline was missed⟧.' },
  ],
  valid: [
    'You were charged twice. We caused it.',
    'Your refund was issued today.',
    'The bug has been fixed.',
    'Your order was shipped on Monday.',
    'Your order was placed on 3 May.',
    'We made a mistake.',
    'I lost your order.',
    'Perhaps there was a misunderstanding.',
    'We lost your kayak between Leith and Inverness, and a new one leaves on Tuesday.',
    'The tenants were charged twice. We caused it, and £84 went back this morning.',
    'The tiles are wrong. I ordered them from an old sheet.',
    'Your refund was issued today at noon.',
    'The bug has been fixed and the export runs again.',
    'The hall was built in 1904 and painted last spring.',
    'Was your parcel lost on the way back?',
    'If an error occurs during the upload, the page tells you which line it was.',
    'Two of the chairs were picked up by your brother on Friday.',
    'You wrote that the lid was cracked; a new one is in the post.',
    'Your daughter was chosen for the lead, well done to her!',
    'The proofs were approved on Monday and go to print tonight.',
    'We were overlooked for the prize again this year.',
    'I forgot to order the lilies, so the arch was left empty until noon.',
    'The mistake was mine, and the new survey is attached.',
    'You were greatly missed at the reunion, Tom.',
    'Lunch was served at one and the speeches began at two.',
    {
      text: 'There was an error in the old timetable; the new one is attached.',
      situation: 'none',
    },
  ],
};
