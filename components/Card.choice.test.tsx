// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Card } from './Card.tsx';
import type { ComposeActions, ComposeView } from './compose-view.ts';
import { DEFAULT_KEYS, keyAction } from '../lib/compose/keys.ts';
import { shownFindings } from '../tests/e2e/gallery/samples.ts';

const [shown] = shownFindings('en');
const [plain] = shown?.finding.suggestions.filter(({ blanks }) => blanks.length === 0) ?? [];
if (!shown || !plain) throw new Error('The gallery has no rewrite without blanks.');
const choice = { ...plain, replacement: 'we lost it, and', isChoice: true };

const accept = vi.fn<ComposeActions['accept']>();
afterEach(() => {
  cleanup();
  accept.mockClear();
});

const PLACES = { box: () => new DOMRect(0, 0, 400, 200), mark: () => [new DOMRect(0, 0, 50, 16)] };

const VIEW: ComposeView = {
  locale: 'en',
  theme: 'light',
  status: { kind: 'checked', counts: { error: 1, warning: 0, hint: 0 } },
  situation: null,
  findings: [shown],
  card: null,
  list: null,
  notice: null,
  held: null,
  decidedRules: [],
  timesAsked: 0,
  today: '2026-11-23',
  country: 'GB',
};

/** A card opened by key, with these rewrites. */
const open = (...suggestions: readonly (typeof plain)[]) =>
  render(
    <Card
      card={{
        shown: { ...shown, finding: { ...shown.finding, suggestions } },
        by: 'keyboard',
        problem: null,
      }}
      view={VIEW}
      places={PLACES}
      actions={{
        openCard: vi.fn(),
        closeCard: vi.fn(),
        accept,
        dismiss: vi.fn(),
        describeExample: vi.fn(() => ''),
        toggleList: vi.fn(),
        chooseSituation: vi.fn(),
        keyOf: (key) => keyAction(key, DEFAULT_KEYS),
        press: vi.fn(() => true),
      }}
    />,
  );

test('a choice says so', () => {
  open(plain, choice);
  expect(screen.getAllByRole('button', { name: /^Only if it is so/ })).toHaveLength(1);
});

test.each(['{Enter}', '{Alt>}{Enter}{/Alt}'])('%s takes the rewrite that is none', async (key) => {
  open(plain, choice);
  await userEvent.keyboard(key);
  expect(accept.mock.calls.map(([, suggestion]) => suggestion)).toEqual([plain]);
});

test.each(['{Enter}', '{Alt>}{Enter}{/Alt}'])('%s takes nothing where all are', async (key) => {
  open(choice);
  await userEvent.keyboard(key);
  expect(accept).not.toHaveBeenCalled();
  expect(screen.getByRole('list', { name: 'Rewrites', description: /^No key takes these/ }));
});

test('one that is chosen is taken', async () => {
  open(choice);
  await userEvent.click(screen.getByRole('button', { name: /^Only if it is so/ }));
  expect(accept).toHaveBeenCalledOnce();
});
