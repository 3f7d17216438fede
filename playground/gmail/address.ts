export const GMAIL_HOST_NAME = 'mail.google.com';

export interface GmailOptions {
  readonly theme?: 'light' | 'dark';
  /** Of Gmail's interface: en, es, sk, or eo, whose labels no extension knows. */
  readonly language?: string;
}

/** Where the playground's Gmail is found, by a browser that was started for it. */
export function gmailAddress({ theme = 'light', language = 'en' }: GmailOptions = {}): string {
  const query = new URLSearchParams({ hl: language, theme });
  return `https://${GMAIL_HOST_NAME}/mail/u/0/?${query.toString()}`;
}
