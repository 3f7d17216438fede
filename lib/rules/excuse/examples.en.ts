import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Due to the large number⟧ of entries your photo was not looked at.',
      rewrites: ['Your photo was not looked at.'],
    },
    {
      text: 'The refund took three weeks ⟦due to high demand⟧.',
      rewrites: ['The refund took three weeks.'],
    },
    {
      text: '⟦Owing to staff shortages⟧, nobody rang you on Monday.',
      rewrites: ['Nobody rang you on Monday.'],
    },
    {
      text: '⟦We have been very busy⟧.',
      rewrites: ['', '[__What the reader needs to know__]. From today, [__what changes__].'],
    },
    {
      text: '⟦We’ve been completely swamped⟧ since the fair.',
      rewrites: [
        '[__What the reader needs to know__]. From today, [__what changes__].',
        '[__What the reader needs to know__]. From today, [__what changes__].',
      ],
    },
    {
      text: '⟦It’s our peak season⟧, so your boiler had to wait.',
      rewrites: ['Your boiler had to wait.'],
    },
    {
      text: 'Your lease went out late ⟦because of the holidays⟧.',
      rewrites: ['Your lease went out late.'],
    },
    {
      text: '⟦We are a small team⟧ and cannot get to every message.',
      rewrites: ['[__What the reader needs to know__]. From today, [__what changes__].'],
    },
    { text: 'I ⟦had a long day⟧ and missed your page.' },
    { text: 'OUR ⟦LINES WERE JAMMED⟧ ALL MORNING.' },
    { text: 'The photos are late ⟦for operational reasons⟧.' },
    { text: '⟦You know how it⟧ is in September.' },
    { text: 'There were ⟦not enough hours⟧ in the day for your hem.' },
    { text: '⟦what with the move and the⟧ audit your file waited' },
    { text: '⟦Because of high call volumes⟧ we missed you.' },
    { text: '⟦We are short-staffed⟧.' },
    { text: '⟦We’ve been understaffed⟧ all month.' },
    { text: 'This ⟦is a very busy time for⟧ us.' },
    { text: '⟦Due to the holidays⟧, your order waited.' },
    { text: '⟦Due to technical issues⟧, the site was down.' },
  ],
  valid: [
    'The number of entries has doubled since May, so we now look at them every day.',
    'Our van broke down. We hired another and it comes at 9.',
    'Our backup job had stopped on 3 May; we restarted it.',
    'You have been very busy, so I made the list short.',
    'Our backup job had stopped on 3 May; I restarted it and check it every day.',
    'We let you down on Friday: our van broke down. A hired one comes at ten.',
    'Are you busy on Thursday, or could we do lunch?',
    "I'm busy on Friday, would Monday at nine suit you?",
    'Room rates for peak season are £140 a night.',
    'It is a busy road, so please use the side gate.',
    'The demand for the flats is high and three are left.',
    'We hired two more fitters in October.',
    'I quoted too low and the tiles are on me.',
    'The office is closed on 26 December.',
    'The seam opened because I used the wrong thread.',
    'You must have been busy with the move.',
    'Our technical team answers from eight to eight.',
    'Budget for the hall is £4,000.',
    'The first week of term starts on the 7th.',
    'I forgot your table, and Sunday at seven is yours.',
    { text: "We've been very busy with the new hall, come and see it.", situation: 'none' },
  ],
};
