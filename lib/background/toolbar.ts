import { browser } from 'wxt/browser';
import { describeStatus } from '../../locales/describe-status.ts';
import { WORDS } from '../../locales/words.ts';
import { MAIL_HOSTS } from '../hosts/mail-hosts.ts';
import type { Locale } from '../checker/report.ts';
import type { Status } from '../messages/status.ts';

const COLOURS = { found: '#a86400', notChecked: '#6b6b6b' };

const SIZES = [16, 32, 48] as const;

const iconPaths = (name: '' | 'not-checked-'): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`]));

const WAITING = '!';

/** Whether a mail that was kept for a while waits: said wherever there is nothing else to say. */
export async function showWaiting(count: number): Promise<void> {
  const { action } = browser;
  const text = count > 0 ? WAITING : '';
  await action.setBadgeText({ text });
  await action.setBadgeBackgroundColor({ color: COLOURS.found });
  // What a tab once said itself, also nothing, hides what all say.
  for (const { id: tabId } of await browser.tabs.query({ url: MAIL_HOSTS })) {
    if (tabId === undefined) continue;
    const said = await action.getBadgeText({ tabId });
    if (said === '' || said === WAITING) await action.setBadgeText({ tabId, text });
  }
}

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
  const usual = await action.getBadgeText({});
  await Promise.all([
    action.setIcon({ tabId, path: iconPaths(isNotChecked ? 'not-checked-' : '') }),
    action.setBadgeText({ tabId, text: badgeText(status) || usual }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setTitle({ tabId, title: describeStatus(status, WORDS[locale]) }),
  ]).catch(() => undefined);
}
