import { element } from '../../client/element.ts';

export interface Recipients {
  readonly row: HTMLDivElement;
  readonly input: HTMLInputElement;
  /** The addresses, with what still stands in the field. */
  takeAll(): readonly string[];
}

/** The *To* line: what is typed becomes a pill at Enter, Tab, a comma, or when the field is left. */
export function createRecipients(label: string, addresses: readonly string[]): Recipients {
  const pills = element('div', { role: 'listbox' });
  const input = element('input', {
    role: 'combobox',
    'aria-label': label,
    autocomplete: 'off',
    value: addresses.join(' '),
  });
  const row = element('div', { name: 'to', class: 'anm' }, pills, input);

  const take = (): void => {
    for (const address of input.value.split(/[\s,;]+/).filter(Boolean)) {
      pills.append(
        element(
          'div',
          { role: 'option', 'data-hovercard-id': address, 'data-name': address },
          address,
        ),
      );
    }
    input.value = '';
  };
  input.addEventListener('blur', take);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    take();
  });

  take();
  return {
    row,
    input,
    takeAll: () => {
      take();
      return [...pills.querySelectorAll('[data-hovercard-id]')].map(
        (pill) => pill.getAttribute('data-hovercard-id') ?? '',
      );
    },
  };
}
