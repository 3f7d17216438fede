/** The dialog of a held mail as people use it, and as the host's own page and other extensions meet it. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectErrors, overlay, readCaret, readMarks } from './amends-steps.ts';
import {
  BLANK,
  dialog,
  FLAGGED,
  GUARD_HOSTS,
  HARMLESS,
  pressUntilGone,
  seesHeld,
  sendAnyway,
  sentCount,
  setGuard,
  write,
} from './guard-steps.ts';
import { findFaults } from './find-faults.ts';
import { serviceWorker } from './harness-extension.ts';
import { openComposeWindow, sentMails, undo, undoSend } from './harness-gmail.ts';
import { popOut } from './harness-outlook.ts';
import { launch, type Session, type SessionOptions } from './harness.ts';

const WARNING = "I'm sorry you feel that way.";
const { Gmail, Outlook } = GUARD_HOSTS;

let session: Session;
let page: Page;
let readErrors: () => Promise<readonly string[]>;

async function start(options: SessionOptions = {}, host = Gmail): Promise<void> {
  session = await launch(options);
  if (session.extensionId) await setGuard(session, 'errors');
  page = await host.open(session, options);
  readErrors = await collectErrors(page);
}
afterEach(async () => {
  expect(await readErrors()).toEqual([]);
  expect(await session.close()).toEqual([]);
});

const store = async (values: Record<string, unknown>): Promise<void> => {
  const worker = await serviceWorker(session);
  await worker.evaluate((stored) => chrome.storage.local.set(stored), values);
};
const stored = async (key: string): Promise<unknown> => {
  const worker = await serviceWorker(session);
  return worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
};
const seesSent = (count: number) => expect.poll(() => sentCount(page)).toBe(count);
const focused = (): Promise<string> =>
  overlay(page).evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.textContent ?? 'nothing');
const goBack = async (): Promise<void> => {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
};

describe('by keyboard', () => {
  beforeEach(() => start());

  it('is announced with what it is about, and keeps the focus inside', async () => {
    await write(Gmail, page, `${FLAGGED}\n${BLANK}`, 1);
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor();
    const tree = await dialog(page).ariaSnapshot();
    expect(tree).toMatch(/alertdialog "Not sent yet"/);
    expect(tree).toContain('2 places are worth a second look before this mail goes.');
    expect(tree).toMatch(/list "What holds this mail"/);
    expect(await focused()).toBe('Back to the mail');
    expect(await findFaults(page, 'amends-overlay')).toEqual([]);
    const seen = new Set<string>();
    for (let times = 0; times < 12; times++) {
      await page.keyboard.press('Tab');
      seen.add(await focused());
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'Fill it in',
        'Back to the mail',
        'Hold for 10 minutes',
        'Send anyway',
      ]),
    );
    expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(
      /^(amends-overlay|body)$/,
    );
  });

  it('Escape goes back to the caret, and what is typed then goes there', async () => {
    const box = await write(Gmail, page, FLAGGED, 1);
    await page.keyboard.press('ArrowLeft');
    const before = await readCaret(page);
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor();
    await goBack();
    expect(await readCaret(page)).toBe(before);
    await page.keyboard.type(' Kim');
    expect(await box.body.innerText()).toContain(`${FLAGGED} Kim`);
    expect(await sentCount(page)).toBe(0);
  });

  it('a click on Send leaves the caret where it was, too', async () => {
    const box = await write(Gmail, page, FLAGGED, 1);
    await page.keyboard.press('ArrowLeft');
    const before = await readCaret(page);
    await Gmail.click(box);
    await dialog(page).waitFor();
    await goBack();
    expect(await readCaret(page)).toBe(before);
  });

  it('from the subject it leads back to the subject', async () => {
    const box = await write(Gmail, page, FLAGGED, 1);
    await box.root.locator('[name="subjectbox"]').press('End');
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor();
    await goBack();
    await page.keyboard.type('!');
    expect(await box.root.locator('[name="subjectbox"]').inputValue()).toBe('Your parcel!');
  });

  it('Enter does not send: it goes back', async () => {
    await write(Gmail, page, FLAGGED, 1);
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await sentCount(page)).toBe(0);
  });

  it('the page hears nothing of the keys that are pressed in it', async () => {
    await write(Gmail, page, FLAGGED, 1);
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor();
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      const { heard } = globalThis as unknown as { heard: string[] };
      for (const type of ['keydown', 'keyup', 'keypress']) {
        addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), true);
      }
    });
    for (const key of ['c', 'Tab', 'x', 'Shift+Tab']) await page.keyboard.press(key);
    expect(await page.evaluate('heard')).toEqual([]);
  });
});

describe('mending the mail in it', () => {
  it.each(Object.entries(GUARD_HOSTS))(
    '%s: a rewrite is accepted, undone, sent',
    async (name, host) => {
      await start({}, host);
      const box = await write(host, page, `${FLAGGED}\n${FLAGGED.replace('courier', 'van')}`, 2);
      const before = await box.body.innerText();
      await host.click(box);
      const rewrites = dialog(page).locator('button.rewrite');
      await rewrites.first().click();
      await expect.poll(() => rewrites.count()).toBe(1);
      await expect.poll(() => dialog(page).getByRole('status').innerText()).toMatch(/^1 place/);
      await rewrites.first().press('Enter');
      await dialog(page).getByText('Ready to send').waitFor();
      expect(await sentCount(page)).toBe(0);
      expect(await focused()).toBe('Back to the mail');
      await goBack();
      expect(await readMarks(page)).toEqual([]);
      const after = await box.body.innerText();
      expect(after).not.toContain('but');
      for (let steps = 0; steps < 2; steps++) {
        if (name === 'Gmail') await undo(box);
        else await box.body.press('Control+z');
      }
      await expect.poll(() => box.body.innerText()).toBe(before);
      await host.click(box);
      await seesHeld(page, 0);
      await sendAnyway(page);
      await seesSent(1);
      expect((await sentMails(page))[0]?.html).not.toMatch(/amends/i);
    },
  );

  it('a blank is selected, so that what is typed takes its place', async () => {
    await start();
    const box = await write(Gmail, page, BLANK, 0);
    await Gmail.click(box);
    await dialog(page).getByRole('button', { name: 'Fill it in' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.keyboard.type('the lamp broke');
    expect(await box.body.innerText()).toContain('I am sorry that the lamp broke, Kim');
    await Gmail.click(box);
    await seesSent(1);
  });
});

describe('what is held', () => {
  beforeEach(() => start());

  it('in the first week, blanks only', async () => {
    await setGuard(session, 'usual');
    await Gmail.click(await write(Gmail, page, FLAGGED, 1));
    await seesSent(1);
    await Gmail.click(await write(Gmail, page, BLANK, 0));
    await seesHeld(page, 1);
  });

  it('later, errors too', async () => {
    await setGuard(session, 'usual');
    // The background writes today's down as it starts: not after ours.
    await expect.poll(() => stored('firstDay')).toBeTruthy();
    await store({ firstDay: '2026-01-01' });
    await Gmail.click(await write(Gmail, page, FLAGGED, 1));
    await seesHeld(page, 0);
  });

  it('warnings where the writer wants that', async () => {
    const box = await write(Gmail, page, WARNING, 1);
    await setGuard(session, 'warnings');
    await Gmail.click(box);
    await seesHeld(page, 0);
    await goBack();
    await setGuard(session, 'errors');
    await Gmail.click(box);
    await seesSent(1);
  });

  it('nothing where it is off', async () => {
    await setGuard(session, 'off');
    await Gmail.click(await write(Gmail, page, `${FLAGGED} ${BLANK}`, 1));
    await seesSent(1);
  });

  it('nothing that was hidden', async () => {
    const box = await write(Gmail, page, FLAGGED, 1);
    await page.keyboard.press('Alt+Period');
    await page.keyboard.press('Alt+Shift+Comma');
    await expect.poll(() => readMarks(page)).toEqual([]);
    await Gmail.click(box);
    await seesSent(1);
  });

  it('nothing that goes only to one’s own house', async () => {
    await store({ ownDomains: ['example.com'] });
    const mail = async (to: string) => {
      const box = await write(Gmail, page, FLAGGED, 1);
      await box.root.locator('[name="to"] input').fill(to);
      await Gmail.click(box);
    };
    await mail('kim@example.com, robin@example.com');
    await seesSent(1);
    await expect.poll(() => readMarks(page)).toEqual([]);
    await mail('kim@example.com, alex@example.org');
    await seesHeld(page, 1);
  });
});

describe('a pass', () => {
  it.each(Object.entries(GUARD_HOSTS))(
    '%s: where Send takes no clicks of scripts, the writer’s next one passes; an edit ends that',
    async (_, host) => {
      await start({ send: 'real' }, host);
      const box = await write(host, page, FLAGGED, 1);
      await host.click(box);
      await sendAnyway(page);
      await overlay(page).getByText('Press Send once more').waitFor();
      expect(await sentCount(page)).toBe(0);
      await page.keyboard.type('Kim');
      await host.click(box);
      await seesHeld(page, 0);
      await sendAnyway(page);
      await overlay(page).getByText('Press Send once more').waitFor();
      await host.click(box);
      await seesSent(1);
    },
  );

  it.each(Object.entries(GUARD_HOSTS))(
    '%s: the host’s own question still comes, and can be answered either way',
    async (_, host) => {
      await start({ attachment: 'asked' }, host);
      const box = await write(host, page, `${FLAGGED}\nIt is attached.`, 1);
      await host.click(box);
      expect(await page.locator('.asks').count()).toBe(0);
      await sendAnyway(page);
      await page.locator('#cancel-1').click();
      expect(await sentCount(page)).toBe(0);
      await host.click(box);
      await page.locator('#ok-1').click();
      await seesSent(1);
      expect(await overlay(page).getByText('Press Send once more').count()).toBe(0);
    },
  );

  it('a mail that was taken back is held again', async () => {
    await start();
    await Gmail.click(await write(Gmail, page, FLAGGED, 1));
    await sendAnyway(page);
    await seesSent(1);
    const again = await undoSend(page);
    await expect.poll(() => readMarks(page)).toHaveLength(1);
    await Gmail.click(again);
    await seesHeld(page, 0);
  });
});

describe('beside others', () => {
  it('another extension’s later listener: both ask, the mail goes once', async () => {
    await start({ rival: 'on' });
    await Gmail.click(await write(Gmail, page, FLAGGED, 1));
    await seesHeld(page, 0);
    await sendAnyway(page);
    await seesSent(1);
  });

  it('another extension’s earlier listener: both ask, the mail goes once', async () => {
    await start({ rival: 'on', extension: null });
    await session.loadExtension();
    await setGuard(session, 'errors');
    await Gmail.click(await write(Gmail, page, FLAGGED, 1));
    await dialog(page).waitFor();
    expect(await sentCount(page)).toBe(0);
    await sendAnyway(page);
    await seesSent(1);
    await expect.poll(() => readMarks(page)).toEqual([]);
    await Gmail.click(await write(Gmail, page, HARMLESS, 0));
    await seesSent(2);
  });

  it.each(Object.entries(GUARD_HOSTS))('%s in a language that nobody knows', async (_, host) => {
    session = await launch();
    await setGuard(session, 'errors');
    page = await (host === Gmail
      ? session.openGmail({ language: 'eo' })
      : session.openOutlook({ language: 'eo' }));
    readErrors = await collectErrors(page);
    for (const way of Object.values(host.ways)) {
      const sent = await sentCount(page);
      await way(await write(host, page, FLAGGED, 1));
      await seesHeld(page, sent);
      await sendAnyway(page);
      await seesSent(sent + 1);
      await expect.poll(() => readMarks(page)).toEqual([]);
    }
  });

  it('Gmail’s own window', async () => {
    await start();
    const box = await openComposeWindow(page);
    const shown = box.body.page();
    await shown.keyboard.insertText(`${FLAGGED}\n`);
    await expect.poll(() => readMarks(shown)).toHaveLength(1);
    await Gmail.click(box);
    await dialog(shown).waitFor();
    expect(await sentCount(page)).toBe(0);
    await pressUntilGone(shown, () => shown.keyboard.press('Control+Enter'));
    await seesSent(1);
  });

  it('Outlook’s own window, which is written after it was opened', async () => {
    await start({}, Outlook);
    const box = await popOut(page, await write(Outlook, page, FLAGGED, 1));
    const shown = box.body.page();
    await expect.poll(() => readMarks(shown)).toHaveLength(1);
    for (const way of [Outlook.click, Outlook.ways['Alt+S'], Outlook.ways['a scheduled time']]) {
      await way?.(box);
      await dialog(shown).waitFor();
      await shown.keyboard.press('Escape');
      await dialog(shown).waitFor({ state: 'detached' });
    }
    expect(await sentCount(page)).toBe(0);
    await Outlook.click(box);
    await sendAnyway(shown);
    await seesSent(1);
  });
});

describe('held for ten minutes', () => {
  beforeEach(() => start());
  const hold = async () => {
    const box = await write(Gmail, page, FLAGGED, 1);
    await Gmail.click(box);
    await dialog(page).getByRole('button', { name: 'Hold for 10 minutes' }).click();
    await overlay(page).getByText('Held for 10 minutes').waitFor();
    expect(await sentCount(page)).toBe(0);
    return box;
  };
  const readStored = async () => {
    const worker = await serviceWorker(session);
    return worker.evaluate(() => chrome.storage.local.get('coolDowns'));
  };
  const readAlarms = async () => {
    const worker = await serviceWorker(session);
    return worker.evaluate(async () =>
      (await chrome.alarms.getAll()).map((it) => it.scheduledTime),
    );
  };
  /** As if ten minutes were over. */
  const ring = async () => {
    const worker = await serviceWorker(session);
    await worker.evaluate(async () => {
      const { coolDowns } = await chrome.storage.local.get('coolDowns');
      const due = Date.now() + 1_200;
      const rung = (coolDowns as { id: string }[]).map((it) => ({ ...it, due }));
      await chrome.storage.local.set({ coolDowns: rung });
    });
  };

  it('stays a draft, and is remembered by its subject and nothing else', async () => {
    await hold();
    expect(await readStored()).toEqual({
      coolDowns: [
        {
          id: expect.any(String) as string,
          subject: 'Your parcel',
          due: expect.any(Number) as number,
        },
      ],
    });
    await expect.poll(readAlarms).toHaveLength(1);
    const [when = 0] = await readAlarms();
    expect(when - Date.now()).toBeGreaterThan(9 * 60_000);
    expect(when - Date.now()).toBeLessThanOrEqual(10 * 60_000);
  });

  it('is reminded of, in the mail, by the icon and behind it', async () => {
    await hold();
    await ring();
    await overlay(page).getByText('The 10 minutes are over').waitFor();
    expect(await findFaults(page, 'amends-overlay')).toEqual([]);
    const popup = await session.context.newPage();
    await popup.goto(`chrome-extension://${session.extensionId}/popup.html`);
    const badgeText = () => popup.evaluate<string>('chrome.action.getBadgeText({})');
    await expect.poll(badgeText).toBe('!');
    await popup.getByText('Your parcel').waitFor();
    expect(await findFaults(popup, 'body')).toEqual([]);
    await popup.getByRole('button', { name: 'Done' }).click();
    await expect.poll(badgeText).toBe('');
    expect(await readStored()).toEqual({ coolDowns: [] });
    expect(await sentCount(page)).toBe(0);
  });

  it('is forgotten when it is sent before', async () => {
    const box = await hold();
    await Gmail.click(box);
    await sendAnyway(page);
    await seesSent(1);
    await expect.poll(readStored).toEqual({ coolDowns: [] });
    await expect.poll(readAlarms).toEqual([]);
  });
});
