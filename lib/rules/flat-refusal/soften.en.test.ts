import { expect, test } from 'vitest';
import { soften } from './soften.en.ts';

test.each([
  ['A second viewing is out of the question.', 'A second viewing is unfortunately not possible.'],
  ['We do not lend frames.', 'Unfortunately, we do not lend frames.'],
  ['No, the fish cannot be un-ordered.', 'Unfortunately, the fish cannot be un-ordered.'],
  ['Swapping weeks is a non-starter.', 'Swapping weeks is unfortunately not possible.'],
  ['Taking you along is nothing we can do.', 'Taking you along is unfortunately not possible.'],
  ['A second key is a hard no.', 'A second key is unfortunately not possible.'],
  ['Moving it is not something I’d touch.', 'Moving it is unfortunately not possible.'],
  ['No refunds.', 'Unfortunately, there are no refunds.'],
  ['Lending you chairs is out of scope.', 'Unfortunately, lending you chairs is out of scope.'],
  ['I’m afraid that ship has sailed.', 'I’m afraid that is no longer possible.'],
  ['Not happening.', 'Unfortunately, that is not possible.'],
  [
    'A rebate on the fee there will not be.',
    'Unfortunately, there will not be a rebate on the fee.',
  ],
  ['A van for a single box there is not.', 'Unfortunately, there is no van for a single box.'],
  ['Generators we do not hand out.', 'Unfortunately, we do not hand out generators.'],
  ["A refund's off the table.", 'A refund is unfortunately not possible.'],
  ['In fairness, the fee is fixed.', 'Unfortunately, the fee is fixed.'],
  ['The vase is one we cannot replace.', 'Unfortunately, the vase is one we cannot replace.'],
  ['King Street is closed to us.', 'King Street is closed to us.'],
  ['Ms Okoro, we cannot refund it.', 'Ms Okoro, we cannot refund it.'],
])('%s', (text, said) => {
  expect(soften(text, 0)).toBe(said);
});

test('no regret before what comes before the refusal', () => {
  const text = 'The charges are valid and we cannot waive them.';
  expect(soften(text, text.indexOf('we cannot'))).toBe(text);
});
