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

/** The compose box that was opened last, its caret at the start of the body, before the signature. */
async function findLast(page: Page): Promise<ComposeBox> {
  const id = await page.locator('[name="composeid"]').first().inputValue();
  const root = page.locator(`.M9:has([name="composeid"][value="${id}"])`);
  const body = root.locator('[g_editable="true"]');
  await body.press('Control+Home');
  return { root, body };
}

/** Opens a new message and puts the caret at the start of its body, before the signature. */
export async function openCompose(page: Page, { to, subject }: Headers = {}): Promise<ComposeBox> {
  await page.locator('[gh="cm"]').click();
  const box = await findLast(page);
  if (to) await box.root.locator('[name="to"] input').fill(to);
  if (subject) await box.root.locator('[name="subjectbox"]').fill(subject);
  await box.body.press('Control+Home');
  return box;
}

/** Opens a new message in a window of its own. */
export async function openComposeWindow(page: Page): Promise<ComposeBox> {
  const opened = page.waitForEvent('popup');
  await page.locator('nav .btop').click();
  return findLast(await opened);
}

/** Opens the first mail of the inbox and answers or forwards it right under it. */
export async function openInline(page: Page, what: 'reply' | 'forward'): Promise<ComposeBox> {
  await page.locator('.zA').first().click();
  await page.locator(what === 'reply' ? '.bkH' : '.bkG').click();
  return findLast(page);
}

/** Takes the mail back that was sent last; it opens again in a new compose box. */
export async function undoSend(page: Page): Promise<ComposeBox> {
  await page.locator('#link_undo').click();
  return findLast(page);
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
