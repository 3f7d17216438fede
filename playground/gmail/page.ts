/** What the server sends for Gmail's page; everything visible is made by `client/`. */
export const CLOSURE_SCRIPT = '/playground/closure.js';
export const GMAIL_SCRIPT = '/playground/gmail.js';
export const GMAIL_STYLE = '/playground/gmail.css';
/** All that the page loads. */
export const GMAIL_FILES = [CLOSURE_SCRIPT, GMAIL_SCRIPT, GMAIL_STYLE];

/** Trusted Types policies that its scripts make. */
export const GMAIL_POLICIES = ['goog#html', 'goog#base'];

const LANGUAGES = ['en', 'es', 'sk', 'eo'];

/** `query` takes `hl` (en, es, sk, eo) and `theme` (light, dark), as Gmail takes `hl`; the page itself reads the rest. */
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
