import { sendingQuery, type SendingOptions } from '../sending.ts';

export const GMAIL_HOST_NAME = 'mail.google.com';

export interface GmailOptions extends SendingOptions {
  readonly theme?: 'light' | 'dark';
  /** Of Gmail's interface: en, es, sk, or eo, whose labels no extension knows. */
  readonly language?: string;
}

/** Where the playground's Gmail is found, by a browser that was started for it. */
export function gmailAddress(options: GmailOptions = {}): string {
  const { theme = 'light', language = 'en' } = options;
  const query = new URLSearchParams({ hl: language, theme, ...sendingQuery(options) });
  return `https://${GMAIL_HOST_NAME}/mail/u/0/?${query.toString()}`;
}
