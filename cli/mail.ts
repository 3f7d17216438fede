import PostalMime from 'postal-mime';

import { textOfHtml } from './html.ts';

/** The words of a mail as it was sent (RFC 5322): its plain text, else its HTML; `''` where there is neither. */
export async function textOfMail(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { text, html } = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  return text?.trim() ? text : textOfHtml(html ?? '');
}
