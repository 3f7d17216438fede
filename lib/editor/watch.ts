export interface BodyEvents {
  /** The page under the body changed, and nothing is being composed. */
  onChange(): void;
  /** The selection or the focus moved. */
  onSelection(): void;
  /** The writer is typing: a key or an input method is about to change the body. */
  onTyping(): void;
}

/** What an input method or a dead key is up to. While it composes nothing is read and nothing applied. */
export interface Composition {
  readonly isComposing: boolean;
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

const LISTEN = { capture: true, passive: true } as const;

function watchComposition(
  body: HTMLElement,
  onSettled: () => void,
  signal: AbortSignal,
): Composition {
  const composition = { isComposing: false };
  const start = (): void => {
    composition.isComposing = true;
  };
  const settle = (): void => {
    if (!composition.isComposing) return;
    composition.isComposing = false;
    onSettled();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Dead') start();
    else if (!event.isComposing && !MODIFIERS.has(event.key)) composition.isComposing = false;
  };
  body.addEventListener('compositionstart', start, { ...LISTEN, signal });
  // Of a composition that began before we came, only what follows is heard.
  body.addEventListener('compositionupdate', start, { ...LISTEN, signal });
  body.addEventListener('compositionend', settle, { ...LISTEN, signal });
  body.addEventListener('focusout', settle, { ...LISTEN, signal });
  body.addEventListener('keydown', press, { ...LISTEN, signal });
  return composition;
}

/** Watches a body until the signal stops it. Attributes are never observed and nothing is polled. */
export function watchBody(body: HTMLElement, events: BodyEvents, signal: AbortSignal): Composition {
  const onSelection = (): void => events.onSelection();
  const composition = watchComposition(body, () => events.onChange(), signal);
  body.addEventListener('beforeinput', () => events.onTyping(), { ...LISTEN, signal });
  body.addEventListener('focusin', onSelection, { ...LISTEN, signal });
  body.addEventListener('focusout', onSelection, { ...LISTEN, signal });
  body.ownerDocument.addEventListener('selectionchange', onSelection, { ...LISTEN, signal });

  const observer = new MutationObserver(() => {
    if (!composition.isComposing) events.onChange();
  });
  observer.observe(body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return composition;
}
