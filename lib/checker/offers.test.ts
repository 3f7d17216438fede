import { expect, test } from 'vitest';
import { loadChecker } from './checker.ts';
import { EXAMPLE_OPTIONS } from './example-options.ts';
import type { Situation } from './report.ts';
import { defineRule, type Match, type Rewrite, type RuleLanguage } from './rule.ts';
import { textAt } from '../text/span.ts';

const TEXTS = { title: '', advice: '' };
const own: RuleLanguage = { texts: TEXTS, phrases: {}, words: null };

interface Offered {
  readonly rewrites: readonly Omit<Rewrite, 'start' | 'end'>[];
  readonly offer?: readonly Omit<Rewrite, 'start' | 'end'>[];
  readonly mayLoseItsWords?: boolean;
  readonly mayLoseMore?: boolean;
  readonly situation?: Situation;
  readonly instead?: RuleLanguage['instead'];
  readonly tellsFirst?: boolean;
}

/** What is offered for the words between ⟦ and ⟧ of the first sentence. */
async function offered(marked: string, { rewrites, offer = [], ...more }: Offered) {
  const text = marked.replace(/[⟦⟧]/g, '');
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const { situation = 'our-mistake', instead, ...facts } = more;
  const rule = defineRule({
    id: 'made-up',
    group: 'respect',
    severity: 'hint',
    sources: [],
    evidence: 'expert-advice',
    limits: '',
    silentIn: [],
    languages: { en: { ...own, ...(instead && { instead }) }, es: own, sk: own },
    find: ({ sentences: [sentence] }): Match[] =>
      sentence
        ? [{ span, rewrites: rewrites.map((one) => ({ ...span, ...one })), sentences: [sentence] }]
        : [],
    offer: (sentence) => offer.map((one) => ({ start: sentence.start, end: sentence.end, ...one })),
    ...facts,
  });
  const checker = await loadChecker([rule]);
  const draft = { text, language: 'en', situation, quoted: '' } as const;
  const [finding] = checker.check(draft, EXAMPLE_OPTIONS).findings;
  expect(finding && textAt(text, finding)).toBe(textAt(text, span));
  return finding?.suggestions.map(({ replacement, isChoice }) =>
    isChoice ? `? ${replacement}` : replacement,
  );
}

const plain = (...replacements: string[]) => replacements.map((replacement) => ({ replacement }));

test.each([
  ['a number', 'It took ⟦us 3 attempts⟧.', 'us some attempts', 'all of 3 attempts'],
  ['a number in another one', 'It is ⟦3 days late⟧.', 'due at 13:00', 'late by 3 days'],
  ['a number in words', 'We ⟦lost two parcels⟧.', 'lost parcels', 'lost your two parcels'],
  ['an ordinal', 'It is not ⟦ready by the 30th⟧.', 'ready by the 3rd', 'here by the 30th'],
  ['an amount', 'That is ⟦£84.50 too much⟧.', 'too much by £85', 'too much, by £84.50'],
  ['an amount after it', 'That is ⟦84,50 € more⟧.', 'more', 'more by 84,50 €'],
  ['a weekday', 'It comes ⟦on Friday⟧.', 'later', 'by Friday'],
  ['an hour', 'Ana calls ⟦at 5 pm⟧.', 'soon', 'at 5 pm sharp'],
  ['a name', 'We ⟦gave it to Ana Blaho⟧.', 'gave it to Ana', 'left it with Ana Blaho'],
  ['an address', 'Please ⟦ask ana@lipa.sk⟧.', 'ask us', 'write to ana@lipa.sk'],
  ['a link', 'Just ⟦see https://lipa.sk/a⟧.', 'see the page', 'look at https://lipa.sk/a'],
  ['a placeholder', 'It is ⟦late, {{name}}⟧.', 'late', 'delayed, {{name}}'],
  ['another placeholder', 'It is ⟦late, %first_name%⟧.', 'late', 'delayed, %first_name%'],
  ['a tag', 'It is ⟦about [Ticket #4312]⟧.', 'about this', 'for [Ticket #4312]'],
])('%s is not lost', async (_, marked, losing, keeping) => {
  expect(await offered(marked, { rewrites: plain(losing, keeping) })).toEqual([keeping]);
});

test.each([
  ['the first word', '⟦Bikes were lost⟧.', 'We lost bikes'],
  ['a word after a stop in it', 'It is ⟦late… Very⟧.', 'delayed'],
  ['I', 'Sadly ⟦I’m late⟧.', 'we are late'],
  ['capitals throughout', '⟦THE TILES WERE LOST⟧.', 'WE LOST TILES'],
  ['a blank', 'It comes ⟦by [__day and time__]⟧.', 'then'],
])('%s may go', async (_, marked, replacement) => {
  expect(await offered(marked, { rewrites: plain(replacement) })).toEqual([replacement]);
});

test('a reader who is called may go with the whole of what is said', async () => {
  expect(await offered('⟦Calm down, Mr Ode.⟧ We are shut.', { rewrites: plain('') })).toEqual(['']);
});

test('where the rule says so, what is flagged may go with all that stands in it', async () => {
  const rewrites = plain('by Monday');
  expect(await offered('It comes ⟦on 31 June⟧.', { rewrites, mayLoseItsWords: true })).toEqual([
    'by Monday',
  ]);
});

test('nothing is offered that changes nothing, or twice', async () => {
  expect(await offered('It is ⟦late⟧.', { rewrites: plain('late', 'delayed', 'delayed') })).toEqual(
    ['delayed'],
  );
});

test('nothing is offered that reaches out of the sentence', async () => {
  const rewrites = [{ replacement: 'delayed', end: 20 }, { replacement: 'not here' }];
  expect(await offered('It is ⟦late⟧. We are shut.', { rewrites })).toEqual(['not here']);
});

test('choices come last', async () => {
  const rewrites = [{ replacement: 'our fault', isChoice: true }, { replacement: 'delayed' }];
  expect(await offered('It is ⟦late⟧.', { rewrites })).toEqual(['delayed', '? our fault']);
});

test.each([
  ['our-mistake', ['delayed', 'our fault']],
  ['complaint', ['delayed']],
] as const)('what admits, in %s', async (situation, expected) => {
  const rewrites = [{ replacement: 'delayed' }, { replacement: 'our fault', isAdmission: true }];
  expect(await offered('It is ⟦late⟧.', { rewrites, situation })).toEqual(expected);
});

test.each([
  ['nothing', [], ['We are on it.']],
  ['a rewrite', [{ replacement: 'It is here' }], ['It is here']],
  ['a choice', [{ replacement: 'We lost it', isChoice: true }], ['We are on it.', '? We lost it']],
  ['nothing that changes anything', [{ replacement: 'It is lost' }], ['We are on it.']],
])('for any sentence, where a match brings %s', async (_, rewrites, expected) => {
  const offer = plain('We are on it.');
  expect(await offered('⟦It is lost⟧.', { rewrites, offer })).toEqual(expected);
});

test.each([
  ['⟦These things happen⟧ in our business.', ['We know what it cost you.']],
  ['Your daughter waited twenty minutes outside the locked gate, which is ⟦no tragedy⟧.', []],
])('what a sentence tells besides the flagged words does not go: %s', async (marked, kept) => {
  const offer = plain('We know what it cost you.');
  expect(await offered(marked, { rewrites: [], offer })).toEqual(kept);
  expect(await offered(marked, { rewrites: [], offer, mayLoseMore: true })).toHaveLength(1);
});

test('an apology that is not what is flagged does not go', async () => {
  const marked = 'I apologise for it, and it will ⟦never happen again⟧.';
  const offer = plain('I changed the lock.', 'I apologise for it, and I changed the lock.');
  expect(await offered(marked, { rewrites: [], offer })).toEqual([offer[1]?.replacement]);
});

const INSTEAD = (): string => 'I know what it cost you.';
test.each([
  [
    'behind a blank for what was told',
    'It is ⟦only a scratch⟧ on the lid.',
    ['[__What the reader needs to know__]. I know what it cost you.'],
  ],
  [
    'with whom it calls',
    'It is ⟦only a scratch⟧, Mrs Hale.',
    ['[__What the reader needs to know__]. I know what it cost you, Mrs Hale.'],
  ],
  [
    'with the facts in the label',
    'It cost ⟦only £84.50⟧ at Ana Blaho.',
    ['[__What the reader needs to know: £84.50, Ana Blaho__]. I know what it cost you.'],
  ],
  ['not of a question', 'Is it not ⟦only a scratch⟧?', []],
  ['not with more facts than a label holds', '⟦Only 3, 5, 7, 9 and 11⟧ were late.', []],
])('says in place of any sentence what the rule has for it: %s', async (_, text, expected) => {
  expect(await offered(text, { rewrites: [], instead: INSTEAD, tellsFirst: true })).toEqual(
    expected,
  );
});

test('says nothing in place of a sentence where the rule has a rewrite', async () => {
  expect(
    await offered('It is ⟦only a scratch⟧.', { rewrites: plain('a scratch'), instead: INSTEAD }),
  ).toEqual(['a scratch']);
});
