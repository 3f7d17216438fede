/** Everything that may send, and what tells that keys were released. */
const EVENTS = ['mousedown', 'click', 'keydown', 'keyup', 'blur'] as const;

/**
 * Keeps an event from the page where `holds` says so. An exception holds nothing: the mail goes.
 * To be called before the page and other extensions have listeners.
 */
export function watchSends(holds: (event: Event) => boolean, signal: AbortSignal): void {
  const isHeld = (event: Event): boolean => {
    try {
      return holds(event);
    } catch {
      return false;
    }
  };
  const watch = (event: Event): void => {
    if (!isHeld(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of EVENTS) window.addEventListener(type, watch, { capture: true, signal });
}
