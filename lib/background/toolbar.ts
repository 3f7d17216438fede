import { browser } from 'wxt/browser';
import { describeStatus } from '../../locales/describe-status.ts';
import { WORDS } from '../../locales/words.ts';
import type { Locale } from '../checker/report.ts';
import type { Status } from '../messages/status.ts';

const COLOURS = { found: '#a86400', notChecked: '#6b6b6b' };

const SIZES = [16, 32, 48] as const;

const iconPaths = (name: '' | 'not-checked-'): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`]));

/** At most four characters fit. Nothing stands for *clean*: an icon that was forgotten must not look like one. */
function badgeText(status: Status): string {
  if (status.kind === 'not-checked') return '?';
  if (status.kind !== 'checked') return '';
  const { error, warning, hint } = status.counts;
  const count = error + warning + hint;
  return count === 0 ? '' : String(count);
}

/** The toolbar's icon says about a tab what the badge says in it. Does nothing where the tab is gone. */
export async function showStatus(tabId: number, status: Status, locale: Locale): Promise<void> {
  const isNotChecked = status.kind === 'not-checked';
  const color = isNotChecked ? COLOURS.notChecked : COLOURS.found;
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, path: iconPaths(isNotChecked ? 'not-checked-' : '') }),
    action.setBadgeText({ tabId, text: badgeText(status) }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setTitle({ tabId, title: describeStatus(status, WORDS[locale]) }),
  ]).catch(() => undefined);
}
