/** Anchor and its offset, focus and its offset. */
type Ends = [Node, number, Node, number];

/** A selection that can be put back. */
export interface SavedSelection {
  restore(): void;
}

/** The selection in a body, exactly as it is; `null` where there is none. */
export function saveSelection(body: HTMLElement): SavedSelection | null {
  const selection = body.ownerDocument.getSelection();
  if (!selection) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode || !body.contains(anchorNode) || !body.contains(focusNode)) {
    return null;
  }
  return {
    restore: () => {
      body.focus({ preventScroll: true });
      if (!body.contains(anchorNode) || !body.contains(focusNode)) return;
      const saved: Ends = [
        anchorNode,
        Math.min(anchorOffset, lengthOf(anchorNode)),
        focusNode,
        Math.min(focusOffset, lengthOf(focusNode)),
      ];
      if (!isSelected(selection, saved)) selection.setBaseAndExtent(...saved);
    },
  };
}

/** Setting it anew, even where it is, drops what the writer chose for the next words: bold, a colour. */
const isSelected = (now: Selection, saved: Ends): boolean =>
  [now.anchorNode, now.anchorOffset, now.focusNode, now.focusOffset].every(
    (part, i) => part === saved[i],
  );

const lengthOf = (node: Node): number =>
  node instanceof CharacterData ? node.length : node.childNodes.length;
