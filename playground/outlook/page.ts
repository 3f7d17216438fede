/** What the server sends for Outlook's page; everything visible is made by `client/`. */
export const OUTLOOK_SCRIPT = '/playground/outlook.js';
export const OUTLOOK_STYLE = '/playground/outlook.css';
/** All that the page loads. */
export const OUTLOOK_FILES = [OUTLOOK_SCRIPT, OUTLOOK_STYLE];

/** Trusted Types policies that its scripts make. */
export const OUTLOOK_POLICIES = ['playground#outlook', 'dompurify'];

const LANGUAGES = ['en', 'es', 'sk', 'eo'];

/** `query` takes `mkt` (en, es, sk, eo), `theme` (light, dark) and `labels` (2025, 2026); the page itself reads the rest. */
export function outlookPage(query: URLSearchParams, nonce: string): string {
  const language = LANGUAGES.find((known) => known === query.get('mkt')) ?? 'en';
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const labels = query.get('labels') === '2025' ? '2025' : '2026';
  return `<!doctype html>
<html lang="${language}" class="${theme}" data-labels="${labels}">
<meta charset="utf-8">
<title>Playground — not Outlook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${OUTLOOK_STYLE}" nonce="${nonce}">
<body>
<script type="module" src="${OUTLOOK_SCRIPT}" nonce="${nonce}"></script>
`;
}
