/** Milliseconds that the pointer rests on a mark before its card opens, and is away before it closes. */
const OPEN_AFTER = 350;
const CLOSE_AFTER = 300;

export interface PointerTarget {
  readonly body: HTMLElement;
  /** The marked words at this place of the screen. */
  findingAt(x: number, y: number): string | null;
  /** Whether the event happened in the card or another part of ours. */
  isOurs(event: Event): boolean;
  onHover(findingId: string | null): void;
  onOpen(findingId: string): void;
  /** The pointer went away from a card that it had opened by resting. */
  onLeave(): void;
  /** A press somewhere else. */
  onPressElsewhere(): void;
}

/** Where the pointer is: on a marked word, in a part of ours, or elsewhere. */
type At = { readonly findingId: string } | 'ours' | null;

/** A click or a rest on a mark opens its card; the page gets every event as if nobody had looked. */
export function watchPointer(target: PointerTarget, signal: AbortSignal): void {
  const { body } = target;
  let last: At = null;
  let openedByRest = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const after = (time: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, time);
  };
  const locate = (event: MouseEvent): At => {
    if (target.isOurs(event)) return 'ours';
    if (!event.composedPath().includes(body)) return null;
    const findingId = target.findingAt(event.clientX, event.clientY);
    return findingId === null ? null : { findingId };
  };
  const open = (findingId: string, byRest: boolean): void => {
    clearTimeout(timer);
    openedByRest = byRest;
    target.onOpen(findingId);
  };
  const enter = (at: At): void => {
    if (idOf(at) !== idOf(last)) target.onHover(idOf(at));
    clearTimeout(timer);
    if (at === null && openedByRest) after(CLOSE_AFTER, () => target.onLeave());
    else if (at !== null && at !== 'ours') after(OPEN_AFTER, () => open(at.findingId, true));
    last = at;
  };
  const move = (event: MouseEvent): void => {
    if (event.buttons !== 0) return;
    const at = locate(event);
    if (at !== last && (idOf(at) === null || idOf(at) !== idOf(last))) enter(at);
  };
  const click = (event: MouseEvent): void => {
    const findingId = idOf(locate(event));
    if (findingId !== null) open(findingId, false);
  };
  const press = (event: MouseEvent): void => {
    if (locate(event) !== null) return;
    clearTimeout(timer);
    target.onPressElsewhere();
  };

  const window = body.ownerDocument.defaultView;
  const options = { capture: true, passive: true, signal };
  window?.addEventListener('mousemove', move, options);
  window?.addEventListener('click', click, options);
  window?.addEventListener('mousedown', press, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

const idOf = (at: At): string | null => (at === null || at === 'ours' ? null : at.findingId);
