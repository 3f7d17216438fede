/** Sends the mail in both browsers; what is sent must be the same. */
import type { Page } from 'playwright-core';
import { overlay } from '../e2e/amends-steps.ts';
import { sentMails } from '../e2e/harness-gmail.ts';
import { HOSTS } from '../e2e/hosts/mail-hosts.ts';
import type { Draft } from './draft.ts';
import type { HostName } from './side.ts';
import { describeDifference, poll } from './twins.ts';

/** A blank that nobody filled in: for nothing else a mail is held in the first week. */
const BLANK = /\[__[^[\]\n]+__\]/;

/** The dialog takes presses only when it has been there for a while: presses until it does. */
async function sendAnyway(page: Page): Promise<boolean> {
  const dialog = overlay(page).getByRole('alertdialog');
  if (!(await dialog.isVisible())) return false;
  const button = dialog.locator('footer button').last();
  await button.click({ timeout: 1_000 }).catch(() => undefined);
  return true;
}

/** The HTML that recipients got, and how often it was asked whether to send it. */
async function waitForSent(page: Page): Promise<{ readonly html: string; readonly asked: number }> {
  let asked = 0;
  const html = await poll(
    async () => {
      if (await sendAnyway(page)) asked++;
      return (await sentMails(page))[0]?.html ?? '';
    },
    (sent) => (sent === '' ? 'The mail was not sent.' : null),
  );
  return { html, asked };
}

export async function sendMail({ twins }: Draft, host: HostName): Promise<string> {
  const { text } = await twins.extended.read();
  await twins.both(({ box }) => HOSTS[host].send(box));
  const plain = await waitForSent(twins.plain.page);
  const { html, asked } = await waitForSent(twins.extended.page);
  if (asked > 0 && !BLANK.test(text)) {
    throw new Error(`Held, but nothing is left to fill in: ${text}`);
  }
  if (html !== plain.html) throw new Error(describeDifference('What was sent', html, plain.html));
  return `${html.length} characters${asked > 0 ? ', held first' : ''}`;
}
