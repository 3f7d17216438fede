import type { Locale } from '../lib/checker/report.ts';
import { WORDS } from '../locales/words.ts';

interface PopupPageProps {
  readonly locale: Locale;
  /** What the toolbar icon says about the tab; `null` where it says nothing. */
  readonly said: string | null;
  /** Mails that were kept for a while, and may go now. */
  readonly waiting: readonly WaitingMail[];
  readonly onDone: (id: string) => void;
  readonly onOptions: () => void;
  readonly onLists: () => void;
}

export interface WaitingMail {
  readonly id: string;
  readonly subject: string;
}

export function PopupPage(props: PopupPageProps) {
  const { locale, said, waiting, onDone, onOptions, onLists } = props;
  const words = WORDS[locale].popup;
  return (
    <main className="popup" lang={locale}>
      <h1>{words.title}</h1>
      <p>{said ?? words.elsewhere}</p>
      {waiting.length > 0 && (
        <>
          <p id="waiting">{words.waiting}</p>
          <ul className="phrases" aria-labelledby="waiting">
            {waiting.map(({ id, subject }) => (
              <li key={id}>
                <span>{subject || words.noSubject}</span>
                <button type="button" onClick={() => onDone(id)}>
                  {words.done}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="ways">
        <button type="button" onClick={onOptions}>
          {words.options}
        </button>
        <button type="button" onClick={onLists}>
          {words.lists}
        </button>
      </div>
    </main>
  );
}
