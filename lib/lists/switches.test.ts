import { expect, it } from 'vitest';
import { listOf } from './examples.ts';
import type { Switches } from './format.ts';
import { decide, type OwnChoices } from './switches.ts';
import type { ListKeeper } from '../checker/report.ts';

const OWN: OwnChoices = { disabledRules: ['denial'], guard: 'usual', isLiabilityCareful: false };

const decideFor = (...given: readonly [ListKeeper, Partial<Switches>][]) =>
  decide(
    given.map(([keeper, switches]) => ({
      keeper,
      list: listOf([], { switches: { rules: {}, ...switches } }),
    })),
    OWN,
  );

it('what no list says is as the person chose', () => {
  expect(decideFor()).toMatchObject({
    disabledRules: ['denial'],
    guard: { value: 'usual', by: null },
    isLiabilityCareful: { value: false, by: null },
  });
});

it.each<[string, [ListKeeper, Partial<Switches>][], object]>([
  ['a list', [['team', { guard: 'off' }]], { value: 'off', by: { keeper: 'team' } }],
  [
    'the stricter',
    [
      ['team', { guard: 'off' }],
      ['team', { guard: 'errors' }],
    ],
    { value: 'errors' },
  ],
  [
    'the policy',
    [
      ['team', { guard: 'errors' }],
      ['policy', { guard: 'blanks' }],
    ],
    { value: 'blanks' },
  ],
])('%s says how much is held back', (_, given, guard) => {
  expect(decideFor(...given)).toMatchObject({ guard });
});

it('a rule is on where one of two teams wants it, and a person cannot switch it off then', () => {
  const { disabledRules, severities, rules } = decideFor(
    ['team', { rules: { denial: 'off', pressure: 'off' } }],
    ['team', { rules: { denial: 'hint' } }],
  );
  expect(disabledRules).toEqual(['pressure']);
  expect([...severities]).toEqual([['denial', 'hint']]);
  expect(rules.get('denial')).toMatchObject({ value: 'hint' });
});

it('a rule may have the name of what every object knows', () => {
  expect(decideFor(['team', {}]).rules.get('constructor')).toBeUndefined();
});
