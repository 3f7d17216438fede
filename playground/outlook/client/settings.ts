import { element } from '../../client/element.ts';
import type { Labels } from './labels.ts';

/** Outlook's settings: their editor for the signature looks like a mail's body and is none. */
export function openSettings(labels: Labels): void {
  const close = element('button', { type: 'button', class: 'primary' }, '✕');
  const dialog = element(
    'div',
    { class: 'settings', role: 'dialog', 'aria-label': labels.settings },
    element('h2', {}, labels.settings),
    element(
      'div',
      { id: 'editorParent_signature' },
      element('div', {
        class: 'dFCbN',
        role: 'textbox',
        'aria-multiline': 'true',
        contenteditable: 'true',
        'aria-label': labels.signature,
        tabindex: '0',
      }),
    ),
    close,
  );
  close.addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
}
