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

/** All that may be bodies, those by better selectors first. What cannot be seen is left over from before. */
function findBodies(document: Document, host: MailHost): HTMLElement[] {
  const bodies = new Set<HTMLElement>();
  for (const { selector } of host.body) {
    for (const body of document.querySelectorAll<HTMLElement>(selector)) bodies.add(body);
  }
  const isOther = anyOf(host.notBody);
  return [...bodies].filter(
    (body) =>
      !(isOther !== '' && body.matches(isOther)) &&
      body.checkVisibility({ visibilityProperty: true }),
  );
}

/** A root that holds another one is too far up: its body belongs to something else. */
const isTooWide = (root: HTMLElement, roots: readonly HTMLElement[]): boolean =>
  roots.some((other) => other !== root && root.contains(other));

/** Compose boxes that can be seen; a root with two bodies counts once. */
export function findComposeBoxes(document: Document, host: MailHost): FoundBoxes {
  const boxes = new Map<HTMLElement, ComposeBox>();
  let hasUnrecognised = false;
  for (const body of findBodies(document, host)) {
    const root = findRoot(body, host);
    if (root && !boxes.has(root)) boxes.set(root, { root, body });
    if (!root && looksLikeMail(body)) hasUnrecognised = true;
  }
  const roots = [...boxes.keys()];
  return {
    boxes: [...boxes.values()].filter(({ root }) => !isTooWide(root, roots)),
    hasUnrecognised,
  };
}

export const findSubject = (box: ComposeBox, host: MailHost): HTMLElement | null =>
  findFirst(box.root, host.subject);

export const findSendButton = (box: ComposeBox, host: MailHost): HTMLElement | null =>
  findFirst(box.root, host.send);

export const findSendAndArchive = (box: ComposeBox, host: MailHost): HTMLElement | null =>
  findFirst(box.root, host.sendAndArchive);

/** Everyone the mail goes to, as the page's own elements. */
export function findRecipients(box: ComposeBox, host: MailHost): HTMLElement[] {
  for (const { selector } of host.recipients) {
    const found = [...box.root.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/** Selectors of what in a body the writer did not write. */
export const foreignParts = (host: MailHost) => ({
  never: anyOf(host.foreign),
  quote: anyOf(host.quote),
  quoteStart: anyOf(host.quoteStart),
});

/** The mail that is answered where it is not quoted in the body: the last one that is open above the box. */
export function findAnswered(box: ComposeBox, host: MailHost): HTMLElement | null {
  if (host.detached.length > 0 && box.root.closest(anyOf(host.detached))) return null;
  const openMails = box.root.ownerDocument.querySelectorAll<HTMLElement>(anyOf(host.openMails));
  return openMails.item(openMails.length - 1);
}
