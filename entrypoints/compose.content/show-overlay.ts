import type { ReadableAtom } from 'nanostores';
import type { ComposeController } from '../../lib/compose/compose-controller.ts';

/** Milliseconds after which a busy page has to make room. */
const LONGEST_WAIT = 1_000;

/**
 * Shows badges and cards from the first compose box on, until the signal stops it. React is evaluated
 * only then, in a moment in which the page does nothing: while a mail page opens it would stall it.
 * @param onMistake nothing can be shown any more
 */
export function showOverlay(
  overlay: HTMLElement,
  controllers: ReadableAtom<readonly ComposeController[]>,
  onMistake: () => void,
  signal: AbortSignal,
): void {
  const show = async (): Promise<void> => {
    const { mountOverlay } = await import('./mount-overlay.tsx');
    if (!signal.aborted) mountOverlay(overlay, controllers, onMistake, signal);
  };
  let isWanted = false;
  const stop = controllers.subscribe((open) => {
    if (open.length === 0 || isWanted) return;
    isWanted = true;
    requestIdleCallback(() => void show().catch(onMistake), { timeout: LONGEST_WAIT });
  });
  signal.addEventListener('abort', stop);
}
