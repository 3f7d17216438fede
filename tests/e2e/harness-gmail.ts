/** A person's hands in the playground's Gmail. */
import type { Locator, Page } from 'playwright-core';
import type { Editor } from '../../playground/gmail/client/editor.ts';
import type { SentMail } from '../../playground/client/sent.ts';

export interface Headers {
  readonly to?: string;
  readonly subject?: string;
}

export interface ComposeBox {
  readonly root: Locator;
  readonly body: Locator;
}

/** Opens a new message and puts the caret at the start of its body, before the signature. */
export async function openCompose(page: Page, { to, subject }: Headers = {}): Promise<ComposeBox> {
  await page.locator('[gh="cm"]').click();
  const id = await page.locator('[name="composeid"]').first().inputValue();
  const root = page.locator(`.M9:has([name="composeid"][value="${id}"])`);
  const body = root.locator('[g_editable="true"]');
  if (to) await root.locator('[name="to"] input').fill(to);
  if (subject) await root.locator('[name="subjectbox"]').fill(subject);
  await body.press('Control+Home');
  return { root, body };
}

/** Types key by key, where the caret stands; a line break is Enter. */
export async function typeIn({ body }: ComposeBox, text: string): Promise<void> {
  await body.pressSequentially(text);
}

/** Takes one step back once Closure's undo stack, which follows a quarter of a second behind, is up to date. */
export async function undo({ body }: ComposeBox): Promise<void> {
  await body
    .page()
    .waitForFunction(() => [...globalThis.editors].every((editor: Editor) => !editor.isModified()));
  await body.press('Control+z');
}

export async function redo({ body }: ComposeBox): Promise<void> {
  await body.press('Control+y');
}

export async function send({ root }: ComposeBox): Promise<void> {
  await root.locator('.gU.Up .aoO').click();
}

/** What recipients got, oldest first. */
export function sentMails(page: Page): Promise<readonly SentMail[]> {
  return page.evaluate(() => globalThis.sent);
}
