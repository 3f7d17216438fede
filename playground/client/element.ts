/** `createElement` in one call: Trusted Types forbid `innerHTML`, so the page is built from these. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A `div` that acts as a button, as Gmail's do: by click, and by Enter or Space when it has the focus. */
export function divButton(
  attributes: Readonly<Record<string, string>>,
  label: string,
  press: (event: Event) => void,
): HTMLDivElement {
  const button = element('div', { role: 'button', tabindex: '0', ...attributes }, label);
  button.addEventListener('click', press);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(event);
  });
  return button;
}
