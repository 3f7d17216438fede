/**
 * Calls `start` for the page as it is, and again each time that it is written anew by
 * `document.open()`, which removes every listener. What was started ends with its own signal.
 */
export function onEachWriting(start: (signal: AbortSignal) => void, signal: AbortSignal): void {
  let life = new AbortController();
  const observer = new MutationObserver((records) => {
    const isWrittenAnew = records.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node instanceof Element),
    );
    if (!isWrittenAnew) return;
    life.abort();
    life = new AbortController();
    start(life.signal);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    life.abort();
  });
  observer.observe(document, { childList: true });
  start(life.signal);
}
