import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦We consider the case closed⟧ and have filed your letters.',
      rewrites: [
        '[__What the reader needs to know__]. If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].',
      ],
    },
    {
      text: '⟦This is our final response⟧ on the carpet.',
      rewrites: [
        '[__What the reader needs to know__]. If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].',
      ],
    },
    {
      text: '⟦Please do not reply⟧ to this e-mail.',
      rewrites: [
        '[__What the reader needs to know__]. If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].',
      ],
    },
    {
      text: 'This ⟦mailbox is not monitored⟧.',
      rewrites: [
        'This mailbox is not monitored. If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].',
      ],
    },
    {
      text: '⟦Please do not reply⟧, as this mailbox is never read.',
      rewrites: [
        '[__What the reader needs to know__]. If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].',
      ],
    },
    { text: 'WE ⟦WILL NOT DISCUSS⟧ THE BILL ANY MORE.' },
    { text: '⟦Kindly stop copying⟧ the board.' },
    { text: '⟦That’s my last word⟧ on the fence, Nigel.' },
    { text: 'Let us ⟦draw a line under⟧ the lost coat.' },
    { text: 'I ⟦see no reason to meet⟧ a second time.' },
    { text: 'We have ⟦nothing more to say⟧ about the fence.', also: ['flat-refusal'] },
    { text: '⟦The matter is closed⟧.' },
    { text: 'This is an ⟦unmonitored mailbox⟧.' },
    { text: '⟦We will not discuss this further⟧.' },
    { text: '⟦No further correspondence will be⟧ entered into.' },
  ],
  valid: [
    'I have closed the ticket; reply here and it opens again.',
    'You can reply to this email at any time.',
    'The shop is closed on Sunday.',
    'Case closed last week? Reply here and I reopen it.',
    'We are closed on Sundays.',
    'I have closed the ticket as you asked; reply here and it opens again.',
    'Your case stays open until the carpet is right.',
    'The shop is closed from 24 to 27 December.',
    'You are never a nuisance, Mr Bose.',
    'Your last letter made me look twice, and you were right.',
    'Final call for the flight is at 17.35.',
    'Our last offer to the supplier was 4.10 a kilo.',
    'I am not leaving before your piano is in tune.',
    'You may appeal within 28 days, and I help you to write it.',
    'I will gladly go on without insults, on Thursday at 3.',
    'Please stop me if I go too fast.',
    'Do not open the mail about your parcel, it is a scam.',
    { text: 'This mailbox is not monitored.', situation: 'none' },
  ],
};
