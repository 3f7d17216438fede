/** One compose box in one browser, with or without the extension. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Span } from '../../lib/text/span.ts';
import { collectErrors } from '../e2e/amends-steps.ts';
import { bundleForPage } from '../e2e/editor-in-page.ts';
import type { ComposeBox } from '../e2e/harness-gmail.ts';
import type { Session } from '../e2e/harness.ts';
import { HOSTS, type PLACES } from '../e2e/hosts/mail-hosts.ts';
import type * as InPage from './in-page.ts';

declare global {
  var soakPage: typeof InPage;
}

export type HostName = keyof typeof HOSTS;
export type Place = Exclude<(typeof PLACES)[number], 'pop-out'>;

const FOREIGN: Readonly<Record<HostName, InPage.Foreign>> = {
  Gmail: { never: '.gmail_signature, .gmail_signature_prefix', quoteStart: '.gmail_quote' },
  Outlook: { never: '#Signature', quoteStart: '#appendonsend, #divRplyFwdMsg, hr' },
};

let code: Promise<string> | undefined;

export class Side {
  private constructor(
    readonly page: Page,
    readonly box: ComposeBox,
    readonly readErrors: () => Promise<readonly string[]>,
    private readonly foreign: InPage.Foreign,
  ) {}

  /** Opens a mail in a tab of its own. */
  static async open(session: Session, hostName: HostName, place: Place): Promise<Side> {
    const host = HOSTS[hostName];
    const page = await host.open(session);
    const readErrors = await collectErrors(page);
    code ??= bundleForPage(path.join(import.meta.dirname, 'in-page.ts'), 'soakPage');
    await page.evaluate(await code);
    const box = await host.compose[place](page);
    return new Side(page, box, readErrors, FOREIGN[hostName]);
  }

  async read(): Promise<InPage.Reading> {
    const root = await this.box.root.evaluateHandle((element) => element);
    return this.box.body.evaluate(
      (body: HTMLElement, [root, foreign]) => soakPage.read(body, root, foreign),
      [root, this.foreign] as const,
    );
  }

  select(span: Span): Promise<void> {
    return this.box.body.evaluate(
      (body: HTMLElement, [foreign, span]) => soakPage.select(body, foreign, span),
      [this.foreign, span] as const,
    );
  }

  placeOf(span: Span): Promise<{ readonly x: number; readonly y: number } | null> {
    return this.box.body.evaluate(
      (body: HTMLElement, [foreign, span]) => soakPage.placeOf(body, foreign, span),
      [this.foreign, span] as const,
    );
  }

  /** Writes as an accepted rewrite is written, without the extension. */
  write(span: Span, text: string): Promise<string> {
    return this.box.body.evaluate(
      (body: HTMLElement, [foreign, span, text]) => soakPage.write(body, foreign, { span, text }),
      [this.foreign, span, text] as const,
    );
  }

  /** Until Closure's undo stack, which follows a quarter of a second behind, is up to date. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { editors } = globalThis as Partial<typeof globalThis>;
      return [...(editors ?? [])].every((editor) => !editor.isModified());
    });
  }
}
