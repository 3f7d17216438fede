import { element } from '../../client/element.ts';
import type { Labels } from './labels.ts';

function button(label: string, attributes: Record<string, string>, press: (event: Event) => void) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

function openDialog(page: Document, labels: Labels, schedule: (event: Event) => void): void {
  const dialog = element(
    'div',
    { class: 'fui-DialogSurface asks', role: 'dialog', 'aria-label': labels.schedule },
    element('input', { type: 'text', value: '30/11/2026 8:00', 'aria-label': labels.schedule }),
    element(
      'div',
      { class: 'fui-DialogActions' },
      button(labels.send, {}, (event) => {
        dialog.remove();
        schedule(event);
      }),
      button('✕', {}, () => dialog.remove()),
    ),
  );
  page.body.append(dialog);
}

/** What ▾ opens: outside of the compose box, as Outlook's menus and dialogs are. */
export function openScheduleMenu(
  page: Document,
  labels: Labels,
  schedule: (event: Event) => void,
): void {
  const menu = element(
    'div',
    { class: 'fui-MenuPopover asks', role: 'menu' },
    button(labels.schedule, { role: 'menuitem' }, () => {
      menu.remove();
      openDialog(page, labels, schedule);
    }),
  );
  page.body.append(menu);
}
