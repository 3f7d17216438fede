// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Status } from '../lib/messages/status.ts';
import { shownFindings } from '../tests/e2e/gallery/samples.ts';
import { DEFAULT_KEYS, keyAction } from '../lib/compose/keys.ts';
import type { ComposeActions, ComposeView, GuardActions, OpenCard } from './compose-view.ts';
import { ComposeOverlay } from './ComposeOverlay.tsx';

const findings = shownFindings('en');
const counts = { error: 1, warning: 1, hint: 1 };
const IDLE: ComposeView = {
  locale: 'en',
  theme: 'light',
  status: { kind: 'checked', counts },
  situation: { situation: 'auto', gravity: 'failure', taken: 'our-mistake' },
  findings,
  card: null,
  list: null,
  notice: null,
  held: null,
  decidedRules: [],
  timesAsked: 0,
  today: '2026-11-23',
  country: 'GB',
};
const PLACES = { box: () => new DOMRect(0, 0, 400, 200), mark: () => [new DOMRect(0, 0, 50, 16)] };

let guard: { [Name in keyof GuardActions]: ReturnType<typeof vi.fn<GuardActions[Name]>> };
let actions: { [Name in keyof ComposeActions]: ReturnType<typeof vi.fn<ComposeActions[Name]>> };
beforeEach(() => {
  guard = {
    announced: vi.fn(),
    isReleased: vi.fn(() => true),
    isArmed: vi.fn(() => true),
    isSendKey: vi.fn(() => false),
    sendAnyway: vi.fn(),
    back: vi.fn(),
    fillIn: vi.fn(),
    coolDown: vi.fn(),
    accept: vi.fn(),
  };
  actions = {
    openCard: vi.fn(),
    closeCard: vi.fn(),
    accept: vi.fn(),
    dismiss: vi.fn(),
    describeExample: vi.fn(() => 'An example'),
    toggleList: vi.fn(),
    chooseSituation: vi.fn(),
    keyOf: vi.fn((key) => keyAction(key, DEFAULT_KEYS)),
    press: vi.fn(() => true),
  };
});
afterEach(cleanup);

const overlay = (view: Partial<ComposeView>) => (
  <ComposeOverlay view={{ ...IDLE, ...view }} places={PLACES} actions={actions} guard={guard} />
);

function cardOf(id: string, by: OpenCard['by'] = 'pointer', problem: OpenCard['problem'] = null) {
  const shown = findings.find((finding) => finding.id === id);
  if (!shown) throw new Error(`There is no sample ${id}.`);
  return { card: { shown, by, problem } };
}

describe('badge', () => {
  test.each<[Status, string]>([
    [{ kind: 'checked', counts }, 'Amends: 1 error, 1 warning, 1 hint'],
    [
      { kind: 'checked', counts: { error: 0, warning: 0, hint: 0 } },
      'Amends: Checked. Nothing found.',
    ],
    [{ kind: 'checking' }, 'Amends: Checking the draft…'],
  ])('%j is named %s', (status, name) => {
    render(overlay({ status }));
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  test('never looks clean when nothing was checked', () => {
    render(overlay({ status: { kind: 'not-checked', reason: 'too-long' } }));
    const badge = screen.getByRole('button', { name: /Not checked: the draft is too long/ });
    expect(badge.querySelector('.face')?.textContent).toBe('?');
  });

  test('is not there when there is nothing to say', () => {
    render(overlay({ status: { kind: 'idle' } }));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('speaks another language as soon as it is asked to', () => {
    const { rerender } = render(overlay({}));
    rerender(overlay({ locale: 'sk' }));
    expect(
      screen.getByRole('button', { name: 'Amends: 1 chyba, 1 upozornenie, 1 tip' }),
    ).toBeTruthy();
  });
});

describe('list', () => {
  test('shows each finding with its sentence and opens its card', async () => {
    render(overlay({ list: { by: 'pointer' } }));
    const list = screen.getByRole('dialog', { name: 'In this draft' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toContain('I’m sorry, but the courier was late with your parcel.');
    await userEvent.click(within(second ?? list).getByRole('button'));
    expect(actions.openCard).toHaveBeenCalledExactlyOnceWith('soon', 'pointer');
  });

  test('by keyboard: the badge opens it, Enter opens a card by keyboard, Escape closes it', async () => {
    const { rerender } = render(overlay({}));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(actions.toggleList).toHaveBeenCalledExactlyOnceWith('keyboard');
    rerender(overlay({ list: { by: 'keyboard' } }));
    await userEvent.keyboard('{Enter}');
    expect(actions.openCard).toHaveBeenCalledExactlyOnceWith('but', 'keyboard');
    await userEvent.keyboard('{Escape}');
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  test('keeps the focus when the finding that has it goes', async () => {
    const list = { by: 'keyboard' } as const;
    const { rerender } = render(overlay({ list }));
    rerender(overlay({ list, findings: findings.slice(1) }));
    const [first] = screen.getAllByRole('listitem');
    await waitFor(() => expect(first?.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  test('says why a draft was not checked', () => {
    const status = { kind: 'not-checked', reason: 'reload-needed' } as const;
    render(overlay({ list: { by: 'pointer' }, findings: [], status }));
    expect(screen.getByRole('dialog').textContent).toContain(
      'Save your draft, then reload the page',
    );
  });
});

describe('what the mail is taken for', () => {
  const list = { by: 'pointer' } as const;
  const situation = (name = 'What this mail is') => screen.getByRole('combobox', { name });
  const shown = (select: HTMLElement) =>
    select instanceof HTMLSelectElement && select.selectedOptions[0]?.textContent;

  test.each<[ComposeView['situation'], string]>([
    [
      { situation: 'auto', gravity: 'failure', taken: 'our-mistake' },
      'Looks like an answer to our mistake',
    ],
    [{ situation: 'auto', gravity: 'failure', taken: 'none' }, 'Looks like ordinary mail'],
    [{ situation: 'complaint', gravity: 'slip', taken: 'complaint' }, 'An answer to a complaint'],
  ])('%j: %s', (view, expected) => {
    render(overlay({ list, situation: view }));
    expect(shown(situation())).toBe(expected);
  });

  test('is chosen, and put back to the guess', async () => {
    const { rerender } = render(overlay({ list }));
    await userEvent.selectOptions(situation(), 'Bad news');
    const badNews = { situation: 'bad-news', gravity: 'failure' } as const;
    expect(actions.chooseSituation).toHaveBeenLastCalledWith(badNews);
    rerender(overlay({ list, situation: { ...badNews, taken: 'bad-news' } }));
    await userEvent.selectOptions(situation(), 'Guess it');
    expect(actions.chooseSituation).toHaveBeenLastCalledWith({ ...badNews, situation: 'auto' });
  });

  test('how bad it was can be chosen while the rest is guessed', async () => {
    render(overlay({ list }));
    await userEvent.selectOptions(situation('How bad it was'), 'Settled in this mail');
    expect(actions.chooseSituation).toHaveBeenLastCalledWith({
      situation: 'auto',
      gravity: 'settled',
    });
  });

  test.each([
    ['our-mistake', true],
    ['bad-news', true],
    ['complaint', true],
    ['not-ours', false],
    ['none', false],
  ] as const)('%s: how bad it was is asked for: %s', (taken, isAsked) => {
    render(overlay({ list, situation: { situation: taken, gravity: 'failure', taken } }));
    expect(screen.queryByRole('combobox', { name: 'How bad it was' }) !== null).toBe(isAsked);
  });

  test('is not said of a draft that was not checked', () => {
    render(overlay({ list, situation: null }));
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('card', () => {
  test('says what it is about', () => {
    render(overlay(cardOf('but')));
    const card = screen.getByRole('dialog', { name: 'Error An apology with a “but”' });
    expect(card.getAttribute('aria-describedby')).toBe(
      screen.getByText(/hears only what comes after/).id,
    );
  });

  test('names what else was found in the words, each once', () => {
    const { card } = cardOf('soon');
    const others = [...card.shown.others, ...card.shown.others, card.shown.finding];
    render(overlay({ card: { ...card, shown: { ...card.shown, others } } }));
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines.filter((line) => line.startsWith('Also:'))).toEqual(['Also: Hint Nobody did it']);
  });

  test('hides its finding in this draft, and closes', async () => {
    render(overlay(cardOf('but')));
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss here' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith('but', 'here');
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  test.each([
    ['Never mark these words', 'phrase'],
    ['Turn this rule off', 'rule'],
  ])('behind its dots: %s', async (name, scope) => {
    render(overlay(cardOf('but')));
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('button', { name }));
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith('but', scope);
  });

  test('behind its dots: is copied as an example', async () => {
    userEvent.setup();
    render(overlay(cardOf('but')));
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy as an example' }));
    await screen.findByText(/^Copied/);
    expect(await navigator.clipboard.readText()).toBe('An example');
  });

  test('opened by pointer leaves the focus in the mail', async () => {
    render(
      <>
        <textarea aria-label="mail" />
        {overlay(cardOf('but'))}
      </>,
    );
    const mail = screen.getByRole('textbox', { name: 'mail' });
    mail.focus();
    await userEvent.click(screen.getByRole('button', { name: /^Use: I’m sorry ?\. The courier/ }));
    expect(document.activeElement).toBe(mail);
    expect(actions.accept).toHaveBeenCalledExactlyOnceWith('but', suggestion('but', 0), [], 'mail');
  });

  test('opened by keyboard: Enter accepts the first rewrite, arrows lead to the others', async () => {
    render(overlay(cardOf('but', 'keyboard')));
    await userEvent.keyboard('{Enter}');
    expect(actions.accept).toHaveBeenLastCalledWith('but', suggestion('but', 0), [], 'mail');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(actions.accept).toHaveBeenLastCalledWith('but', suggestion('but', 2), [], 'mail');
    await userEvent.keyboard('{Escape}');
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  test('keeps the focus when another check brings other rewrites, or none', async () => {
    const { card } = cardOf('but', 'keyboard');
    const { finding } = card.shown;
    const withRewrites = (suggestions: typeof finding.suggestions) =>
      overlay({
        card: { ...card, shown: { ...card.shown, finding: { ...finding, suggestions } } },
      });
    const { rerender } = render(withRewrites(finding.suggestions.slice(0, 1)));
    const focused = document.activeElement;
    rerender(withRewrites(finding.suggestions.slice(2)));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Use: /));
    expect(document.activeElement).not.toBe(focused);
    rerender(withRewrites([]));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
    await userEvent.keyboard('{Escape}');
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  test('opened by keyboard once more takes the focus again', () => {
    const { card } = cardOf('but', 'keyboard');
    const opened = (timesOpened: number) => (
      <>
        <textarea aria-label="mail" />
        {overlay({ card: { ...card, timesOpened } })}
      </>
    );
    const { rerender } = render(opened(1));
    const inCard = document.activeElement;
    screen.getByRole('textbox', { name: 'mail' }).focus();
    rerender(opened(1));
    expect(document.activeElement).not.toBe(inCard);
    rerender(opened(2));
    expect(document.activeElement).toBe(inCard);
  });

  test('opened by keyboard gives the focus back to the mail', () => {
    const mail = (view: Partial<ComposeView>) => (
      <>
        <textarea aria-label="mail" />
        {overlay(view)}
      </>
    );
    const { rerender } = render(mail({}));
    const textarea = screen.getByRole('textbox', { name: 'mail' });
    textarea.focus();
    rerender(mail(cardOf('but', 'keyboard')));
    expect(document.activeElement).not.toBe(textarea);
    rerender(mail({}));
    expect(document.activeElement).toBe(textarea);
  });
});

const suggestion = (id: string, index: number) =>
  findings.find((finding) => finding.id === id)?.finding.suggestions[index];

describe('a blank to be written', () => {
  const field = () => screen.getByRole('textbox', { name: 'what went wrong' });

  test('Enter accepts what was written and nothing before', async () => {
    render(overlay(cardOf('but')));
    await userEvent.type(field(), ' {Enter}');
    expect(actions.accept).not.toHaveBeenCalled();
    await userEvent.type(field(), 'the delay {Enter}');
    expect(actions.accept).toHaveBeenCalledExactlyOnceWith(
      'but',
      suggestion('but', 1),
      ['the delay'],
      'mail',
    );
  });

  test('may stay open, by its own button only', async () => {
    render(overlay(cardOf('but')));
    await userEvent.click(screen.getByRole('button', { name: 'Use and fill in later' }));
    expect(actions.accept).toHaveBeenCalledExactlyOnceWith(
      'but',
      suggestion('but', 1),
      [null],
      'mail',
    );
  });
});

test('of several rewrites with blanks only the first shows its fields unasked', async () => {
  const { card } = cardOf('but');
  const [, first] = card.shown.finding.suggestions;
  if (!first) throw new Error('The sample has too few rewrites.');
  const second = { ...first, start: first.start - 4, replacement: `I am ${first.replacement}` };
  const finding = { ...card.shown.finding, suggestions: [first, second] };
  render(overlay({ card: { ...card, shown: { ...card.shown, finding } } }));
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: /^Fill in:/ }));
  expect(screen.getAllByRole('textbox')[1]).toBe(document.activeElement);
});

describe('a date to be picked', () => {
  test('Enter picks none', async () => {
    render(overlay(cardOf('soon', 'keyboard')));
    await userEvent.keyboard('{Enter}{Enter}');
    expect(actions.accept).not.toHaveBeenCalled();
  });

  test('a chip and Enter', async () => {
    render(overlay(cardOf('soon')));
    await userEvent.click(screen.getByRole('radio', { name: 'Friday 12:00' }));
    await userEvent.keyboard('{Enter}');
    expect(actions.accept).toHaveBeenCalledExactlyOnceWith(
      'soon',
      suggestion('soon', 0),
      ['12:00 on Friday 27 November'],
      'mail',
    );
  });

  test('a day and a time of one’s own are written in the draft’s language', async () => {
    render(overlay(cardOf('soon')));
    await userEvent.type(screen.getByLabelText('Date'), '2026-12-01');
    await userEvent.type(screen.getByLabelText('Time'), '09:30');
    await userEvent.click(screen.getByRole('button', { name: 'Use this' }));
    const [value] = actions.accept.mock.lastCall?.[2] ?? [];
    expect(value).toMatch(/Tuesday,? 1 December/);
    expect(value).toMatch(/9[:.]30/);
  });

  test('a day that is over is none', async () => {
    render(overlay(cardOf('soon')));
    await userEvent.type(screen.getByLabelText('Date'), '2026-11-20');
    expect(screen.getByRole('button', { name: 'Use and fill in later' })).toBeTruthy();
  });
});

test('a card whose finding is gone says that it is out of date, and Alt+Enter goes on', async () => {
  render(overlay(cardOf('but', 'keyboard', 'gone')));
  expect(screen.getByRole('alert').textContent).toContain('out of date');
  expect(screen.queryByRole('list', { name: 'Rewrites' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Dismiss here' })).toBeNull();
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  expect(actions.press).toHaveBeenCalledExactlyOnceWith('accept-and-next');
});

describe('a rewrite that was not put in', () => {
  test('says that nothing was changed', () => {
    render(overlay(cardOf('but', 'pointer', 'text-changed')));
    expect(screen.getByRole('alert').textContent).toContain('Nothing was replaced.');
    expect(screen.queryByRole('button', { name: 'Copy the sentence' })).toBeNull();
  });

  test('offers to copy the sentence that was tried, filled in', async () => {
    const user = userEvent.setup();
    const { rerender } = render(overlay(cardOf('but')));
    await user.type(screen.getByRole('textbox', { name: 'what went wrong' }), 'the delay{Enter}');
    rerender(overlay(cardOf('but', 'pointer', 'not-possible')));
    await user.click(screen.getByRole('button', { name: 'Copy the sentence' }));
    expect(await navigator.clipboard.readText()).toBe('I’m sorry about the delay.');
    expect(screen.getByRole('alert').textContent).toContain('Copied.');
  });
});

describe('what screen readers are told', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('the count, once it has stood for a while', () => {
    render(overlay({}));
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => void vi.advanceTimersByTime(1500));
    expect(screen.getByRole('status').textContent).toBe('1 error, 1 warning, 1 hint');
  });
});
