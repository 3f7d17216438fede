import type { Locale } from '../lib/checker/report.ts';
import { WORDS } from '../locales/words.ts';

interface PopupPageProps {
  readonly locale: Locale;
  /** What the toolbar icon says about the tab; `null` where it says nothing. */
  readonly said: string | null;
  readonly onOptions: () => void;
}

export function PopupPage({ locale, said, onOptions }: PopupPageProps) {
  const words = WORDS[locale].popup;
  return (
    <main className="popup" lang={locale}>
      <h1>{words.title}</h1>
      <p>{said ?? words.elsewhere}</p>
      <button type="button" onClick={onOptions}>
        {words.options}
      </button>
    </main>
  );
}
