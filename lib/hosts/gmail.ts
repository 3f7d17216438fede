import type { MailHost } from './host.ts';

export const gmail: MailHost = {
  id: 'gmail',
  hostnames: ['mail.google.com'],
  body: [
    { selector: '[g_editable="true"][role="textbox"][contenteditable="true"]', seen: 2026 },
    { selector: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seen: 2026 },
    { selector: '.Ap .editable[contenteditable="true"]', seen: 2024 },
    { selector: '.Am.Al.editable[contenteditable="true"]', seen: 2024 },
    { selector: '[contenteditable="true"][aria-label="Message Body"]', seen: 2026 },
    { selector: '[contenteditable="true"][aria-label="Cuerpo del mensaje"]', seen: 2026 },
    { selector: '[contenteditable="true"][aria-label="Telo správy"]', seen: 2026 },
  ],
  notBody: [],
  root: [
    { selector: '.M9:has(input[name="composeid"])', seen: 2026 },
    { selector: '[role="dialog"]:has(input[name="composeid"])', seen: 2026 },
    { selector: '[role="region"]:has(input[name="composeid"])', seen: 2026 },
    { selector: 'div.M9', seen: 2026 },
    { selector: '.AD [role="dialog"]:has(form)', seen: 2025 },
    { selector: '.aSt [role="dialog"]', seen: 2025 },
    { selector: '.ip.adB', seen: 2025 },
    {
      selector:
        ':has([name="subjectbox"], input[name="subject"]):has(.gU.Up [role="button"], .aoO.T-I-atl[role="button"], [role="button"][data-tooltip*="Enter"])',
      seen: 2026,
    },
  ],
  subject: [
    { selector: 'input[name="subjectbox"]', seen: 2026 },
    { selector: 'input[name="subject"]', seen: 2026 },
    { selector: '.aoT', seen: 2024 },
  ],
  recipients: [
    {
      selector: ':is([name="to"], [name="cc"], [name="bcc"]) [role="option"][data-hovercard-id]',
      seen: 2026,
    },
    { selector: '[data-hovercard-id][data-name]', seen: 2025 },
    { selector: '.vR input[type="hidden"][name="to"]', seen: 2024 },
    { selector: 'span[email]', seen: 2024 },
  ],
  recipientFields: [
    {
      selector: ':is([name="to"], [name="cc"], [name="bcc"]) input:not([type="hidden"])',
      seen: 2026,
    },
    { selector: 'textarea:is([name="to"], [name="cc"], [name="bcc"])', seen: 2024 },
  ],
  send: [
    {
      selector: 'td.gU.Up .dC > [role="button"]:not([aria-haspopup="true"]):not(.Uo)',
      seen: 2026,
    },
    {
      selector: '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
      seen: 2025,
    },
    { selector: '.aoO.T-I-atl[role="button"]', seen: 2026 },
    { selector: '[role="button"][data-tooltip*="Enter"]', seen: 2026 },
  ],
  sendAndArchive: [{ selector: '[role="button"].Uo', seen: 2026 }],
  schedule: [
    // A time that is proposed, and what confirms one that was picked.
    { selector: '[role="dialog"] [role="menuitem"].Az', seen: 2026 },
    { selector: '[role="dialog"] [role="button"][selector="scheduledSend"]', seen: 2025 },
    { selector: '[role="dialog"]:has(input):not(:has(form)) .J-at1-auR', seen: 2024 },
  ],
  sendKeys: [{ key: 'enter', code: 'Enter', modifier: 'ctrl' }],
  foreign: [
    { selector: '.gmail_signature', seen: 2026 },
    { selector: '.gmail_signature_prefix', seen: 2026 },
    { selector: '.gmail_attr', seen: 2026 },
  ],
  quote: [
    { selector: '.gmail_quote', seen: 2026 },
    { selector: '.gmail_quote_container', seen: 2026 },
    { selector: '.gmail_extra', seen: 2024 },
  ],
  quoteStart: [],
  detached: [
    { selector: '[role="dialog"]', seen: 2026 },
    { selector: '.AD', seen: 2026 },
  ],
  openMails: [{ selector: '.adn.ads .a3s', seen: 2025 }],
};
