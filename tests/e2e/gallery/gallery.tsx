/** The overlay over a plain text instead of a mail page: every state can be shown and looked at. */
import { createRoot } from 'react-dom/client';
import type {
  ComposePlaces,
  ComposeView,
  HeldMail,
  ShownFinding,
} from '../../../components/compose-view.ts';
import type { Locale } from '../../../lib/checker/report.ts';
import { ComposeOverlay } from '../../../components/ComposeOverlay.tsx';
import css from '../../../components/overlay.css?inline';
import { draftOf, shownFindings } from './samples.ts';

/** What is asked of a view; everything else has its usual value. */
export interface Scene extends Pick<ComposeView, 'locale' | 'theme'> {
  readonly status?: ComposeView['status'];
  readonly isListOpen?: boolean;
  readonly situation?: ComposeView['situation'];
  /** Id of the finding whose card is open. */
  readonly card?: string;
  readonly by?: 'pointer' | 'keyboard';
  readonly problem?: 'text-changed' | 'not-possible';
  readonly notice?: ComposeView['notice'];
  readonly isHeld?: boolean;
}

declare global {
  interface Window {
    show: (scene: Scene) => void;
    /** Where the words of a finding of the shown scene stand. */
    linesOf: (id: string) => readonly DOMRect[];
    /** What the overlay asked for: the action's name and what it was given. */
    asked: unknown[][];
  }
}

const host = document.createElement('amends-overlay');
const shadow = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
shadow.adoptedStyleSheets = [sheet];
document.documentElement.append(host);
const root = createRoot(shadow);

const mail = document.createElement('main');
mail.tabIndex = 0;
mail.contentEditable = 'plaintext-only';
mail.ariaLabel = 'Mail';
mail.role = 'textbox';
mail.ariaMultiLine = 'true';
document.body.append(mail);

window.asked = [];
const ask =
  (name: string) =>
  (...given: unknown[]): void => {
    window.asked.push([name, ...given]);
  };

window.show = (scene) => {
  const findings = shownFindings(scene.locale);
  const draft = draftOf(scene.locale);
  if (mail.textContent !== draft) mail.textContent = draft;
  document.body.dataset['theme'] = scene.theme;
  const shown = findings.find(({ id }) => id === scene.card);
  const view: ComposeView = {
    locale: scene.locale,
    theme: scene.theme,
    status: scene.status ?? { kind: 'checked', counts: { error: 1, warning: 1, hint: 1 } },
    situation: scene.situation ?? { situation: 'auto', gravity: 'failure', taken: 'our-mistake' },
    findings,
    card: shown ? { shown, by: scene.by ?? 'pointer', problem: scene.problem ?? null } : null,
    list: scene.isListOpen ? { by: 'keyboard' } : null,
    notice: scene.notice ?? null,
    held: scene.isHeld ? holdAll(findings, LINES[scene.locale]) : null,
    decidedRules: [],
    timesAsked: 0,
    today: '2026-11-23',
    country: { en: 'GB', es: 'ES', sk: 'SK' }[scene.locale],
  };
  const places: ComposePlaces = {
    box: () => mail.getBoundingClientRect(),
    mark: (id) => linesOf(findings.find((finding) => finding.id === id)?.finding),
  };
  window.linesOf = (id) => places.mark(id);
  root.render(
    <ComposeOverlay
      view={view}
      places={places}
      actions={{
        openCard: ask('openCard'),
        closeCard: () => {
          ask('closeCard')();
          window.show({ locale: scene.locale, theme: scene.theme });
        },
        accept: ask('accept'),
        dismiss: ask('dismiss'),
        describeExample: () => '',
        toggleList: ask('toggleList'),
        chooseSituation: ask('chooseSituation'),
        keyOf: () => undefined,
        press: () => false,
      }}
      guard={{
        announced: () => undefined,
        isReleased: () => true,
        isArmed: () => true,
        isSendKey: () => false,
        sendAnyway: ask('sendAnyway'),
        back: () => {
          ask('back')();
          window.show({ locale: scene.locale, theme: scene.theme });
        },
        fillIn: ask('fillIn'),
        coolDown: ask('coolDown'),
        accept: ask('accept'),
      }}
    />,
  );
};

/** With a blank that nobody filled in. */
const LINES: Readonly<Record<Locale, string>> = {
  en: 'Hello [__name__], thank you for your mail.',
  es: 'Hola, [__nombre__]: gracias por su correo.',
  sk: 'Dobrý deň, [__meno__], ďakujem za váš e-mail.',
};

/** A mail with everything in it that can hold one. */
function holdAll(findings: readonly ShownFinding[], line: string): HeldMail {
  const start = line.indexOf('[');
  const words = line.slice(start, line.indexOf(']') + 1);
  const blank = { start, end: start + words.length, words, line };
  return { blanks: [blank], findings, isWriting: false, problem: null };
}

function linesOf(span: { start: number; end: number } | undefined): readonly DOMRect[] {
  const text = mail.firstChild;
  if (!span || !text) return [];
  const range = document.createRange();
  range.setStart(text, span.start);
  range.setEnd(text, span.end);
  const box = mail.getBoundingClientRect();
  return Array.from(range.getClientRects()).filter(
    ({ top, bottom }) => top >= box.top && bottom <= box.bottom,
  );
}
