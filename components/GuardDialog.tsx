import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { ComposeView, GuardActions, HeldMail } from './compose-view.ts';
import { HeldList } from './HeldList.tsx';
import { openedBy } from './opened-by.ts';
import { useWords } from './words-context.ts';

interface GuardDialogProps {
  readonly held: HeldMail;
  readonly view: ComposeView;
  readonly guard: GuardActions;
}

/** What holds the mail that the writer was about to send, and what can be done. Nothing beside it can be used meanwhile. */
export function GuardDialog({ held, view, guard }: GuardDialogProps) {
  const words = useWords().guard;
  const titleId = useId();
  const textId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { isWriting } = held;
  const count = held.blanks.length + held.findings.length;
  const text = count > 0 ? words.places(count) : words.mended;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (isWriting || !element) return;
    const isNew = !element.open;
    element.close();
    element.showModal();
    placeFocus(element, isNew);
    guard.announced();
  }, [isWriting, guard]);

  /** The mail can have the focus only once the dialog is no longer modal. */
  const leave = (act: () => void) => {
    if (isWriting) return;
    dialog.current?.close();
    act();
  };
  const accept: GuardActions['accept'] = (...accepted) => {
    if (isWriting) return;
    dialog.current?.close();
    dialog.current?.show();
    guard.accept(...accepted);
  };
  const send = (by: 'pointer' | 'keyboard') => {
    if (guard.isArmed(by)) leave(() => guard.sendAnyway());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { nativeEvent } = event;
    if (guard.isSendKey(nativeEvent)) {
      event.preventDefault();
      if (!nativeEvent.repeat) send('keyboard');
    } else if (event.key === 'Escape' && !nativeEvent.isComposing) {
      event.preventDefault();
      leave(() => guard.back());
    }
  };

  return (
    <>
      <div className="scrim" />
      <dialog
        ref={dialog}
        className="panel guard"
        role="alertdialog"
        aria-labelledby={titleId}
        aria-describedby={textId}
        onKeyDownCapture={(event) => dropStalePress(event, guard)}
        onKeyDown={onKeyDown}
        onCancel={(event) => {
          event.preventDefault();
          leave(() => guard.back());
        }}
      >
        <h2 id={titleId}>{count > 0 ? words.title : words.mendedTitle}</h2>
        <p id={textId} role="status">
          {text}
        </p>
        <HeldList
          held={held}
          view={view}
          onAccept={accept}
          onFillIn={(blank) => leave(() => guard.fillIn(blank))}
        />
        <footer>
          <button type="button" className="back" onClick={() => leave(() => guard.back())}>
            {words.back}
          </button>
          <button type="button" className="button" onClick={() => leave(() => guard.coolDown())}>
            {words.coolDown}
          </button>
          <button type="button" className="button" onClick={(event) => send(openedBy(event))}>
            {count > 0 ? words.sendAnyway : words.send}
          </button>
        </footer>
      </dialog>
    </>
  );
}

/** At first, and where everything is mended, on what does no harm; else on the next rewrite. */
function placeFocus(dialog: HTMLElement, isNew: boolean): void {
  const rewrite = isNew
    ? null
    : dialog.querySelector<HTMLElement>('.rewrite input, button.rewrite');
  // What is worst stands at the top, and stays in sight.
  const back = dialog.querySelector<HTMLElement>('.back');
  (rewrite ?? back)?.focus({ preventScroll: isNew });
}

/** Enter or the space bar that is still down from sending, or held down, presses nothing here. */
function dropStalePress(event: KeyboardEvent, guard: GuardActions): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  if (event.target instanceof HTMLInputElement && event.key === ' ') return;
  if (event.nativeEvent.repeat || !guard.isReleased()) event.preventDefault();
}
