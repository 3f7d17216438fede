// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { shownFindings } from '../../tests/e2e/gallery/samples.ts';
import { OpenParts } from './open-parts.ts';

test('a card says that its finding is gone, until it is found again', () => {
  const [shown] = shownFindings('en');
  if (!shown) throw new Error('There are no samples.');
  const parts = new OpenParts(document.createElement('div'), document.createElement('div'));
  parts.openCard(shown, 'keyboard');
  parts.follow(() => undefined);
  expect(parts.card).toMatchObject({ shown, problem: 'gone' });
  parts.follow(() => shown);
  expect(parts.card).toMatchObject({ shown, problem: null });
});

test('that nothing was replaced stays said, also when the finding is gone', () => {
  const [shown] = shownFindings('en');
  if (!shown) throw new Error('There are no samples.');
  const parts = new OpenParts(document.createElement('div'), document.createElement('div'));
  parts.openCard(shown, 'keyboard');
  parts.tell('text-changed');
  parts.follow(() => undefined);
  expect(parts.card?.problem).toBe('text-changed');
});
