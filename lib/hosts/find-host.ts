import { gmail } from './gmail.ts';
import type { MailHost } from './host.ts';
import { outlook } from './outlook.ts';

const hosts: readonly MailHost[] = [gmail, outlook];

/**
 * The host whose page this is; `undefined` for one that is not known.
 * @param origin as in `self.origin`: a window that was opened empty has that of its opener
 */
export function findHost(origin: string): MailHost | undefined {
  if (!URL.canParse(origin)) return undefined;
  const { hostname } = new URL(origin);
  return hosts.find((host) => host.hostnames.includes(hostname));
}
