import { expect, test } from 'vitest';
import { offeredIn } from './offered.ts';

const offered = offeredIn('en');

test.each([
  // Without its doubt it is certain.
  [
    'hedged-promise',
    'The new week is the one starting 23 June, fingers crossed.',
    'The new week is the one starting 23 June. I will confirm this by [__day and time__].',
  ],
  // No day is put where none was promised, and no thought of it stays beside one.
  [
    'vague-deadline',
    'Your card goes into the post at the earliest opportunity, and I enclose an envelope.',
    '[__What the reader needs to know__]. I will write to you by [__day and time__], with or without news.',
  ],
  [
    'vague-deadline',
    "They'll be let out at some stage, one imagines.",
    "They'll be let out. I will tell you by [__day and time__] when that will be.",
  ],
  [
    'vague-deadline',
    "Parts'll lob in whenever they lob in.",
    "Parts'll lob in. I will tell you by [__day and time__] when that will be.",
  ],
  [
    'undated-follow-up',
    'I am getting back to you about the meter.',
    'I am getting back to you about the meter, and I will write to you by [__day and time__], with or without news.',
  ],
  [
    'vague-deadline',
    'Should anything similar turn up I will think of you at some point.',
    '[__What the reader needs to know__]. I will write to you by [__day and time__], with or without news.',
  ],
  [
    'shut-out',
    'Please stop copying in our directors.',
    'Please contact [__name__] directly, at [__phone or e-mail__], [__days and hours__].',
  ],
  [
    'policy-shield',
    'I would love to refund you, but my hands are tied.',
    'Unfortunately, I cannot refund you. What I can do for you is [__what you can do__].',
  ],
  // What was done is news by itself.
  ['stalling', 'Appropriate measures have been taken.', 'I have changed [__what__].'],
  [
    'minimising',
    'It isn’t the end of the world: orders from before July are missing.',
    'Orders from before July are missing. I know that this cost you [__what it cost you__].',
  ],
  [
    'shut-out',
    'The thread is closed, please open a new ticket with your order number.',
    '[__What the reader needs to know__]. If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].',
  ],
  [
    'shut-out',
    'I consider this conversation finished, and the invoice stands.',
    '[__What the reader needs to know__]. If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].',
  ],
  [
    'minimising',
    "It's only a tiny crack and hardly visible from the road.",
    "It's a crack. I know that this cost you [__what it cost you__].",
  ],
  // What takes itself back goes.
  [
    'evasive',
    "Don't quote me, but the stairlift may well have been out of use since the regatta.",
    'The stairlift may well have been out of use since the regatta. I will find out and tell you by [__day and time__].',
  ],
  [
    'evasive',
    'Could be the valve, could be the pump, your guess is as good as mine.',
    'Could be the valve, could be the pump. I will check this and tell you by [__day and time__].',
  ],
  [
    'evasive',
    "I couldn't tell you offhand why the nurse left the room.",
    "I don't know yet why the nurse left the room. I will find out and tell you by [__day and time__].",
  ],
  [
    'evasive',
    "Whether there were nuts in the brownie I couldn't say either way.",
    "I don't know yet whether there were nuts in the brownie. I will find out and tell you by [__day and time__].",
  ],
  [
    'hedged-promise',
    "The deck will reach you on Tuesday, but please don't hold me to it.",
    'The deck will reach you on Tuesday. I will let you know either way by [__day and time__].',
  ],
  // What was done stays, what was changed is not asked for twice.
  [
    'overpromise',
    'We guarantee that no statement will ever go to a wrong address; we have spoken to the branch.',
    'We have spoken to the branch. If it goes wrong all the same, we will [__what you do then__].',
  ],
  [
    'overpromise',
    "We've changed the rota, so this will never happen again.",
    "We've changed the rota. If it happens again all the same, we will [__what you do then__].",
  ],
  [
    'overpromise',
    "Next season you'll be first on the sheet, come hell or high water, that I swear.",
    "Next season you'll be first on the sheet. If it goes wrong all the same, I will [__what you do then__].",
  ],
  // What comforts or makes small goes with the words that do.
  [
    'minimising',
    "It's only a small dent, and nobody will notice it from the road.",
    "It's a dent. I know that this cost you [__what it cost you__].",
  ],
  [
    'minimising',
    'On the bright side, the light in your kitchen must be a treat.',
    '[__What the reader needs to know__]. I know that this cost you [__what it cost you__].',
  ],
  [
    'minimising',
    'A missing button is not a catastrophe, and the coat still closes.',
    '[__What the reader needs to know__]. I know that this cost you [__what it cost you__].',
  ],
  [
    'minimising',
    'It is one page of grades and comments, hardly the crown jewels.',
    'It is one page of grades and comments. I know that this cost you [__what it cost you__].',
  ],
  [
    'minimising',
    "I dropped your phone and there's a teeny nick on the frame you'd hardly notice.",
    '[__What the reader needs to know__]. I know that this cost you [__what it cost you__].',
  ],
  [
    'minimising',
    'No great harm was done when the wrong names were read out.',
    'The wrong names were read out. I know that this cost you [__what it cost you__].',
  ],
  [
    'minimising',
    'We forgot one of your pizzas, just a small mix-up.',
    'We forgot one of your pizzas.',
  ],
  // The limit stays, the shrug goes.
  [
    'policy-shield',
    'I just work here, and the rule says no dogs in the dining room.',
    'The rule says no dogs in the dining room. The reason for this is [__why this is so__]. What I can do for you is [__what you can do__].',
  ],
  [
    'policy-shield',
    'I am bound by the procedure, which I did not write.',
    'I am bound by the procedure. The reason for this is [__why this is so__]. What I can do for you is [__what you can do__].',
  ],
  [
    'policy-shield',
    "My hands are tied until there's a number in that field.",
    "Unfortunately, I cannot [__do what you ask__] until there's a number in that field. What I can do for you is [__what you can do__].",
  ],
  [
    'pressure',
    "The second instalment is due on Friday, and I'd appreciate it being there.",
    '[__What the reader needs to know: Friday__]. If that is a problem for you, [__what happens then, and what you can do instead__].',
  ],
  [
    'pressure',
    'Any vehicle of yours left on the block past midnight will be towed, so I would think hard before arguing.',
    'Any vehicle of yours left on the block past midnight will be towed. If that is a problem for you, [__what happens then, and what you can do instead__].',
  ],
  [
    'policy-shield',
    'The surcharge stays, those are the T&Cs.',
    'The surcharge stays. The reason for this is [__why this is so__]. What I can do for you is [__what you can do__].',
  ],
  [
    'flat-refusal',
    'The roof is listed, so nothing can be done.',
    'The roof is listed. What I can do is [__what you can offer, and what it costs__].',
  ],
  [
    'run-around',
    "We don't do gutters, ring the council yourself.",
    "We don't do gutters. We will pass this on, with all the details, to [__name__], who will call you by [__day and time__].",
  ],
  [
    'shut-out',
    "I've muted the thread, so further nudges will go unread.",
    '[__What the reader needs to know__]. If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].',
  ],
  // What is for sale is told as it is, and nobody has to answer.
  [
    'pressure',
    'This is your last chance: the winter tyres are 20% off until Friday!',
    '[__What the reader needs to know: 20%, Friday__].',
  ],
  // What stands firm is not said to be unfortunate.
  [
    'flat-refusal',
    'The fare of £102.50 was therefore correctly issued and cannot be cancelled.',
    'The fare of £102.50 was therefore correctly issued and cannot be cancelled. What I can do is [__what you can offer, and what it costs__].',
  ],
])('%s: %s', (rule, text, first) => {
  expect(offered(rule, text)[0]).toBe(first);
});

test.each([
  ['evasive', "I'm not sure what we charged you, but I have asked and will tell you at noon."],
])('%s: nothing is offered for %s', (rule, text) => {
  expect(offered(rule, text)).toEqual([]);
});

test('no mistake is pointed back at where the last clause tells how things are now', () => {
  const text = 'An error was made in your pension, and the shortfall is in today’s payment.';
  expect(offered('hidden-actor', text)).not.toContain(`${text} That was our mistake.`);
});
