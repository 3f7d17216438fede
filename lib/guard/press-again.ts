/** The events of one click, in their order: some buttons wait for all of them. */
const CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Clicks for the writer. A page may tell it from a real click, and not take it. */
export function pressAgain(target: Element): void {
  const { left, top, width, height } = target.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  for (const type of CLICK) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    const event = { bubbles: true, cancelable: true, composed: true, detail: 1, ...place };
    target.dispatchEvent(new Kind(type, event));
  }
}
