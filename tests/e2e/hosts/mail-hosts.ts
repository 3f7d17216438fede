/** What a person does in every mail host, by the names of what is done. */
import type { Page } from 'playwright-core';
import * as gmail from '../harness-gmail.ts';
import type { Session } from '../harness.ts';
import * as outlook from '../harness-outlook.ts';

type ComposeBox = gmail.ComposeBox;

export const PLACES = ['new message', 'reply', 'pop-out'] as const;

export interface HostSteps {
  /** In the session's language. */
  open(session: Session): Promise<Page>;
  readonly compose: Readonly<Record<(typeof PLACES)[number], (page: Page) => Promise<ComposeBox>>>;
  undo(box: ComposeBox): Promise<void>;
  redo(box: ComposeBox): Promise<void>;
  send(box: ComposeBox): Promise<void>;
}

export const HOSTS: Readonly<Record<'Gmail' | 'Outlook', HostSteps>> = {
  Gmail: {
    open: (session) => session.openGmail(),
    compose: {
      'new message': gmail.openCompose,
      reply: (page) => gmail.openInline(page, 'reply'),
      'pop-out': gmail.openComposeWindow,
    },
    undo: gmail.undo,
    redo: gmail.redo,
    send: gmail.send,
  },
  Outlook: {
    open: (session) => session.openOutlook(),
    compose: {
      'new message': outlook.openNewMail,
      reply: outlook.openReply,
      'pop-out': async (page) => outlook.popOut(page, await outlook.openReply(page)),
    },
    undo: ({ body }) => body.press('Control+z'),
    redo: gmail.redo,
    send: outlook.sendMail,
  },
};

/** What stands in a body, non-breaking spaces as spaces. */
export const readHtml = ({ body }: ComposeBox): Promise<string> =>
  body.evaluate((element) => element.innerHTML.replaceAll('&nbsp;', ' '));
