import type { Locale } from '../lib/checker/report.ts';
import type { SyncTrouble } from '../lib/messages/sync-trouble.ts';
import { SYNC_WORDS } from '../locales/sync-words.ts';
import { Switch } from './Switch.tsx';

interface SyncSwitchProps {
  readonly locale: Locale;
  readonly isOn: boolean;
  readonly trouble: SyncTrouble | null;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether settings follow to the person's other browsers, and why they do not just now. */
export function SyncSwitch({ locale, isOn, trouble, onChange }: SyncSwitchProps) {
  const words = SYNC_WORDS[locale];
  return (
    <section>
      <h2>{words.title}</h2>
      <Switch label={words.follow} help={words.help} isOn={isOn} onChange={onChange} />
      <p role="status">{trouble && words.troubles[trouble]}</p>
    </section>
  );
}
