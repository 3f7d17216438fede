/** What the server sends for Gmail's page; everything visible is made by `client/`. */
export const CLOSURE_SCRIPT = '/playground/closure.js';
export const GMAIL_SCRIPT = '/playground/gmail.js';
export const GMAIL_STYLE = '/playground/gmail.css';
/** All that the page loads. */
export const GMAIL_FILES = [CLOSURE_SCRIPT, GMAIL_SCRIPT, GMAIL_STYLE];

const LANGUAGES = ['en', 'es', 'sk'];

/** As strict as Gmail's, and stricter: nonces for scripts and style elements, Trusted Types, no worker, no frame. */
export function gmailPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src-elem 'nonce-${nonce}'`,
    // A mail's own formatting stands in style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types goog#html goog#base',
  ].join('; ');
}

/** `query` takes `hl` (en, es, sk) and `theme` (light, dark), as Gmail takes `hl`. */
export function gmailPage(query: URLSearchParams, nonce: string): string {
  const language = LANGUAGES.find((known) => known === query.get('hl')) ?? 'en';
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  return `<!doctype html>
<html lang="${language}" class="${theme}">
<meta charset="utf-8">
<title>Playground — not Gmail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${GMAIL_STYLE}" nonce="${nonce}">
<body>
<script src="${CLOSURE_SCRIPT}" nonce="${nonce}"></script>
<script type="module" src="${GMAIL_SCRIPT}" nonce="${nonce}"></script>
`;
}
