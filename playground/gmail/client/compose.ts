import { divButton, element } from '../../client/element.ts';
import { pressSend } from '../../client/sending.ts';
import type { SentMail } from '../../client/sent.ts';
import { createEditor, type Editor } from './editor.ts';
import { createFields, type Fields, type Filled } from './fields.ts';
import type { Labels } from './labels.ts';
import { createToolbar } from './toolbar.ts';

/** Gmail resets a fresh compose box for about this long, in ms; its editor comes only then. */
const SETTLING = 100;

export interface Draft extends Filled {
  readonly content: readonly Node[];
  /** What comes under the content only when it is asked for, or when the mail is sent. */
  readonly trimmed?: readonly Node[];
}

export interface ComposeEvents {
  /** @param draft what opens the mail again, should the writer take it back */
  onSend(mail: SentMail, draft: Draft): void;
  onClose?(): void;
  readonly onFullScreen?: () => void;
}

/** Ctrl+Enter sends from anywhere in the box, and no key event leaves it. */
function listenToKeys(root: HTMLElement, send: (event: Event) => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send(event);
  });
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}

function createTitle(labels: Labels, onFullScreen?: () => void): HTMLElement {
  const title = element('h2', { class: 'aYF' }, labels.newMessage);
  if (onFullScreen) {
    const button = divButton(
      { class: 'Hq aUG', 'aria-label': labels.fullScreen },
      '⤢',
      onFullScreen,
    );
    // Keeps the caret in the body.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    title.append(button);
  }
  return title;
}

class Box {
  private readonly fields: Fields;
  private readonly settling: ReturnType<typeof setTimeout>;
  private editor: Editor | null = null;
  private showTrimmed = (): void => undefined;

  constructor(
    private readonly container: Element,
    private readonly labels: Labels,
    private readonly draft: Draft,
    private readonly events: ComposeEvents,
  ) {
    this.fields = createFields(labels, draft);
    this.settling = setTimeout(() => this.settle(), SETTLING);
    this.fields.form.append(
      createToolbar(labels, {
        send: (event) => this.press(event, 'now'),
        sendAndArchive: (event) => this.press(event, 'archived'),
        schedule: (event) => this.press(event, 'scheduled'),
        format: (format) => this.editor?.format(format),
        usePlainText: () => this.editor?.usePlainText(),
        discard: () => this.close(),
      }),
    );
    const root = element(
      'div',
      { class: 'M9' },
      createTitle(labels, events.onFullScreen),
      this.fields.form,
    );
    listenToKeys(root, (event) => this.press(event, 'now'));
    container.append(root);
    this.fields.recipients.input.focus();
  }

  private settle(): void {
    const { bodyCell } = this.fields;
    const { content, trimmed } = this.draft;
    const editor = createEditor(bodyCell, this.labels.body, content);
    this.editor = editor;
    if (!trimmed) return;
    const button = divButton({ class: 'ajR', 'aria-label': this.labels.showTrimmed }, '···', () =>
      this.showTrimmed(),
    );
    this.showTrimmed = () => {
      editor.body.append(...trimmed);
      button.remove();
      this.showTrimmed = () => undefined;
    };
    bodyCell.append(button);
  }

  private press(event: Event, how: SentMail['how']): void {
    if (!this.editor) return;
    const text = this.editor.body.innerText;
    pressSend({ event, page: document, text }, () => this.send(how));
  }

  private send(how: SentMail['how']): void {
    if (!this.editor) return;
    this.showTrimmed();
    const { recipients, subject } = this.fields;
    const { body } = this.editor;
    const to = recipients.takeAll();
    const { innerHTML: html, innerText: text } = body;
    const mail = { to, subject: subject.value, html, text, how };
    const content = [...body.childNodes].map((node) => node.cloneNode(true));
    this.events.onSend(mail, { to, subject: mail.subject, content });
    this.close();
  }

  private close(): void {
    clearTimeout(this.settling);
    this.editor?.dispose();
    this.editor = null;
    this.container.replaceChildren();
    this.events.onClose?.();
  }
}

/** Opens a draft in `container`. Closing it empties the container and leaves it there, as Gmail does. */
export function openCompose(
  container: Element,
  labels: Labels,
  draft: Draft,
  events: ComposeEvents,
): void {
  new Box(container, labels, draft, events);
}
