/** A person's hands in the playground's Outlook. */
import type { Page } from 'playwright-core';
import type { OutlookEditor } from '../../playground/outlook/client/editor.ts';
import type { ComposeBox, Headers } from './harness-gmail.ts';

/** Waits until the editor was built for the second time, as every one is soon after it appears. */
const settle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...globalThis.outlookEditors].every(({ isSettled }: OutlookEditor) => isSettled),
  );

/** The compose pane that is open, its caret at the start of the body, before signature and quote. */
async function findPane(page: Page, opener = page): Promise<ComposeBox> {
  const root = page.locator('[data-app-section="MailCompose"]').filter({ visible: true }).last();
  await root.waitFor();
  await settle(opener);
  const body = root.locator('[aria-multiline="true"]');
  await body.press('Control+Home');
  return { root, body };
}

/** Opens a new message. */
export async function openNewMail(page: Page, { to, subject }: Headers = {}): Promise<ComposeBox> {
  await page.locator('.ribbon .primary').click();
  const box = await findPane(page);
  if (to) await box.root.locator('.well [role="textbox"]').fill(to);
  if (subject) await box.root.locator('input[id^="MSG_"]').fill(subject);
  await box.body.press('Control+Home');
  return box;
}

/** Opens the first mail of the list and answers it. */
export async function openReply(page: Page): Promise<ComposeBox> {
  await page.getByRole('option').first().click();
  await page.locator('article button').first().click();
  return findPane(page);
}

/** Goes on with the draft in a window of its own. */
export async function popOut(page: Page, { root }: ComposeBox): Promise<ComposeBox> {
  const opened = page.waitForEvent('popup');
  await root.getByText('↗').click();
  return findPane(await opened, page);
}

export async function sendMail({ root }: ComposeBox): Promise<void> {
  await root.locator('[data-testid="ComposeSendButton"] .primary').click();
}
