import {
  domToContentModel,
  createDomToModelContext,
  EditPlugin,
  Editor,
  PastePlugin,
  ShortcutPlugin,
  toggleBold,
  type EditorOptions,
  type ModelToDomOption,
} from 'roosterjs';
import { element } from '../../client/element.ts';
import { trustHtml } from './trusted-html.ts';

/** Outlook builds its editor a second time about this long after it appears, in ms. */
const REBUILD_AFTER = 300;

export interface OutlookEditor {
  /** Another element after the editor was built a second time. */
  readonly body: HTMLElement;
  /** Whether the editor has been built for good. */
  readonly isSettled: boolean;
  toggleBold(): void;
  dispose(): void;
}

declare global {
  /** The editors that are open, for tests. */
  var outlookEditors: Set<OutlookEditor>;
}
globalThis.outlookEditors = new Set();

/** Outlook marks its paragraphs. */
const markParagraph: ModelToDomOption = {
  additionalFormatAppliers: {
    block: [
      (_, block) => {
        if (block.nodeName === 'DIV' && block.id === '') block.className = 'elementToProof';
      },
    ],
  },
};

function start(body: HTMLDivElement, content: readonly Node[]): Editor {
  const source = element('div', {}, ...content);
  const options: EditorOptions = {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
    initialModel: domToContentModel(source, createDomToModelContext()),
    trustedHTMLHandler: trustHtml,
    defaultSegmentFormat: { fontFamily: 'Aptos, Calibri, sans-serif', fontSize: '12pt' },
    doNotAdjustEditorColor: true,
    defaultModelToDomOptions: markParagraph,
  };
  return new Editor(body, options);
}

/** Puts RoosterJS into `container`, with `content` already in it. */
export function createEditor(
  container: Element,
  label: string,
  content: readonly Node[],
): OutlookEditor {
  const createBody = (): HTMLDivElement =>
    element('div', {
      class: 'dFCbN',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      tabindex: '0',
      dir: 'ltr',
    });
  let body = createBody();
  container.append(body);
  let editor = start(body, content);
  let isSettled = false;

  const rebuild = (): void => {
    const hadFocus = editor.hasFocus();
    editor.dispose();
    const next = createBody();
    const written = [...body.childNodes];
    body.replaceWith(next);
    editor = start(next, written);
    if (hadFocus) editor.focus();
    body = next;
    isSettled = true;
  };
  const rebuilding = setTimeout(rebuild, REBUILD_AFTER);

  const made: OutlookEditor = {
    get body() {
      return body;
    },
    get isSettled() {
      return isSettled;
    },
    toggleBold: () => toggleBold(editor),
    dispose: () => {
      clearTimeout(rebuilding);
      editor.dispose();
      outlookEditors.delete(made);
    },
  };
  outlookEditors.add(made);
  return made;
}
