import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Our driver will be there ⟦shortly⟧.',
      rewrites: ['Our driver will be there by [__day and time__].'],
    },
    {
      text: 'We will get back to you ⟦as soon as possible⟧.',
      rewrites: ['We will get back to you by [__day and time__].'],
    },
    {
      text: 'Our fitter will come back to finish the skirting boards ⟦as soon as possible⟧.',
      rewrites: [
        'Our fitter will come back to finish the skirting boards. We will tell you by [__day and time__] when that will be.',
        'Our fitter will come back to finish the skirting boards by [__day and time__].',
      ],
    },
    {
      text: '⟦In due course⟧, I will send the corrected invoice.',
      rewrites: [
        'I will send the corrected invoice. I will tell you by [__day and time__] when that will be.',
        'By [__day and time__], I will send the corrected invoice.',
      ],
    },
    { text: 'Dear Mrs Hartley, the replacement kettle will be with you ⟦soon⟧.' },
    {
      text: 'They will do it ⟦ASAP⟧, Mr Desai.',
      rewrites: [
        'They will do it, Mr Desai. I will tell you by [__day and time__] when that will be.',
      ],
    },
    { text: 'The missing shelves will be sent out to you ⟦in the coming days⟧.' },
    { text: 'Somebody from the surgery will ring you ⟦shortly⟧ to rebook the jab.' },
    { text: 'We’ll have a man out to the boiler ⟦when we can⟧.' },
    { text: 'The replacement will be repaired ⟦at the earliest⟧ and the extra night is on us.' },
    { text: 'Expect our refund of $89 ⟦within the next few weeks⟧.' },
    { text: 'The pharmacy order from Monday will leave our depot ⟦very shortly now⟧.' },
    { text: 'I’ll re-tune the piano ⟦the moment a slot opens up in my diary⟧.' },
    {
      text: 'The reworked brackets will leave the factory ⟦when the powder coating line frees up⟧.',
    },
    {
      text: 'One of the lads will swing by ⟦one of these days⟧ with a new latch.',
      also: ['minimising'],
    },
    {
      text: 'We plan to reinstate your broadband ⟦not before the middle of May⟧.',
      rewrites: [
        'We plan to reinstate your broadband. We will tell you by [__day and time__] when that will be.',
        'We plan to reinstate your broadband by [__day and time__].',
      ],
    },
    {
      text: 'Your desk will hopefully be delivered ⟦soon⟧.',
      also: ['hedged-promise'],
      rewrites: [
        'Your desk will hopefully be delivered soon, and I will write to you by [__day and time__], with or without news.',
      ],
    },
  ],
  valid: [
    'Such bruises usually heal in a few days.',
    'Your trunk is presently in our store room in Leith.',
    'The awnings are presently with the sewing room.',
    'Your van must have been scraped at some point during the night.',
    'Every boiler of that age needs a new fan sooner or later, and yours got one today.',
    'I stopped the order as soon as I read your note.',
    'I suggest returning the key as soon as possible, since the locksmith is here today.',
    'In a few months you will look at that scar and hardly find it.',
    'Ms Oyelaran rang as soon as there was a dial tone.',
    'Your replacement kettle leaves us tomorrow and reaches you on Thursday 26 November.',
    'Get well soon, Gemma, and leave the account to me until you are back.',
    'It was lovely having you, and we hope to see you soon.',
    'As soon as you send the signed form, I will confirm the slot by 5 pm the same day.',
    'The fitter is coming soon, and at the latest on Friday at noon.',
    'Could you let me have the meter reading as soon as possible, please?',
    'Please send me the serial number as soon as you can; your new pump leaves us by Thursday 8 May.',
    'Delivery for the oak table takes 6 to 8 weeks from today.',
    'I expect the parts around the 28th and will fit them on the 30th.',
    'You asked for the drawings ASAP, so here they are, all four sheets.',
    'Shortly after 3 pm yesterday the driver left your parcel with Mr Bell.',
    'In the coming days you will find the town centre busy because of the market.',
    'Thanks for coming back to me so soon, Rahul.',
    '"Coming soon" is printed on the poster, as you asked in your brief.',
    'How soon you spotted that my two dates clash! I am grateful.',
    'You were told "in the near future"; I can give you a day: Monday the 7th.',
    'Please water the lawn early for the next few weeks, as new turf dries out fast.',
    'Once your bank has released the transfer, I will hand over the keys the next working day at 9.',
    'The second half of the translation is attached, four days before the date we agreed.',
    { text: 'The minutes will follow soon.', situation: 'none' },
  ],
};
