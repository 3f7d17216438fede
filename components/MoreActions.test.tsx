// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { MoreActions } from './MoreActions.tsx';
import { WordsContext } from './words-context.ts';
import type { ListedIn } from '../lib/checker/report.ts';
import { WORDS } from '../locales/words.ts';

const LIST: ListedIn = {
  keeper: 'team',
  name: 'Acme support',
  version: '1',
  contact: 'words@acme.example',
  phrase: 'asap',
  isSilent: false,
};

const onDismiss = vi.fn();
afterEach(() => {
  cleanup();
  onDismiss.mockClear();
});

const open = (list: ListedIn | undefined, mayTurnOff: boolean) =>
  render(
    <WordsContext value={WORDS.en}>
      <MoreActions
        id="more"
        list={list}
        mayTurnOff={mayTurnOff}
        readExample={() => ''}
        onDismiss={onDismiss}
      />
    </WordsContext>,
  );

const offered = (): string[] =>
  [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')].map(
    ({ textContent }) => textContent,
  );

const { copyExample, neverThisPhrase, turnRuleOff, list: words } = WORDS.en.card;

test.each<[string, ListedIn | undefined, boolean, string[]]>([
  ['a rule', undefined, true, [neverThisPhrase, turnRuleOff, copyExample]],
  ['a rule that is decided on', undefined, false, [copyExample]],
  [
    'an entry',
    LIST,
    true,
    [neverThisPhrase, words.turnEntryOff, copyExample, words.entryWrong, words.suggestPhrase],
  ],
  [
    'an entry of the company',
    { ...LIST, keeper: 'policy' },
    false,
    [copyExample, words.entryWrong, words.suggestPhrase],
  ],
])('%s', (_, list, mayTurnOff, expected) => {
  open(list, mayTurnOff);
  expect(offered()).toEqual(expected);
});

test('an entry is turned off as a rule is', async () => {
  open(LIST, true);
  await userEvent.click(screen.getByRole('button', { name: words.turnEntryOff }));
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith('rule');
});
