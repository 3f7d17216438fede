export interface BodyEvents {
  /** The page under the body changed, and nothing is being composed. */
  onChange(): void;
  /** The selection or the focus moved. */
  onSelection(): void;
  /** The writer is typing: a key or an input method is about to change the body. */
  onTyping(): void;
}

/** What an input method and dead keys are up to. While it composes nothing is read and nothing applied. */
export interface Composition {
  readonly isComposing: boolean;
}

const isModifier = (event: KeyboardEvent): boolean =>
  ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(event.key);

/** Watches a body until the signal stops it. Attributes are never observed and nothing is polled. */
export function watchBody(body: HTMLElement, events: BodyEvents, signal: AbortSignal): Composition {
  const composition = { isComposing: false };
  const settle = (): void => {
    if (!composition.isComposing) return;
    composition.isComposing = false;
    events.onChange();
  };
  const change = (): void => {
    if (!composition.isComposing) events.onChange();
  };
  const { defaultView: window } = body.ownerDocument;
  const inBody = <E extends Event>(listener: (event: E) => void) => {
    return (event: Event): void => {
      if (event.composedPath().includes(body)) listener(event as E);
    };
  };
  const listen = (type: string, listener: (event: Event) => void): void =>
    window?.addEventListener(type, listener, { capture: true, passive: true, signal });

  listen(
    'compositionstart',
    inBody(() => (composition.isComposing = true)),
  );
  listen('compositionend', inBody(settle));
  listen('focusout', inBody(settle));
  listen(
    'keydown',
    inBody<KeyboardEvent>((event) => {
      if (event.key === 'Dead') composition.isComposing = true;
      else if (!event.isComposing && !isModifier(event)) composition.isComposing = false;
    }),
  );
  listen(
    'beforeinput',
    inBody(() => events.onTyping()),
  );
  listen(
    'focusin',
    inBody(() => events.onSelection()),
  );
  listen(
    'focusout',
    inBody(() => events.onSelection()),
  );
  body.ownerDocument.addEventListener('selectionchange', () => events.onSelection(), {
    capture: true,
    passive: true,
    signal,
  });

  const observer = new MutationObserver(change);
  observer.observe(body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return composition;
}
