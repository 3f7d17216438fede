import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Per our policy⟧, the deposit for the boat stays with us.',
      rewrites: [
        'The deposit for the boat stays with us. The reason for this is [__why this is so__]. What we can do for you is [__what you can do__].',
      ],
    },
    {
      text: 'Hotel ⟦policy does not allow⟧ late check-out, Mr Ahn.',
      rewrites: [
        'Unfortunately, I cannot allow late check-out. The reason for this is [__why this is so__]. What I can do for you is [__what you can do__], Mr Ahn.',
      ],
    },
    {
      text: '⟦Our terms state⟧ that the tuner is paid by the hour.',
      rewrites: [
        'The tuner is paid by the hour. The reason for this is [__why this is so__]. What we can do for you is [__what you can do__].',
      ],
    },
    {
      text: 'The ⟦system won’t let⟧ me book two rooms.',
      rewrites: [
        'Unfortunately, I cannot book two rooms. What I can do for you is [__what you can do__].',
      ],
    },
    {
      text: 'The ⟦software won’t allow⟧ us to backdate your pass, but I have added a free month.',
      rewrites: ['Unfortunately, we cannot backdate your pass, but I have added a free month.'],
    },
    { text: '⟦ACCORDING TO OUR TERMS⟧ YOU PAY THE SECOND MONTH.' },
    { text: 'About the late fee, my ⟦hands are tied⟧.', also: ['denial'] },
    { text: '⟦It is standard procedure⟧ that the tenant pays.' },
    { text: 'Your mail came on day 15, and the ⟦rules are clear⟧.' },
    { text: '⟦By the book⟧, ten minutes is too late.', also: ['denial'] },
    { text: 'The ⟦small print says⟧ so.' },
    { text: 'It is ⟦against our policy⟧ to refund this.' },
    { text: '⟦It is our policy⟧ not to refund deposits.' },
    { text: '⟦Under our terms⟧, the deposit is lost.' },
    { text: '⟦Rules are rules⟧.' },
    { text: '⟦In line with our policy⟧, we keep the fee.' },
    {
      text: '⟦Our policy says⟧ 30 days and I told you 14, which was wrong.',
      rewrites: [
        'It is 30 days and I told you 14, which was wrong. What I can do for you is [__what you can do__].',
      ],
    },
    {
      text: '⟦Under our terms⟧ late returns are charged, so there.',
      rewrites: [
        'Late returns are charged. The reason for this is [__why this is so__]. What we can do for you is [__what you can do__].',
      ],
    },
  ],
  valid: [
    'The joints were cut according to the rules of the craft.',
    'Late returns cost £5, because the next guest waits for the key.',
    'That’s our security policy, and the form won’t let you past it.',
    'Our returns policy gives you 60 days.',
    'Your insurance policy covers the flood.',
    'Under our terms you get the whole fare back.',
    'Your travel policy number is on page 2.',
    'As a rule we open at nine.',
    'Please find our new privacy policy attached.',
    'Before the climb we go through the safety rules with the children.',
    'The system sends the invoice on the first of the month.',
    'That is our security policy, and the form won’t let you past it.',
    'The surgical procedure takes forty minutes.',
    'The law gives you 14 days to change your mind.',
    'Is there a policy for new suppliers at your firm?',
    'Our policy is to answer each letter by hand, and here is mine.',
    'The signed contract is attached.',
    'I read your lease again, and you are right.',
    'The weather conditions on the ridge were poor on Monday.',
    { text: 'Per our policy, visitors sign in at the desk.', situation: 'none' },
  ],
};
