// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { FakeService } from './fake-service.ts';
import { ListsPage } from './ListsPage.tsx';
import { listOf } from '../../lib/lists/examples.ts';

afterEach(cleanup);

const page = (service: FakeService) => (
  <ListsPage locale="en" states={service.states} rules={[]} today="2026-11-22" service={service} />
);

const CARE = listOf([{ phrase: 'asap' }, { phrase: 'soon', silent: true }], { name: 'Care' });

const withCare = () => new FakeService({ care: { keeper: 'team', now: CARE } });

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

/** What was asked to be kept last. */
const savedBy = ({ asked }: FakeService) =>
  asked.findLast((request) => request.type === 'list-save');

test('without lists it says how to come by one', () => {
  render(page(new FakeService()));
  expect(screen.getByText(/There is no list yet/)).toBeTruthy();
});

test('where the lists cannot be read it says so', () => {
  const service = new FakeService();
  render(<ListsPage locale="en" states={null} rules={[]} today="2026-11-22" service={service} />);
  expect(screen.getByRole('alert').textContent).toContain('They are kept as they were.');
});

test('what is managed can be looked at, and neither changed nor removed', async () => {
  const service = new FakeService({ group: { keeper: 'policy', now: CARE } });
  render(page(service));
  expect(screen.getByText(/Managed by your organisation/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  await press(/^(Edit|Look at it):/);
  await userEvent.click(await screen.findByRole('button', { name: 'asap' }));
  expect(screen.getByLabelText('Phrase').closest('fieldset')?.disabled).toBe(true);
  expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
});

test('what a list says is shown as it stands, whatever it says', () => {
  const name = '<img src=x onerror=alert(1)>\u202Etxt';
  const { container } = render(
    page(new FakeService({ care: { keeper: 'team', now: { ...CARE, name } } })),
  );
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(
    '<img src=x onerror=alert(1)>⟨U+202E⟩txt',
  );
  expect(container.querySelector('img')).toBeNull();
});

test('lists that disagree are told with the one that counts', async () => {
  const strict = listOf([{ phrase: 'ASAP', severity: 'error' }], { name: 'Strict' });
  render(
    page(
      new FakeService({
        care: { keeper: 'team', now: CARE },
        strict: { keeper: 'policy', now: strict },
      }),
    ),
  );
  const told = await screen.findByText(/says “Error”/);
  expect(told.textContent.replace(/[\u2068\u2069]/g, '')).toBe(
    '“ASAP”: Strict says “Error”, Care says “Warning”. What Strict says counts.',
  );
});

test('a list from an address says what is wrong with it, what changed, and can go back', async () => {
  const service = new FakeService({
    care: {
      keeper: 'team',
      now: { ...CARE, version: '2' },
      before: listOf([{ phrase: 'asap', severity: 'error' }], { name: 'Care' }),
      subscription: {
        address: 'https://lists.example/care.json',
        key: null,
        usesLogin: false,
        confirmedAt: 0,
        askedAt: 0,
        nextAt: 0,
        trouble: { code: 'not-found', status: 404 },
        isHeldBack: false,
      },
    },
  });
  render(page(service));
  expect(screen.getByText(/There is nothing at this address/).textContent).toContain('404');
  expect(await screen.findByText('The last good copy is kept and used.')).toBeTruthy();
  await userEvent.click(await screen.findByText(/What changed since version/));
  expect(await screen.findByText('1 changed')).toBeTruthy();
  expect(screen.getByText('1 added')).toBeTruthy();
  await press(/Bring back version/);
  expect(service.asked.at(-1)).toEqual({ type: 'list-roll-back', id: 'care' });
});

test('long lists are compared only when it is asked for', async () => {
  const long = listOf(Array.from({ length: 3_001 }, (_, i) => ({ phrase: `phrase ${i}` })));
  render(page(new FakeService({ long: { keeper: 'team', now: long } })));
  await userEvent.click(await screen.findByRole('button', { name: 'Look where they disagree' }));
  expect(await screen.findByText('They do not disagree.', {}, { timeout: 20_000 })).toBeTruthy();
});

test('an entry is written, tried, taken over and saved with the next version', async () => {
  const service = withCare();
  render(page(service));
  await press(/^(Edit|Look at it):/);
  await userEvent.click(await screen.findByRole('button', { name: 'Add an entry' }));
  await userEvent.type(screen.getByLabelText('Phrase'), 'at once');
  await userEvent.type(screen.getByLabelText(/Try sentences/), 'Come at once.');
  expect((await screen.findByText(/^ *is marked\./)).textContent).toContain('at once');
  await press('Done');
  expect(screen.getByText('There are changes that are not saved.')).toBeTruthy();
  await press('Save the list');
  await screen.findByText('Saved.');
  expect(savedBy(service)).toMatchObject({
    id: 'care',
    keeper: 'team',
    list: {
      version: '2',
      entries: [{ phrase: 'at once' }, { phrase: 'asap' }, { phrase: 'soon' }],
    },
  });
});

test('what is wrong is told at its field, and nothing is taken over', async () => {
  render(page(withCare()));
  await press(/^(Edit|Look at it):/);
  await userEvent.click(await screen.findByRole('button', { name: 'asap' }));
  const phrase = screen.getByLabelText('Phrase');
  await userEvent.clear(phrase);
  await userEvent.type(phrase, 'soon');
  await press('Done');
  expect(screen.getByText(/has an entry for these words already/)).toBeTruthy();
  expect(document.activeElement).toBe(phrase);
  await userEvent.clear(phrase);
  expect(screen.getByText('“Phrase” is missing. Write it.')).toBeTruthy();
});

test('an example that fails is told while it is typed', async () => {
  render(page(withCare()));
  await press(/^(Edit|Look at it):/);
  await userEvent.click(await screen.findByRole('button', { name: 'asap' }));
  await userEvent.type(screen.getByLabelText('Must be found in'), 'Tomorrow.');
  expect(await screen.findByText(/should match and does not: “Tomorrow\.”/)).toBeTruthy();
});

test('proposed forms are taken one by one', async () => {
  render(page(withCare()));
  await press(/^(Edit|Look at it):/);
  await userEvent.click(await screen.findByRole('button', { name: 'Add an entry' }));
  await userEvent.type(screen.getByLabelText('Phrase'), 'the mistake');
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'English');
  await userEvent.click(await screen.findByRole('button', { name: '+ mistakes' }));
  expect(screen.getByLabelText('Forms of “mistake”')).toHaveProperty('value', 'mistakes');
});

test('changes are not lost without a question', async () => {
  const service = withCare();
  render(page(service));
  await press(/^(Edit|Look at it):/);
  await userEvent.click(await screen.findByRole('button', { name: /Delete .*asap/ }));
  await press('Back to all lists');
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  await press('Put it back');
  expect(screen.getByRole('button', { name: 'asap' })).toBeTruthy();
  await press('Discard changes');
  await press('Back to all lists');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(savedBy(service)).toBeUndefined();
});

test('a list that was changed elsewhere meanwhile is told, and not overwritten unasked', async () => {
  const service = withCare();
  const { rerender } = render(page(service));
  await press(/^(Edit|Look at it):/);
  await userEvent.click(await screen.findByRole('button', { name: /Delete .*asap/ }));
  service.lists.set('care', { keeper: 'team', now: listOf([{ phrase: 'other' }]) });
  rerender(page(service));
  await userEvent.click(await screen.findByRole('button', { name: 'Take the other one' }));
  expect(screen.getByRole('button', { name: 'other' })).toBeTruthy();
});

test('a file is looked at, then taken over', async () => {
  const service = withCare();
  render(page(service));
  await press('Import a file');
  const table =
    '#name,Care\nphrase,severity,matches\nasap,error,Tomorrow.\nnow,,\nsomething,grave,\n';
  await userEvent.upload(
    screen.getByLabelText('Choose a file, or drop it here'),
    new File([table], 'care.csv'),
  );
  expect(await screen.findByText('1 problem: left out', {}, { timeout: 20_000 })).toBeTruthy();
  expect(screen.getByText('Line 5:').parentElement?.textContent).toContain('grave');
  expect(await screen.findByText('1 changed')).toBeTruthy();
  expect(screen.getByText('1 added')).toBeTruthy();
  expect(screen.getByText('1 removed')).toBeTruthy();
  expect(await screen.findByText(/should match and does not: “Tomorrow\.”/)).toBeTruthy();
  expect(savedBy(service)).toBeUndefined();
  await press('Import');
  await waitFor(() =>
    expect(savedBy(service)).toMatchObject({
      id: 'care',
      list: { version: '0', entries: [{ phrase: 'asap' }, { phrase: 'now' }] },
    }),
  );
});

test('a list that is removed in another tab while it is open is told', async () => {
  const service = withCare();
  const { rerender } = render(page(service));
  await press(/^(Edit|Look at it):/);
  await screen.findByRole('button', { name: 'asap' });
  service.lists.clear();
  rerender(page(service));
  expect(screen.getByRole('alert').textContent).toBe('This list was removed.');
});

test('a server that wants to know who reads is allowed by a press, then asked again', async () => {
  const service = new FakeService();
  service.subscribed = { kind: 'trouble', trouble: { code: 'needs-permission' } };
  render(page(service));
  await press('Follow an address');
  await userEvent.type(
    screen.getByLabelText('Address of the list'),
    'https://lists.example/care.json',
  );
  await press('Follow');
  expect(service.allowed).toEqual([]);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Allow reading from this server' }),
  );
  await waitFor(() => expect(service.allowed).toEqual(['https://lists.example/care.json']));
  expect(service.asked.filter(({ type }) => type === 'list-subscribe')).toHaveLength(2);
  expect(service.asked.findLast(({ type }) => type === 'list-subscribe')).toMatchObject({
    subscription: { key: null, usesLogin: false },
  });
});
