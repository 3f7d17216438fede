import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Take a deep breath⟧ and look at the second page.',
      rewrites: ['Please look at the second page.'],
    },
    {
      text: '⟦Obviously⟧, the warranty does not cover a phone that went swimming.',
      rewrites: ['The warranty does not cover a phone that went swimming.'],
    },
    {
      text: 'The museum closes at five. Please ⟦calm down⟧, Mr Ode.',
      rewrites: ['The museum closes at five.'],
    },
    {
      text: '⟦As you should know⟧, the school gate is locked at noon.',
      rewrites: ['The school gate is locked at noon.'],
    },
    {
      text: '⟦With the greatest respect⟧, this is rather basic stuff: the red wire goes to L.',
      rewrites: ['The red wire goes to L.'],
    },
    {
      text: '⟦You have to understand⟧ that good work can’t be rushed; your kitchen is ready on 4 May.',
      rewrites: ['Your kitchen is ready on 4 May.'],
    },
    {
      text: '⟦With all due respect⟧, the rash was there before our cream.',
      rewrites: ['The rash was there before our cream.'],
    },
    {
      text: '⟦IT GOES WITHOUT SAYING THAT⟧ SILK CANNOT BE BOILED.',
      rewrites: ['[__What the reader needs to know__].'],
    },
    { text: '⟦I don’t understand your tone⟧, Mrs Faro; the plumber did come.' },
    { text: '⟦Common sense⟧ tells one not to park a caravan under a lime tree.' },
    { text: '⟦You have to understand⟧ that a wedding cake takes two days.' },
    { text: '⟦Let me explain it again⟧ in simple terms: no ticket, no ferry.' },
    {
      text: 'It ⟦isn’t rocket science⟧, the blue hose goes on the blue tap.',
      also: ['minimising'],
    },
    { text: '⟦Clearly you⟧ did not see it.' },
    { text: '⟦As you are no doubt aware⟧, we close early.' },
    { text: '⟦As you well know⟧, it was Friday.', rewrites: ['It was Friday.'] },
    { text: '⟦You must understand that⟧ this takes time.' },
    {
      text: '⟦Please understand that⟧ we have many clients.',
      rewrites: ['We have many clients.'],
    },
    { text: '⟦With respect, you⟧ have it the wrong way round.' },
    {
      text: 'The two locks are there for your safety, ⟦as I am sure you will⟧ appreciate on reflection.',
      rewrites: ['The two locks are there for your safety.'],
    },
    {
      text: 'It is the rib pattern of the barn that your father raised, and ⟦anyone with a trained eye will see that⟧.',
      rewrites: ['It is the rib pattern of the barn that your father raised.'],
    },
  ],
  valid: [
    'Once things calm down in the harbour, the ferry sails from quay 4 again.',
    'The second visit is on us, obviously.',
    'The technician who was obviously in a hurry has been back today and fitted the right part.',
    'We clearly got this wrong.',
    'Of course, I will bring it on Monday.',
    'Write the name clearly on the label.',
    'Just click Reset and the light goes out.',
    'Obviously I got this wrong.',
    'I actually drove past your house and did not ring.',
    'You don’t need to do anything.',
    'I understand that this cost you a day.',
    'Of course, I will keep the cot for you until Friday at noon.',
    'We clearly got this wrong: your fence stands on the neighbour’s land.',
    'Please write the serial number clearly on the red card.',
    'Obviously we should have rung you on Monday.',
    'To reset the meter, just hold the button for ten seconds.',
    'The mare is calm and good with beginners.',
    'Anyone at the desk will give you the spare key.',
    'Your question about the lease is a fair one; page 4 has the answer.',
    'My tone on the telephone was not right, Mr Ode.',
    'The new guide is simple on purpose: six drawings and no jargon.',
    'Yes, of course you can bring your dog to the cottage.',
    { text: 'Obviously the meeting is on Tuesday.', situation: 'none' },
  ],
};
