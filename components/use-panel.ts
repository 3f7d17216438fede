import { useLayoutEffect, useMemo, type CSSProperties, type RefObject } from 'react';
import {
  flip,
  offset,
  shift,
  size,
  useFloating,
  type Middleware,
  type Placement,
} from '@floating-ui/react-dom';
import { followPage } from './follow-page.ts';

/** Pixels between a panel and what it belongs to, and the window's edge. */
const GAP = 8;
/** A panel gets this height even where the window leaves less; it scrolls inside. */
const LEAST_HEIGHT = 120;

const MIDDLEWARE = [
  offset(GAP),
  flip({ padding: GAP }),
  shift({ padding: GAP }),
  size({
    padding: GAP,
    apply: ({ availableHeight, elements, placement, rects }) => {
      const { style } = elements.floating;
      style.maxHeight = `${Math.max(availableHeight, LEAST_HEIGHT)}px`;
      // What stands above its lines would move down under the pointer as it gets shorter.
      const least = placement.startsWith('top') ? rects.floating.height : 0;
      style.minHeight = `${Math.min(least, availableHeight)}px`;
    },
  }),
];

interface Panel {
  readonly setElement: (element: HTMLElement | null) => void;
  readonly element: RefObject<HTMLElement | null>;
  readonly style: CSSProperties;
  /** What it belongs to is not on the screen now. */
  readonly isAway: boolean;
}

/**
 * Places a panel beside lines on the page, never over them, and keeps it there while things move.
 *
 * @param readLines In viewport pixels; must stay the same function. Empty while they are not on the screen.
 */
export function usePanel(readLines: () => readonly DOMRect[], placement: Placement): Panel {
  const { reference, middleware } = useMemo(() => follow(readLines), [readLines]);
  const { refs, floatingStyles, isPositioned, middlewareData, update } = useFloating({
    strategy: 'fixed',
    placement,
    middleware,
    elements: { reference },
    whileElementsMounted: (_reference, _floating, onMove) => followPage(onMove),
  });
  useLayoutEffect(update);
  const away = middlewareData['away'] as { isAway: boolean } | undefined;
  return {
    setElement: refs.setFloating,
    element: refs.floating,
    style: isPositioned ? floatingStyles : { ...floatingStyles, opacity: 0 },
    isAway: away?.isAway ?? false,
  };
}

function follow(readLines: () => readonly DOMRect[]) {
  let last = new DOMRect();
  const away: Middleware = {
    name: 'away',
    fn: () => ({ data: { isAway: readLines().length === 0 } }),
  };
  return {
    reference: {
      getBoundingClientRect: () => {
        last = around(readLines()) ?? last;
        return last;
      },
    },
    middleware: [...MIDDLEWARE, away],
  };
}

function around(lines: readonly DOMRect[]): DOMRect | null {
  if (lines.length === 0) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
