import { element } from '../../client/element.ts';
import type { SentMail } from '../../client/sent.ts';
import { openCompose, type Draft } from './compose.ts';
import type { Labels } from './labels.ts';
import { trustHtml } from './trusted-html.ts';

/** The window stands empty, as `about:blank`, for about this long, in ms. */
const EMPTY_FOR = 200;
/** The window stays for about this long after its mail was sent, in ms. */
const CLOSES_AFTER = 500;

/** Whatever listened to the empty window hears nothing any more. */
function writePage(target: Document): void {
  const { lang, className } = document.documentElement;
  target.open();
  target.write(
    trustHtml(
      `<!doctype html><html lang="${lang}" class="${className}"><title>Playground — not Outlook</title><body></body></html>`,
    ),
  );
  target.close();
}

/** The style sheet of this page, for another one. */
function copyOfStyle(): Node {
  const [style] = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return element('link', {
    rel: 'stylesheet',
    href: style?.href ?? '',
    nonce: style?.nonce ?? '',
  });
}

/** Opens a draft in a window of its own, which is first empty and is written afterwards. */
export function openPopOut(labels: Labels, draft: Draft, onSend: (mail: SentMail) => void): void {
  const popOut = window.open('about:blank', '_blank', 'width=700,height=600');
  if (!popOut) throw new Error('The browser let no window open.');
  setTimeout(() => {
    writePage(popOut.document);
    popOut.document.head.append(copyOfStyle());
    openCompose(popOut.document.body, labels, draft, {
      onSend,
      onClose: () => setTimeout(() => popOut.close(), CLOSES_AFTER),
    });
  }, EMPTY_FOR);
}
