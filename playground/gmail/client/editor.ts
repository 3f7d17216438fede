import type { ClosureField } from './closure.ts';
import { element } from '../../client/element.ts';

/** Gmail numbers its elements anew on every page; nothing may rest on these ids. */
let lastId = 0;

export type Format = '+bold' | '+italic' | '+underline';

export interface Editor {
  readonly body: HTMLDivElement;
  format(format: Format): void;
  /** Whether something was changed that Closure's undo stack does not hold yet. */
  isModified(): boolean;
  dispose(): void;
}

declare global {
  /** The editors that are open, for tests. */
  var editors: Set<Editor>;
}
globalThis.editors = new Set();

function signature(): readonly Node[] {
  return [
    element('div', {}, element('br')),
    element('div', {}, element('br')),
    element('span', { class: 'gmail_signature_prefix' }, '-- '),
    element('br'),
    element(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      element(
        'div',
        { dir: 'ltr' },
        'Robin Sample',
        element('br'),
        'Customer care, Playground Ltd',
      ),
    ),
  ];
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

/** Puts Closure's editor into `container`, with the signature already in it. */
export function createEditor(container: Element, label: string): Editor {
  const id = `:p${String(++lastId)}`;
  const body = element('div', {
    id,
    class: 'Am aiL Al editable LW-avf',
    'aria-label': label,
    'aria-multiline': 'true',
    spellcheck: 'false',
    tabindex: '1',
  });
  body.append(...signature());
  container.append(body);
  const field = startField(id);
  const editor: Editor = {
    body,
    format: (format) => field.execCommand(format),
    isModified: () => field.isModified(),
    dispose: () => {
      field.dispose();
      editors.delete(editor);
    },
  };
  editors.add(editor);
  return editor;
}
