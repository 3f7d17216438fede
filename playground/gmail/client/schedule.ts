import { divButton, element } from '../../client/element.ts';
import type { Labels } from './labels.ts';

const TIMES = ['Mon, Nov 30, 8:00 AM', 'Mon, Nov 30, 1:00 PM'];

/** Times to choose from; one press on one of them schedules the mail. */
function openDialog(labels: Labels, schedule: (event: Event) => void): void {
  const choose = (event: Event): void => {
    dialog.remove();
    schedule(event);
  };
  const dialog = element(
    'div',
    { class: 'Kj-JD asks', role: 'dialog', 'aria-label': labels.schedule },
    ...TIMES.map((time) => divButton({ class: 'Az', role: 'menuitem' }, time, choose)),
    divButton({ class: 'cancel' }, '✕', () => dialog.remove()),
  );
  document.body.append(dialog);
}

/** What ▾ opens: outside of the compose box, as Gmail's menus and dialogs are. */
export function openScheduleMenu(labels: Labels, schedule: (event: Event) => void): void {
  const menu = element(
    'div',
    { class: 'J-M asks', role: 'menu' },
    divButton(
      { class: 'J-N', role: 'menuitem', selector: 'scheduledSend' },
      labels.schedule,
      () => {
        menu.remove();
        openDialog(labels, schedule);
      },
    ),
  );
  document.body.append(menu);
}
