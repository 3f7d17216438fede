import { anyOf, findRecipients, type ComposeBox } from './compose-box.ts';
import type { MailHost } from './host.ts';

const ADDRESS = /[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+/g;

const addressesIn = (text: string): string[] => text.match(ADDRESS) ?? [];

const textOf = (element: HTMLElement): string =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? element.value
    : element.textContent;

/** The address of somebody who was entered; empty where the page shows only a name. */
function addressesOf(recipient: HTMLElement): string[] {
  const said = [
    recipient.dataset['hovercardId'] ?? '',
    recipient.getAttribute('email') ?? '',
    recipient.title,
    textOf(recipient),
  ];
  return said.map(addressesIn).find((addresses) => addresses.length > 0) ?? [];
}

/** What is typed in a field besides those who were entered; `null` where it is more than addresses. */
function typedAddresses(field: HTMLElement, entered: readonly HTMLElement[]): string[] | null {
  const typed = entered
    .filter((recipient) => field.contains(recipient))
    .reduce((text, recipient) => text.replace(recipient.textContent, ' '), textOf(field));
  return typed.replace(ADDRESS, '').replace(/[\s,;<>]/g, '') === '' ? addressesIn(typed) : null;
}

/** The addresses of everyone the mail goes to, in lower case; `null` where not all can be told. */
export function readAddresses(box: ComposeBox, host: MailHost): readonly string[] | null {
  const fields = [...box.root.querySelectorAll<HTMLElement>(anyOf(host.recipientFields))];
  const entered = findRecipients(box, host).filter((recipient) => !fields.includes(recipient));
  const known = entered.map(addressesOf);
  const typed = fields.map((field) => typedAddresses(field, entered));
  if (known.some((addresses) => addresses.length === 0) || typed.includes(null)) return null;
  return [...known, ...typed].flatMap((addresses) => addresses ?? []).map((it) => it.toLowerCase());
}
