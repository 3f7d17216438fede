import { describe, expect, it } from 'vitest';
import { deadlineChoices, nextMoments } from './deadline-choices.ts';

describe('nextMoments', () => {
  it('are none today, and none on a free day', () => {
    expect(nextMoments('2026-11-25', 'US')).toEqual([
      { day: '2026-11-27', time: '12:00' },
      { day: '2026-11-27', time: '17:00' },
      { day: '2026-11-30', time: '17:00' },
      { day: '2026-12-03', time: '17:00' },
    ]);
  });
});

describe('deadlineChoices', () => {
  it('speak the language of the interface on the chip, that of the draft in the mail', () => {
    expect(deadlineChoices('2026-11-23', 'SK', 'en', 'sk').slice(0, 2)).toEqual([
      { label: 'Tue 24 Nov, 12:00', text: 'utorka 24. novembra 12:00' },
      { label: 'Tue 24 Nov, 17:00', text: 'utorka 24. novembra 17:00' },
    ]);
    expect(deadlineChoices('2026-11-23', 'ES', 'es', 'es')[2]).toEqual({
      label: 'mié 25 nov, 17:00',
      text: 'miércoles 25 de noviembre a las 17:00',
    });
  });
});
