import { expect, test } from 'vitest';
import { partCited, withoutCitation } from './cited.en.ts';
import { fold } from '../../text/fold.ts';

test.each([
  ['Per our policy, the deposit stays with us.', 'The deposit stays with us'],
  ['Our terms state that the tuner is paid by the hour.', 'The tuner is paid by the hour'],
  ['We are unable to refund it, as per our terms and conditions.', 'We are unable to refund it'],
  ['Each extra day is charged, the tariff knows no snow.', 'Each extra day is charged'],
  ['The office is closed; that is how the procedure is written.', 'The office is closed'],
  ['It’s our procedure that claims go to head office.', 'Claims go to head office'],
  ['Under the conditions you accepted, the fee is due.', null],
  ['Hotel policy does not allow late check-out.', null],
])('%s', (text, bare) => {
  expect(withoutCitation(text, fold(text))?.text ?? null).toBe(bare);
});

test('which part is cited', () => {
  expect(partCited('as clause 14(b) of the contract says.')).toBe('clause 14(b) of the contract');
  expect(partCited('as the contract says.')).toBeNull();
});
