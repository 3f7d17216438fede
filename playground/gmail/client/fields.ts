import { element } from '../../client/element.ts';
import type { Labels } from './labels.ts';
import { createRecipients, type Recipients } from './recipients.ts';

export interface Fields {
  readonly recipients: Recipients;
  readonly subject: HTMLInputElement;
  /** Where the editor comes to stand, beside Gmail's decoy `<textarea>`. */
  readonly bodyCell: HTMLDivElement;
  readonly form: HTMLFormElement;
}

export interface Filled {
  readonly to?: readonly string[];
  readonly subject?: string;
}

/** A compose box's form, still without its editor and its toolbar. */
export function createFields(labels: Labels, { to = [], subject: words = '' }: Filled): Fields {
  const recipients = createRecipients(labels.to, to);
  const hiddenSubject = element('input', { type: 'hidden', name: 'subject', value: words });
  const subject = element('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: labels.subject,
    'aria-label': labels.subject,
    autocomplete: 'off',
    value: words,
  });
  subject.addEventListener('input', () => (hiddenSubject.value = subject.value));
  const decoy = element('textarea', { class: 'Ak aiL', 'aria-label': labels.body, hidden: '' });
  const bodyCell = element('div', { class: 'Ar Au Ap' }, decoy);
  const form = element(
    'form',
    { class: 'bAs', method: 'post' },
    element('input', { type: 'hidden', name: 'composeid', value: crypto.randomUUID() }),
    hiddenSubject,
    recipients.row,
    element('div', { class: 'aoD az6' }, subject),
    bodyCell,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return { recipients, subject, bodyCell, form };
}
