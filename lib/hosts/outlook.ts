import type { MailHost } from './host.ts';

/** A dialog that sends nothing, such as the settings. */
const OTHER_DIALOG =
  '[role="dialog"]:not(:has([data-testid="ComposeSendButton"], button[id^="splitButton-"], button[title*="Ctrl+Enter"], [data-icon-name="send" i]))';

export const outlook: MailHost = {
  id: 'outlook',
  hostnames: [
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
  ],
  body: [
    { selector: '[id^="editorParent_"] [contenteditable="true"][role="textbox"]', seen: 2026 },
    { selector: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seen: 2026 },
    { selector: '[contenteditable="true"][aria-label^="Message body"]', seen: 2026 },
    { selector: '[contenteditable="true"][aria-label^="Cuerpo del mensaje"]', seen: 2025 },
  ],
  notBody: [
    { selector: `${OTHER_DIALOG} *`, seen: 2026 },
    { selector: '[aria-label^="Signature"]', seen: 2026 },
  ],
  root: [
    { selector: '[data-app-section="MailCompose"]', seen: 2026 },
    { selector: '[data-app-section="ComposeForm"]', seen: 2025 },
    { selector: '[data-app-section="Form_Content"]', seen: 2025 },
    { selector: '[id^="docking_InitVisiblePart"]', seen: 2025 },
    { selector: '[role="dialog"]', seen: 2025 },
    { selector: ':has([data-testid="ComposeSendButton"])', seen: 2026 },
    { selector: ':has(button[id^="splitButton-"][id$="__primaryActionButton"])', seen: 2025 },
    { selector: ':has(button[title*="Ctrl+Enter"])', seen: 2025 },
  ],
  subject: [
    { selector: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: 2026 },
    { selector: 'input[aria-label="Subject"]', seen: 2026 },
    { selector: 'input[aria-label="Add a subject"]', seen: 2025 },
    { selector: 'input[aria-label="Asunto"]', seen: 2025 },
    { selector: 'input[maxlength="255"]', seen: 2025 },
    { selector: 'input[type="text"][autocomplete="off"]', seen: 2024 },
  ],
  recipients: [
    { selector: '[data-lpc-hover-target-id]', seen: 2026 },
    { selector: 'span[title*="@"]', seen: 2025 },
    { selector: '[contenteditable="true"]:not([aria-multiline])', seen: 2026 },
  ],
  recipientFields: [{ selector: '[contenteditable="true"]:not([aria-multiline])', seen: 2026 }],
  send: [
    { selector: '[data-testid="ComposeSendButton"] button:not([aria-haspopup])', seen: 2026 },
    { selector: 'button[id^="splitButton-"][id$="__primaryActionButton"]', seen: 2026 },
    { selector: 'button[title*="Ctrl+Enter"]', seen: 2025 },
    { selector: 'button[aria-label="Send"]', seen: 2026 },
    { selector: 'button[aria-label="Enviar"]', seen: 2025 },
    { selector: 'button:has([data-icon-name="send" i])', seen: 2025 },
  ],
  sendAndArchive: [],
  schedule: [
    // The dialog for a time has no editor in it; its first action confirms.
    {
      selector:
        '.fui-DialogSurface:not(:has([aria-multiline])) .fui-DialogActions button:first-of-type',
      seen: 2025,
    },
    { selector: '[role="dialog"] button[data-testid="ScheduleSendButton"]', seen: 2025 },
  ],
  sendKeys: [
    { key: 'enter', code: 'Enter', modifier: 'ctrl' },
    { key: 's', code: 'KeyS', modifier: 'alt' },
  ],
  foreign: [
    { selector: '#Signature', seen: 2026 },
    { selector: '#ms-outlook-mobile-signature', seen: 2025 },
    { selector: '[id^="x_Signature"]', seen: 2026 },
  ],
  quote: [
    { selector: '#mail-editor-reference-message-container', seen: 2026 },
    { selector: '[id^="x_"]', seen: 2025 },
  ],
  quoteStart: [
    { selector: '#appendonsend', seen: 2026 },
    { selector: 'hr[style*="98%"]', seen: 2026 },
    { selector: '#divRplyFwdMsg', seen: 2026 },
    { selector: 'hr#stopSpelling', seen: 2024 },
    { selector: '[style*="border-top:solid #E1E1E1" i]', seen: 2025 },
    { selector: '[style*="border-top:solid #B5C4DF" i]', seen: 2025 },
  ],
  detached: [],
  openMails: [{ selector: '[id^="UniqueMessageBody_"][role="document"]', seen: 2026 }],
};
