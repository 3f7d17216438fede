import { useLayoutEffect, type RefObject } from 'react';
import { saveSelection } from '../lib/compose/selection.ts';
import { keepFocus } from './keep-focus.ts';

/**
 * Moves the focus into a panel if that is wanted, and keeps it there when what has it goes; when the
 * panel itself goes with the focus in it, caret and focus return to where they were. Opened once more
 * it takes the focus again: a replacement that failed has left it in the mail.
 */
export function useFocusHome(
  panel: RefObject<HTMLElement | null>,
  isWanted: boolean,
  timesOpened = 1,
): void {
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const takeFocus = (): void =>
      (findControls(element)[0] ?? element).focus({ preventScroll: true });
    const stopKeeping = keepFocus(element, takeFocus);
    if (!isWanted) return stopKeeping;
    const goHome = rememberFocus();
    takeFocus();
    return () => {
      stopKeeping();
      if (element.matches(':focus') || element.querySelector(':focus')) goHome();
    };
  }, [panel, isWanted, timesOpened]);
}

/** What is worth going to first: the controls inside `data-first`, in their order. */
const findControls = (panel: HTMLElement): HTMLElement[] =>
  Array.from(panel.querySelectorAll<HTMLElement>('[data-first] :is(button, input)'));

function rememberFocus(): () => void {
  const { activeElement: focused } = document;
  if (!(focused instanceof HTMLElement)) return () => undefined;
  const selection = saveSelection(focused);
  return () => (selection ? selection.restore() : focused.focus({ preventScroll: true }));
}
