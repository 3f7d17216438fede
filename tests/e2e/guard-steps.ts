/** What a person does to send a mail, and sees when it is held. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { GuardChoice } from '../../lib/guard/level.ts';
import { badge, overlay, readMarks } from './amends-steps.ts';
import { serviceWorker } from './harness-extension.ts';
import { openCompose, send, sentMails, type ComposeBox, type Headers } from './harness-gmail.ts';
import { openNewMail, sendMail } from './harness-outlook.ts';
import type { Session } from './harness.ts';
import type { SendingOptions } from '../../playground/sending.ts';

declare global {
  /** Of the extension's own worlds, in which some actions run. */
  var chrome: Browser;
}

export type Way = (box: ComposeBox) => Promise<void>;

const focusAndPress =
  (find: (box: ComposeBox) => Locator, key: string): Way =>
  async (box) => {
    await find(box).press(key);
  };

export interface GuardHost {
  open(session: Session, options?: SendingOptions): Promise<Page>;
  compose(page: Page, headers?: Headers): Promise<ComposeBox>;
  sendButton(box: ComposeBox): Locator;
  click: Way;
  discard: Way;
  readonly ways: Readonly<Record<string, Way>>;
}

const gmailButton = ({ root }: ComposeBox): Locator => root.locator('.gU.Up .aoO');
const outlookButton = ({ root }: ComposeBox): Locator =>
  root.locator('[data-testid="ComposeSendButton"] .primary');

export const GUARD_HOSTS: Readonly<Record<'Gmail' | 'Outlook', GuardHost>> = {
  Gmail: {
    open: (session, options) => session.openGmail(options),
    compose: openCompose,
    sendButton: gmailButton,
    click: send,
    discard: ({ root }) => root.locator('.gU .oh').click(),
    ways: {
      Send: send,
      'Send & archive': ({ root }) => root.locator('.Uo').click(),
      'a scheduled time': async (box) => {
        await box.root.locator('.hG').click();
        await box.body.page().locator('[selector="scheduledSend"]').click();
        await box.body.page().locator('.Az').first().click();
      },
      'Ctrl+Enter in the body': focusAndPress(({ body }) => body, 'Control+Enter'),
      '⌘+Enter in the body': focusAndPress(({ body }) => body, 'Meta+Enter'),
      'Ctrl+Enter in the subject': focusAndPress(
        ({ root }) => root.locator('[name="subjectbox"]'),
        'Control+Enter',
      ),
      'Ctrl+Enter in the recipients': focusAndPress(
        ({ root }) => root.locator('[name="to"] input'),
        'Control+Enter',
      ),
      'Enter on Send': focusAndPress(gmailButton, 'Enter'),
      'Space on Send': focusAndPress(gmailButton, 'Space'),
    },
  },
  Outlook: {
    open: (session, options) => session.openOutlook(options),
    compose: openNewMail,
    sendButton: outlookButton,
    click: sendMail,
    discard: ({ root }) => root.locator('#discardCompose button').click(),
    ways: {
      Send: sendMail,
      'a scheduled time': async (box) => {
        await box.root.locator('[aria-haspopup="true"]').click();
        await box.body.page().locator('.fui-MenuPopover [role="menuitem"]').click();
        await box.body.page().locator('.fui-DialogActions button').first().click();
      },
      'Ctrl+Enter in the body': focusAndPress(({ body }) => body, 'Control+Enter'),
      'Ctrl+Enter in the subject': focusAndPress(
        ({ root }) => root.locator('input[id^="MSG_"]'),
        'Control+Enter',
      ),
      'Ctrl+Enter in the recipients': focusAndPress(
        ({ root }) => root.locator('.well [role="textbox"]'),
        'Control+Enter',
      ),
      'Alt+S': focusAndPress(({ body }) => body, 'Alt+s'),
      'Enter on Send': focusAndPress(outlookButton, 'Enter'),
      'Space on Send': focusAndPress(outlookButton, 'Space'),
    },
  },
};

export const FLAGGED = "I'm sorry, but the courier was late.";
export const BLANK = 'I am sorry that [__what went wrong__], Kim [Ticket #4312].';
export const HARMLESS = 'Your parcel will be with you on Monday at noon.';

export const dialog = (page: Page): Locator => overlay(page).getByRole('alertdialog');

/** In what the extension stores, so that open pages know. */
export async function setGuard(session: Session, guard: GuardChoice): Promise<void> {
  const worker = await serviceWorker(session);
  await worker.evaluate((choice) => chrome.storage.local.set({ guard: choice }), guard);
}

export const sentCount = async (page: Page): Promise<number> => (await sentMails(page)).length;

/** Opens a compose box and writes; gives it once as many words are marked and nothing waits for a check. */
export async function write(
  host: GuardHost,
  page: Page,
  text: string,
  marks: number,
): Promise<ComposeBox> {
  const before = (await readMarks(page)).length;
  const box = await host.compose(page, { subject: 'Your parcel' });
  await page.keyboard.insertText(`${text}\n`);
  await badge(page).and(page.locator('[data-kind="checked"]')).last().waitFor();
  await expect.poll(async () => (await readMarks(page)).length).toBe(before + marks);
  return box;
}

/** The mail is there still, and the dialog says why. */
export async function seesHeld(page: Page, sent: number): Promise<void> {
  await dialog(page).waitFor();
  expect(await sentCount(page)).toBe(sent);
}

/** A dialog takes presses only when it has been there for a while: presses until it does. */
export async function pressUntilGone(page: Page, press: () => Promise<void>): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await dialog(page).isVisible()) await press();
        return dialog(page).count();
      },
      { timeout: 10_000 },
    )
    .toBe(0);
}

export const sendAnyway = (page: Page): Promise<void> =>
  pressUntilGone(page, () =>
    dialog(page)
      .locator('footer button')
      .last()
      .click({ timeout: 1_000 })
      .catch(() => undefined),
  );
