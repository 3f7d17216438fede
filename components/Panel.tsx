import { useId, type KeyboardEvent, type ReactNode } from 'react';
import type { Placement } from '@floating-ui/react-dom';
import { StrokeSign } from './Signs.tsx';
import { useFocusHome } from './use-focus-home.ts';
import { usePanel } from './use-panel.ts';

interface PanelProps {
  readonly className: string;
  readonly title: ReactNode;
  readonly describedBy?: string;
  readonly closeLabel: string;
  /** A button beside the one that closes. */
  readonly extra?: ReactNode;
  /** What the panel stands beside; see `usePanel`. */
  readonly readLines: () => readonly DOMRect[];
  readonly placement: Placement;
  /** Opened by keyboard: the focus moves in, and home again at the end. */
  readonly takesFocus: boolean;
  /** When it changes, the focus moves in again. */
  readonly timesOpened?: number | undefined;
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** A small dialog that hinders nothing beside it: titled, closed by Escape. */
export function Panel(props: PanelProps) {
  const titleId = useId();
  const { element, setElement, style, isAway } = usePanel(props.readLines, props.placement);
  useFocusHome(element, props.takesFocus, props.timesOpened);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) props.onClose();
    else props.onKeyDown?.(event);
  };

  return (
    <section
      ref={setElement}
      className={`panel ${props.className}`}
      style={style}
      data-away={isAway}
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={props.describedBy}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id={titleId}>{props.title}</h2>
        {props.extra}
        <button
          type="button"
          className="close"
          aria-label={props.closeLabel}
          onClick={() => props.onClose()}
        >
          <StrokeSign name="close" />
        </button>
      </header>
      {props.children}
    </section>
  );
}
