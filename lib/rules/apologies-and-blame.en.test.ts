import { expect, test } from 'vitest';
import { offeredIn } from './offered.ts';

const inEnglish = offeredIn('en');
const offered = (rule: string, text: string): string[] =>
  inEnglish(rule, `${text} A fitter comes at 8.`);

test.each([
  // What will not be the reader has to know.
  [
    'apology-but',
    "Sorry folks, but the Swift on order won't be here for Easter.",
    'Sorry folks. [__What the reader needs to know__]. I will [__what I will do__] by [__day and time__].',
  ],
  // What is denied is not found out.
  [
    'hidden-actor',
    'It is not accepted that the gate was left unattended.',
    '[__What the reader needs to know__]. I will [__what I will do__] by [__day and time__].',
  ],
  // What the reader has to know stays, also beside what argues.
  [
    'apology-but',
    'My apologies for sending it to your old flat, but a corrected copy went to Hill Road this morning.',
    'My apologies for sending it to your old flat. A corrected copy went to Hill Road this morning.',
  ],
  [
    'doubts-customer',
    'We did leave out a paragraph, though that it cost you the contract is hard to credit.',
    'We did leave out a paragraph. We will check [__what on our side__] and write to you by [__day and time__].',
  ],
  // What shrugs, judges or names nothing goes with it.
  [
    'apology-but',
    'I do regret it, as one regrets these things, but January is January.',
    'I do regret it. I will [__what I will do__] by [__day and time__].',
  ],
  [
    'apology-but',
    'I am sorry about the note, but a shoebox remains, in any office I have known, a shoebox.',
    'I am sorry about the note. I will [__what I will do__] by [__day and time__].',
  ],
  [
    'apology-but',
    'My apologies about the invoice; that said, the late fee still applies.',
    'My apologies about the invoice. Unfortunately, the late fee still applies. What I can do is [__what I will do__], by [__day and time__].',
  ],
  [
    'blame-others',
    'The outage was caused by our provider and we had no way of knowing.',
    '[__What the reader needs to know__]. That is ours to put right.',
  ],
  [
    'impersonal-apology',
    'An apology is due to everyone who queued in the rain.',
    'I apologise to everyone who queued in the rain.',
  ],
  [
    'impersonal-apology',
    'Apologies from all at the depot for the lost trunk.',
    'I am sorry for the lost trunk.',
  ],
  [
    'feelings-apology',
    'We are sorry that you are disappointed, and the second half of the fee has been waived.',
    'We are sorry for [__what went wrong__]. The second half of the fee has been waived.',
  ],
  [
    'apology-but',
    'Sorry for the late answer, but I wanted to get it right and the figures are attached.',
    'Sorry for the late answer. I wanted to get it right and the figures are attached.',
  ],
  [
    'impersonal-apology',
    'The firm regrets the impression that has arisen.',
    'I am sorry about [__what happened__].',
  ],
  [
    'denial',
    "We place ads, we don't make laws, so don't look at us.",
    '[__What the reader needs to know__]. What we can do is [__what we will do__], by [__day and time__].',
  ],
  [
    'blame-customer',
    "Switching data off takes two taps and you didn't bother.",
    '[__What the reader needs to know__].',
  ],
  [
    'feelings-apology',
    "I'm sorry the auditor's remark was so unpleasant for you.",
    "I'm sorry about the auditor's remark.",
  ],
  [
    'blame-customer',
    'You should have told us about the nut allergies when you booked.',
    'We were not aware of the nut allergies when you booked.',
  ],
  [
    'blame-customer',
    'How many times do I need to tell you that the induction comes before the first swim?',
    'The induction comes before the first swim.',
  ],
  [
    'blame-others',
    "It was the laboratory's fault that we could not give you the result on Monday.",
    'We could not give you the result on Monday, and that is ours to put right.',
  ],
  [
    'boilerplate',
    'In line with our commitment to excellence, I marked the essay against the wrong scheme.',
    'I marked the essay against the wrong scheme.',
  ],
  [
    'condescension',
    'Perhaps I may put it in simpler terms: the excess comes off first and the rest follows.',
    'The excess comes off first and the rest follows.',
  ],
  [
    'conditional-apology',
    "I'm sorry in so far as it actually spoiled anyone's dinner that I swapped your tikka for the korma.",
    "I'm sorry that I swapped your tikka for the korma.",
  ],
  [
    'doubts-customer',
    'Are you quite sure it was in the hold, since most people carry theirs on board?',
    'Could you tell me whether it was in the hold?',
  ],
  [
    'excuse',
    'As we have been short of staff since Easter, I did not mark the essay in time.',
    'I did not mark the essay in time.',
  ],
  [
    'feelings-apology',
    'We left Aidan off the squad sheet, and we are sorry you were disappointed.',
    'We left Aidan off the squad sheet. We are sorry for that.',
  ],
  [
    'impersonal-apology',
    'The council offers its apologies to your mother.',
    'I apologise to your mother for [__what happened__].',
  ],
  [
    'impersonal-apology',
    'On the part of the Licensing Office, regret is expressed at the loss of your two photographs, which we misfiled.',
    'I am sorry about the loss of your two photographs, which we misfiled.',
  ],
  // What would still teach, sneer or deny goes with it.
  ['condescension', 'You have to understand that hospitals come before car washes.', ''],
  [
    'denial',
    "Don't pin the empty seats on us; we filled every channel in the plan.",
    '[__What the reader needs to know__]. What we can do is [__what we will do__], by [__day and time__].',
  ],
  // What readers only felt is not what happened.
  [
    'impersonal-apology',
    'It is regretted that the room was perceived as cold.',
    'I am sorry about [__what happened__].',
  ],
  // News stays asked for, however it is shortened.
  [
    'apology-but',
    "Sorry, but it's not going to arrive for Easter.",
    'Sorry. [__What the reader needs to know__]. I will [__what I will do__] by [__day and time__].',
  ],
  // What is left says something.
  [
    'minimising',
    "It's not the end of the world, a pump is a pump.",
    '[__What the reader needs to know__]. I know that this cost you [__what it cost you__].',
  ],
  // Nothing is put right where nothing is told to have gone wrong.
  [
    'blame-others',
    "That was head office's decision, and they let us down.",
    '[__What the reader needs to know__]. We will [__what we will do__] by [__day and time__].',
  ],
])('%s: %s', (rule, text, rewritten) => {
  expect(offered(rule, text)[0]).toBe(rewritten);
});

test.each([
  [
    'apology-but',
    'We are sorry to have fallen short in your eyes, but we did all that could be done.',
    '[__What the reader needs to know__]. We will [__what we will do__] by [__day and time__].',
  ],
  [
    'doubts-customer',
    'The parcel was allegedly empty, and the carton weighed 800 grams here.',
    '[__What the reader needs to know: 800__]. I will [__what I will do__] by [__day and time__].',
  ],
])('too little would be left of it: %s: %s', (rule, text, instead) => {
  expect(offered(rule, text)).toEqual([instead]);
});
