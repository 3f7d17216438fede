import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦FitZone apologises⟧ and is giving you a free month.',
      rewrites: ['We apologise and are giving you a free month.'],
    },
    {
      text: '⟦The company apologises⟧ for the cold showers.',
      rewrites: ['I apologise for the cold showers.', 'We apologise for the cold showers.'],
    },
    {
      text: '⟦Management sincerely regrets⟧ that your room was locked.',
      rewrites: [
        'I am sorry that your room was locked.',
        'We are sorry that your room was locked.',
      ],
    },
    { text: '⟦An apology is extended⟧ to all guests of table nine.' },
    {
      text: '⟦THE TEAM WOULD LIKE TO APOLOGISE⟧ FOR THE LOST TRUNK.',
      rewrites: ['I APOLOGISE FOR THE LOST TRUNK.', 'WE APOLOGISE FOR THE LOST TRUNK.'],
    },
    {
      text: '⟦Harbour Freight regrets⟧ what happened to the crates.',
      rewrites: [
        'I am sorry about what happened to the crates.',
        'We are sorry about what happened to the crates.',
      ],
    },
    {
      text: '⟦Regret is expressed by this office⟧ over the wrong date.',
      rewrites: ['I am sorry about the wrong date.', 'We are sorry about the wrong date.'],
    },
    {
      text: '⟦Apologies are offered by all at the studio⟧.',
      rewrites: [
        'I am sorry about [__what happened__].',
        'We are sorry about [__what happened__].',
      ],
    },
    {
      text: '⟦Sincere apologies from all at Oak House⟧, Mr Whelan.',
      rewrites: [
        'I am sorry about [__what happened__], Mr Whelan.',
        'We are sorry about [__what happened__], Mr Whelan.',
      ],
      also: ['boilerplate'],
    },
    { text: '⟦It is regretted⟧ that your scan was read late.' },
    { text: '⟦The garage says sorry⟧ for the stain on the seat.' },
    {
      text: '⟦Your surgery is truly sorry⟧, Mrs Bell, that the jab was forgotten.',
      also: ['hidden-actor'],
      rewrites: [
        'I am sorry, Mrs Bell, that the jab was forgotten.',
        'We are sorry, Mrs Bell, that the jab was forgotten.',
      ],
    },
  ],
  valid: [
    'All of us at the studio send our best wishes.',
    'I apologise on behalf of Acme for the cold showers.',
    'We are sorry about the wrong uniforms, Chloe.',
    'My team and I are sorry for the collapsed cake.',
    'It is I who must apologise, Sunita: your file sat on my desk.',
    'The department will be closed on 8 December.',
    'In 1998 the bank apologised to all its savers.',
    'He apologises; I have spoken to him today.',
    'Could the board apologise at the meeting?',
    'The firm was founded in 1962 by two sisters.',
    'As the dentist who made the crown I’m sorry.',
    'I have no regrets about the colour.',
    { text: 'The company apologises for the late minutes.', situation: 'none' },
  ],
};
