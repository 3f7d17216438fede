/** Finds compose boxes and their parts by a host's table. */
import type { MailHost, RankedSelector } from './host.ts';

export interface ComposeBox {
  readonly root: HTMLElement;
  readonly body: HTMLElement;
}

export interface FoundBoxes {
  readonly boxes: readonly ComposeBox[];
  /** A text box looks like a mail that is being written, but its compose box cannot be told. */
  readonly hasUnrecognised: boolean;
}

/** The selectors as one, for a list of which all count. */
export const anyOf = (ranked: readonly RankedSelector[]): string =>
  ranked.map(({ selector }) => selector).join(', ');

function findFirst(inside: ParentNode, ranked: readonly RankedSelector[]): HTMLElement | null {
  for (const { selector } of ranked) {
    const element = inside.querySelector<HTMLElement>(selector);
    if (element) return element;
  }
  return null;
}

function findRoot(body: HTMLElement, host: MailHost): HTMLElement | null {
  for (const { selector } of host.root) {
    const root = body.parentElement?.closest<HTMLElement>(selector);
    if (root && root !== body.ownerDocument.documentElement && root !== body.ownerDocument.body) {
      return root;
    }
  }
  return null;
}

const looksLikeMail = (body: HTMLElement): boolean =>
  body.getAttribute('role') === 'textbox' && body.getAttribute('aria-multiline') === 'true';

/** The body of a compose box by the best selector that matches in it; a root with two bodies counts once. */
function findBodies(document: Document, host: MailHost): HTMLElement[] {
  const bodies = new Set<HTMLElement>();
  for (const { selector } of host.body) {
    for (const body of document.querySelectorAll<HTMLElement>(selector)) bodies.add(body);
  }
  return [...bodies];
}

export function findComposeBoxes(document: Document, host: MailHost): FoundBoxes {
  const boxes = new Map<HTMLElement, ComposeBox>();
  let hasUnrecognised = false;
  for (const body of findBodies(document, host)) {
    const root = findRoot(body, host);
    if (root && !boxes.has(root)) boxes.set(root, { root, body });
    if (!root && looksLikeMail(body)) hasUnrecognised = true;
  }
  return { boxes: [...boxes.values()], hasUnrecognised };
}

export const findSubject = (box: ComposeBox, host: MailHost): HTMLElement | null =>
  findFirst(box.root, host.subject);

export const findSendButton = (box: ComposeBox, host: MailHost): HTMLElement | null =>
  findFirst(box.root, host.send);

/** Everyone the mail goes to, as the page's own elements. */
export function findRecipients(box: ComposeBox, host: MailHost): HTMLElement[] {
  for (const { selector } of host.recipients) {
    const found = [...box.root.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/** The mail that is answered: quoted in the body, or the last one that is open above the box. */
export function findQuoted(box: ComposeBox, host: MailHost): HTMLElement | null {
  const quote = findFirst(box.body, host.quote);
  if (quote) return quote;
  if (box.root.closest(anyOf(host.detached))) return null;
  const openMails = box.root.ownerDocument.querySelectorAll<HTMLElement>(anyOf(host.openMails));
  return openMails.item(openMails.length - 1);
}
