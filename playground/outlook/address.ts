import { sendingQuery, type SendingOptions } from '../sending.ts';

export const OUTLOOK_HOST_NAMES = [
  'outlook.office.com',
  'outlook.live.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

export interface OutlookOptions extends SendingOptions {
  readonly hostName?: (typeof OUTLOOK_HOST_NAMES)[number];
  readonly theme?: 'light' | 'dark';
  /** Of Outlook's interface: en, es, sk, or eo, whose labels no extension knows. */
  readonly language?: string;
  /** Until 2025 the body's label also told how to leave it. */
  readonly labels?: '2025' | '2026';
}

/** Where the playground's Outlook is found, by a browser that was started for it. */
export function outlookAddress(options: OutlookOptions = {}): string {
  const { hostName = OUTLOOK_HOST_NAMES[0], theme = 'light' } = options;
  const { language = 'en', labels = '2026' } = options;
  const query = new URLSearchParams({ mkt: language, theme, labels, ...sendingQuery(options) });
  return `https://${hostName}/mail/?${query.toString()}`;
}
