import { expect, it } from 'vitest';
import { Speaking } from './speaking.ts';
import { listOf } from '../../lists/examples.ts';

const TEAM = {
  id: 'a',
  keeper: 'team',
  list: listOf([], { switches: { rules: { denial: 'hint' }, guard: 'off' } }),
} as const;

it('the policy comes before a list, a list before the person', () => {
  const speaking = new Speaking([TEAM], { switches: { rules: {}, guard: 'errors' } });
  expect(speaking.decisions()).toEqual({
    guard: { value: 'errors', by: { keeper: 'policy', name: '' } },
    isLiabilityCareful: null,
    rules: [['denial', { value: 'hint', by: { keeper: 'team', name: 'Acme support' } }]],
  });
  const own = { disabledRules: ['denial', 'pressure'], isLiabilityCareful: true };
  expect(speaking.optionsOver(own)).toMatchObject({
    disabledRules: ['pressure'],
    isLiabilityCareful: true,
    severities: new Map([['denial', 'hint']]),
  });
});
