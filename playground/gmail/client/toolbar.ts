import type { Format } from './editor.ts';
import { divButton, element } from '../../client/element.ts';
import type { Labels } from './labels.ts';
import { openScheduleMenu } from './schedule.ts';

export interface ToolbarActions {
  send(event: Event): void;
  sendAndArchive(event: Event): void;
  schedule(event: Event): void;
  format(format: Format): void;
  usePlainText(): void;
  discard(): void;
}

const MAIN_BUTTON = 'T-I J-J5-Ji aoO v7 T-I-atl L3';

function sendCell(labels: Labels, actions: ToolbarActions): HTMLElement {
  const [word = ''] = labels.send.split(' ');
  return element(
    'td',
    { class: 'gU Up' },
    element(
      'div',
      { class: 'dC' },
      divButton(
        { class: MAIN_BUTTON, 'aria-label': labels.send, 'data-tooltip': labels.send },
        word,
        (event) => actions.send(event),
      ),
      divButton({ class: 'T-I J-J5-Ji Uo v7 T-I-atl L3' }, labels.sendAndArchive, (event) =>
        actions.sendAndArchive(event),
      ),
      divButton(
        {
          class: 'G-Ncx J-J5-Ji hG T-I T-I-atl L3',
          'aria-haspopup': 'true',
          'aria-label': labels.moreSendOptions,
        },
        '▾',
        () => openScheduleMenu(labels, (event) => actions.schedule(event)),
      ),
    ),
  );
}

function formatButton(letter: string, press: () => void): HTMLElement {
  const button = divButton({ class: 'aaA' }, letter, press);
  // Keeps the selection in the body.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
}

/** The line under the body: send, formatting, discard. */
export function createToolbar(labels: Labels, actions: ToolbarActions): HTMLElement {
  const discard = divButton({ class: 'oh J-Z-I', 'aria-label': labels.discard }, '✕', () =>
    actions.discard(),
  );
  return element(
    'table',
    { class: 'IZ' },
    element(
      'tr',
      { class: 'btC' },
      sendCell(labels, actions),
      element(
        'td',
        { class: 'oc' },
        formatButton('B', () => actions.format('+bold')),
        formatButton('I', () => actions.format('+italic')),
        formatButton('U', () => actions.format('+underline')),
        divButton({ class: 'aaA plain', 'aria-label': labels.plainText }, 'T', () =>
          actions.usePlainText(),
        ),
      ),
      element('td', { class: 'gU a0z' }, discard),
    ),
  );
}
