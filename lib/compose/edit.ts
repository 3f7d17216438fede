import type { Span } from '../text/span.ts';

/** What happened between two states of a text: `old` became `new`, everything around it stood still. */
export interface Edit {
  readonly old: Span;
  readonly new: Span;
}

/** The smallest single edit that leads from one text to the other. */
export function findEdit(from: string, to: string): Edit {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
  ) {
    tail++;
  }
  return {
    old: { start: head, end: from.length - tail },
    new: { start: head, end: to.length - tail },
  };
}

/** The span after the edit; `null` where its words were touched. What was written beside it does not touch it. */
export function moveSpan(span: Span, edit: Edit): Span | null {
  const by = edit.new.end - edit.old.end;
  if (span.end <= edit.old.start) return span;
  return edit.old.end <= span.start ? { start: span.start + by, end: span.end + by } : null;
}

/** The span after the edit, grown or shrunk by what was edited inside it. */
export function stretchSpan(span: Span, edit: Edit): Span {
  const move = (offset: number, inside: number): number => {
    if (offset <= edit.old.start) return offset;
    return offset >= edit.old.end ? offset + edit.new.end - edit.old.end : inside;
  };
  return { start: move(span.start, edit.new.start), end: move(span.end, edit.new.end) };
}
