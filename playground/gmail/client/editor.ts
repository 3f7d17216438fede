import type { ClosureField } from './closure.ts';
import { element } from '../../client/element.ts';

/** Gmail numbers its elements anew on every page; nothing may rest on these ids. */
let lastId = 0;

export type Format = '+bold' | '+italic' | '+underline';

export interface Editor {
  readonly body: HTMLDivElement;
  format(format: Format): void;
  /** Takes all formatting away for good. */
  usePlainText(): void;
  /** Whether something was changed that Closure's undo stack does not hold yet. */
  isModified(): boolean;
  /** Has Closure's undo stack take down now what it would a quarter of a second later. */
  takeDown(): void;
  dispose(): void;
}

declare global {
  /** The editors that are open, for tests. */
  var editors: Set<Editor>;
}
globalThis.editors = new Set();

/** The words alone, a line break between lines; the line before a signature keeps its space. */
function plainLines(body: HTMLElement): readonly Node[] {
  const lines = body.innerText.replace(/^--$/m, '--\u00A0').trimEnd().split('\n');
  return lines.flatMap((line) => [new Text(line), element('br')]);
}

function startField(id: string): ClosureField {
  const { ContentEditableField, plugins } = goog.editor;
  const field = new ContentEditableField(id);
  field.registerPlugin(new plugins.BasicTextFormatter());
  field.registerPlugin(new plugins.RemoveFormatting());
  field.registerPlugin(new plugins.EnterHandler());
  field.registerPlugin(new plugins.UndoRedo());
  field.makeEditable();
  return field;
}

/** Puts Closure's editor into `container`, with `content` already in it. */
export function createEditor(container: Element, label: string, content: readonly Node[]): Editor {
  const id = `:p${String(++lastId)}`;
  const body = element('div', {
    id,
    class: 'Am aiL Al editable LW-avf',
    'aria-label': label,
    'aria-multiline': 'true',
    spellcheck: 'false',
    tabindex: '1',
  });
  body.append(...content);
  container.append(body);
  const field = startField(id);
  let isPlain = false;
  const editor: Editor = {
    body,
    format: (format) => {
      if (!isPlain) field.execCommand(format);
    },
    usePlainText: () => {
      isPlain = true;
      body.replaceChildren(...plainLines(body));
    },
    isModified: () => field.isModified(),
    takeDown: () => field.clearDelayedChange(),
    dispose: () => {
      field.dispose();
      editors.delete(editor);
    },
  };
  editors.add(editor);
  return editor;
}
