/** Where marked words stand on the screen, in viewport pixels. */

const isInside = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x < right && top <= y && y < bottom;

const meet = (a: DOMRect, b: DOMRect): DOMRect | null => {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
  return left < right && top < bottom ? new DOMRect(left, top, right - left, bottom - top) : null;
};

/** The ancestors that cut an element off where it is scrolled out of them. */
function* clippingAncestors(element: HTMLElement, window: Window): Generator<HTMLElement> {
  let { position } = window.getComputedStyle(element);
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (position === 'fixed' || outer === element.ownerDocument.body) return;
    const style = window.getComputedStyle(outer);
    if (position === 'absolute' && style.position === 'static') continue;
    if (style.overflow !== 'visible') yield outer;
    position = style.position;
  }
}

/** The part of an element that scrolling leaves on the screen; `null`: none of it. */
export function visiblePart(element: HTMLElement): DOMRect | null {
  const { defaultView: window } = element.ownerDocument;
  if (!window || !element.isConnected) return null;
  let visible = meet(
    element.getBoundingClientRect(),
    new DOMRect(0, 0, window.innerWidth, window.innerHeight),
  );
  for (const outer of clippingAncestors(element, window)) {
    visible &&= meet(visible, outer.getBoundingClientRect());
  }
  return visible;
}

/** The lines of a range that can be seen in a part of the screen. */
export const visibleLines = (range: Range, visible: DOMRect): DOMRect[] =>
  [...range.getClientRects()].filter((line) => line.width > 0 && meet(line, visible) !== null);

export const isOnRange = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((line) => isInside(line, x, y));
