/** One compose box in one browser, with or without the extension. */
import path from 'node:path';
import type { JSHandle, Page } from 'playwright-core';
import type { Span } from '../../lib/text/span.ts';
import { collectErrors } from '../e2e/amends-steps.ts';
import { bundleForPage } from '../e2e/editor-in-page.ts';
import type { ComposeBox } from '../e2e/harness-gmail.ts';
import type { Session } from '../e2e/harness.ts';
import { HOSTS, type PLACES } from '../e2e/hosts/mail-hosts.ts';
import type * as InPage from './in-page.ts';
import type { Looks } from './looks.ts';

declare global {
  var soakPage: typeof InPage;
}

export type HostName = keyof typeof HOSTS;
export type Place = Exclude<(typeof PLACES)[number], 'pop-out'>;

const FOREIGN: Readonly<Record<HostName, InPage.Foreign>> = {
  Gmail: { never: '.gmail_signature, .gmail_signature_prefix', quoteStart: '.gmail_quote' },
  Outlook: { never: '#Signature', quoteStart: '#appendonsend, #divRplyFwdMsg, hr' },
};

/** Of one compose box, in its page. */
type Parts = JSHandle<{
  readonly body: HTMLElement;
  readonly root: Element;
  readonly foreign: InPage.Foreign;
}>;

let code: Promise<string> | undefined;

export class Side {
  private constructor(
    readonly page: Page,
    readonly box: ComposeBox,
    readonly readErrors: () => Promise<readonly string[]>,
    private readonly parts: Parts,
  ) {}

  /** Opens a mail in a tab of its own. */
  static async open(session: Session, hostName: HostName, place: Place): Promise<Side> {
    const host = HOSTS[hostName];
    const page = await host.open(session);
    const readErrors = await collectErrors(page);
    code ??= bundleForPage(path.join(import.meta.dirname, 'in-page.ts'), 'soakPage');
    await page.evaluate(await code);
    await page.evaluate(() => soakPage.stopClock());
    const box = await host.compose[place](page);
    const parts = await page.evaluateHandle(
      ([body, root, foreign]) => ({ body: body as HTMLElement, root: root as Element, foreign }),
      [await box.body.elementHandle(), await box.root.elementHandle(), FOREIGN[hostName]] as const,
    );
    return new Side(page, box, readErrors, parts);
  }

  read(): Promise<InPage.Reading> {
    return this.parts.evaluate(({ body, root, foreign }) => soakPage.read(body, root, foreign));
  }

  readLooks(): Promise<Looks> {
    return this.parts.evaluate(({ body, foreign }) => soakPage.readLooks(body, foreign));
  }

  select(span: Span): Promise<void> {
    return this.parts.evaluate(
      ({ body, foreign }, span) => soakPage.select(body, foreign, span),
      span,
    );
  }

  placeOf(span: Span): Promise<{ readonly x: number; readonly y: number } | null> {
    return this.parts.evaluate(
      ({ body, foreign }, span) => soakPage.placeOf(body, foreign, span),
      span,
    );
  }

  /** Writes as an accepted rewrite is written, without the extension. */
  write({ start, end }: Span, text: string): Promise<string> {
    return this.parts.evaluate(
      ({ body, foreign }, replacement) => soakPage.write(body, foreign, replacement),
      { span: { start, end }, text },
    );
  }

  /** Until the editor has heard of everything that was done. */
  rest(): Promise<void> {
    return this.page.evaluate(() => soakPage.rest());
  }

  /** What there is to read once one step of undo has ended. */
  settle(): Promise<InPage.Reading> {
    return this.parts.evaluate(async ({ body, root, foreign }) => {
      await soakPage.endUndoStep();
      return soakPage.read(body, root, foreign);
    });
  }
}
