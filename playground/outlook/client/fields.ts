import { element } from '../../client/element.ts';
import type { Labels } from './labels.ts';

/** Outlook numbers its elements anew on every page; nothing may rest on these ids. */
let lastId = 0;

export interface Fields {
  readonly well: HTMLElement;
  readonly subject: HTMLInputElement;
  /** Where the editor comes to stand. */
  readonly editorParent: HTMLElement;
  readonly elements: readonly Node[];
}

export interface Filled {
  readonly to?: string;
  readonly subject?: string;
}

/** A recipients' well is a text box of its own, of one line, which also holds the pills. */
function createWell(label: string, address: string): HTMLElement {
  const well = element('div', {
    class: 'EditorClass',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': label,
    tabindex: '0',
  });
  if (address !== '') {
    well.append(
      element(
        'span',
        {
          'data-lpc-hover-target-id': `lpc-${String(++lastId)}`,
          title: address,
          contenteditable: 'false',
        },
        address,
      ),
    );
  }
  return well;
}

export function createFields(labels: Labels, { to = '', subject = '' }: Filled): Fields {
  const number = String(++lastId);
  const well = createWell(labels.to, to);
  const subjectField = element('input', {
    id: `MSG_${number}_SUBJECT`,
    type: 'text',
    'aria-label': labels.subject,
    placeholder: labels.subject,
    autocomplete: 'off',
    maxlength: '255',
    value: subject,
  });
  const editorParent = element('div', { id: `editorParent_${number}` });
  return {
    well,
    subject: subjectField,
    editorParent,
    elements: [
      element('div', { class: 'well' }, element('span', {}, labels.to), well),
      subjectField,
      editorParent,
    ],
  };
}
