import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: "⟦I'm sorry, but⟧ a refund isn't possible after 14 days.",
      rewrites: [
        "I'm sorry. Unfortunately, a refund isn't possible after 14 days. What I can do is [__what I will do__], by [__day and time__].",
      ],
    },
    {
      text: 'We ⟦apologise for the noise, but⟧ the works are scheduled to finish on 14 November.',
      rewrites: ['We apologise for the noise. The works are scheduled to finish on 14 November.'],
    },
    {
      text: "⟦I'm sorry, but⟧ the courier was late.",
      rewrites: ["I'm sorry. I will [__what I will do__] by [__day and time__].", "I'm sorry."],
    },
    {
      text: 'We ⟦apologise for the delay. However⟧, you were told about it on Monday.',
      rewrites: [],
    },
    {
      text: '⟦Sorry about that, though⟧ it was outside our control.',
      also: ['denial'],
      rewrites: [
        'Sorry about that. We will [__what we will do__] by [__day and time__].',
        'Sorry about that.',
      ],
    },
    {
      text: 'We ⟦apologise for mixing up your two bookings, but⟧ I have now moved you to the sea view for all three nights.',
      severity: 'hint',
      rewrites: [
        'We apologise for mixing up your two bookings. I have now moved you to the sea view for all three nights.',
        'We apologise for mixing up your two bookings. Here is how I am putting it right. I have now moved you to the sea view for all three nights.',
      ],
    },
    {
      text: 'I ⟦understand your frustration, but⟧ the booking terms are quite clear on no-shows.',
      rewrites: [
        'I understand your frustration. I will [__what I will do__] by [__day and time__].',
      ],
      also: ['policy-shield'],
    },
    {
      text: '⟦Sorry for the wait, but⟧ refunds take up to five working days.',
      rewrites: ['Sorry for the wait. Refunds take up to five working days.'],
    },
    {
      text: "⟦I'm sorry about the boots, but⟧ we can't refund worn pairs and that's final.",
      also: ['flat-refusal'],
      rewrites: [
        "I'm sorry about the boots. Unfortunately, we can't refund worn pairs. What we can do is [__what we will do__], by [__day and time__].",
      ],
    },
    {
      text: "One ⟦sympathises with the flooded cellar, but⟧ the drains are the council's.",
      rewrites: [
        'I do sympathise with the flooded cellar. I will [__what I will do__] by [__day and time__].',
        'I do sympathise with the flooded cellar.',
      ],
    },
    {
      text: 'We ⟦know you took the morning off, but⟧ the fitters cannot be in two places.',
      also: ['blame-others'],
    },
    {
      text: 'Honestly I ⟦feel bad about the scratches on the floor, only⟧ your tiles were rough before we started.',
      rewrites: [
        'Honestly I feel bad about the scratches on the floor. I will [__what I will do__] by [__day and time__].',
      ],
    },
    {
      text: 'I ⟦regret that. But⟧ manufacturers do not consult me.',
      rewrites: [
        'I regret that. I will [__what I will do__] by [__day and time__].',
        'I regret that.',
      ],
    },
    {
      text: 'So ⟦sorry about the dent, Dave. Then again⟧ that bumper had seen better days.',
      rewrites: [
        'So sorry about the dent, Dave. I will [__what I will do__] by [__day and time__].',
      ],
    },
    {
      text: 'Kindly ⟦excuse the delay in your update, but⟧ branch staff are having too many files this month.',
    },
    { text: '⟦I’M SORRY, HOWEVER⟧ THE FORM WAS NEVER SENT TO US.', also: ['hidden-actor'] },
    {
      text: '⟦Much as I sympathise⟧ with the flooded kitchen, the plumber was only contracted for the bathroom.',
    },
    {
      text: '⟦Whilst we are sorry⟧ that the blinds came in the wrong shade, the colour code on the form was yours.',
    },
    {
      text: 'Jo, ⟦my bad on the Tuesday call, but⟧ your invite was in the wrong time zone.',
      also: ['minimising'],
    },
    {
      text: 'I can ⟦see why you’re disappointed with the photos, but⟧ the light that afternoon was awful.',
    },
    {
      text: 'The machine standstill ⟦is very regrettable, however⟧ we have no influence on this.',
      also: ['denial'],
    },
  ],
  valid: [
    'You ask us to apologise to the chairman, although the letter was not ours.',
    'I have never seen you in a boat before, but this one is very steady.',
    'I will see if Tomasz is in, but he was at the dentist this morning.',
    'It was kind of you to come and see your mare, though the roads were dreadful.',
    'I apologise for taking your keys home with me. While you are here, would you sign for the new set?',
    'I am sorry about the boots. A new pair goes out today.',
    'Sorry for the wait. Refunds take up to five working days.',
    'We feel for you, and the cellar is pumped out tonight.',
    'Sorry to bother you, but could you resend page 3 of the lease?',
    'Excuse me, but which of the two invoices did you want split?',
    'Sorry, but could you tell me your order number?',
    'We apologise for the late but important notice: water will be off on 2 December.',
    'Not only did we get the size wrong, but we also sent it late, and I am sorry for both.',
    'Last but not least, my apologies for spelling your name wrong on the badge.',
    'However you would like the refund, tell me and I do it today.',
    'But for your quick call we would have printed the wrong date. I am sorry for the scare.',
    'The sofa came in green but you ordered grey. I am sorry. The grey one is here.',
    'The old price was £40, but we charged you £55. I am sorry, and £15 went back this morning.',
    'Nothing but an apology would have been too little, so two tickets are at the box office.',
    'My supplier said sorry, but I told him you need the tiles and not his apologies.',
    'The council wrote "we are sorry, but no" to our first permit. The second one was granted.',
    'Our apology went to your old address, but the cheque went to the right one.',
    'I know you took Tuesday off for us and nobody came. I am sorry. Pat is with you on Thursday at 8.',
    'I’m sorry I missed our call on Tuesday. Wednesday from two to three is yours. The agenda stays as it is, but you choose the order.',
    'There was food missing, yes, but we brought it at nine and you did not pay for it.',
    { text: 'Sorry for the short notice, but the meeting moves to room 4.', situation: 'none' },
    'I am sorry, but',
    'She was sorry to leave the firm, but her new job starts in Oslo on Monday.',
  ],
};
