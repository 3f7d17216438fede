import { expect, it } from 'vitest';
import { shownFindings } from '../../tests/e2e/gallery/samples.ts';
import { describeExample } from './example.ts';

it('an example holds the sentence, what is marked of it, the rule and the version', () => {
  const [shown] = shownFindings('en').slice(1);
  if (!shown) throw new Error('There is no second sample.');
  const [sentence, ...facts] = describeExample(shown, '0.1.0').split('\n');
  expect(sentence).toMatch(/^We have ordered .* to you ⟦as soon as possible⟧, together with/);
  expect(facts).toEqual(['Rule: soon (en)', 'Amends 0.1.0', '']);
});
