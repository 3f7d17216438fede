import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness.ts';
import { openCompose, redo, send, sentMails, typeIn, undo } from './harness-gmail.ts';

const SIGNATURE =
  '<div><br></div><span class="gmail_signature_prefix">-- </span><br>' +
  '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">' +
  '<div dir="ltr">Robin Sample<br>Customer care, Playground Ltd</div></div>';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await launch({ extension: null });
});
beforeEach(async () => {
  page = await session.openGmail();
  return () => page.close();
});
afterAll(() => session.close());

describe("the playground's Gmail", () => {
  it('sends what was written, with its formatting, to those it was addressed to', async () => {
    const box = await openCompose(page, { to: 'kim@example.com,', subject: 'Your parcel' });
    await typeIn(box, 'It is ');
    await page.keyboard.press('Control+b');
    await typeIn(box, 'late');
    await send(box);
    expect(await sentMails(page)).toEqual([
      {
        to: ['kim@example.com'],
        subject: 'Your parcel',
        html: `<div>It is <b>late</b></div>${SIGNATURE}`,
        text: expect.stringContaining('It is late') as string,
        how: 'now',
      },
    ]);
    expect(await page.getByRole('list', { name: 'Sent' }).innerText()).toContain('<b>late</b>');
  });

  it('sends by Ctrl+Enter, from the subject too', async () => {
    await openCompose(page);
    await page.locator('input[name="subjectbox"]').press('Control+Enter');
    expect(await sentMails(page)).toHaveLength(1);
  });

  it("undoes and redoes by Closure's own stack", async () => {
    const box = await openCompose(page);
    const text = (): Promise<string> => box.body.innerText();
    await typeIn(box, 'One.');
    await undo(box);
    await expect.poll(text).not.toContain('One.');
    await redo(box);
    await expect.poll(text).toContain('One.');
  });

  it('opens several compose boxes; a closed one leaves its empty dialog', async () => {
    await openCompose(page);
    const box = await openCompose(page, { subject: 'Second' });
    expect(await page.locator('.M9').count()).toBe(2);
    await send(box);
    expect(await page.locator('.M9').count()).toBe(1);
    expect(await page.locator('.AD [role="dialog"]:empty').count()).toBe(1);
  });

  it('stops key events from bubbling to the page', async () => {
    const box = await openCompose(page);
    await page.evaluate(() => {
      document.body.addEventListener('keydown', () => (document.title = 'a key came through'));
    });
    await typeIn(box, 'x');
    expect(await page.title()).not.toBe('a key came through');
  });

  it('forbids innerHTML, and scripts and styles without its nonce', async () => {
    const blocked = await page.evaluate(async () => {
      const tries = [
        () => (document.body.innerHTML = '<b>x</b>'),
        () =>
          document.body.append(
            Object.assign(document.createElement('style'), { textContent: 'p{}' }),
          ),
      ];
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.effectiveDirective),
      );
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          // Trusted Types throw; what was violated is told by the event.
        }
      }
      await new Promise((resolve) => setTimeout(resolve));
      return violations;
    });
    expect(blocked).toEqual(['require-trusted-types-for', 'style-src-elem']);
  });

  it.each([
    ['en', 'Message Body', 'Send \u202a(Ctrl-Enter)\u202c'],
    ['es', 'Cuerpo del mensaje', 'Enviar \u202a(Ctrl-Enter)\u202c'],
    ['sk', 'Telo správy', 'Odoslať \u202a(Ctrl-Enter)\u202c'],
  ])('is labelled in %s', async (language, bodyLabel, sendLabel) => {
    const { root, body } = await openCompose(await session.openGmail({ language }));
    expect(await body.getAttribute('aria-label')).toBe(bodyLabel);
    expect(await root.locator('.aoO').getAttribute('data-tooltip')).toBe(sendLabel);
  });
});
