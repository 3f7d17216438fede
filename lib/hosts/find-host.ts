import { gmail } from './gmail.ts';
import type { MailHost } from './host.ts';

const hosts: readonly MailHost[] = [gmail];

/** The host that lives at this host name; `undefined` for a page that is not known yet. */
export const findHost = (hostname: string): MailHost | undefined =>
  hosts.find((host) => host.hostnames.includes(hostname));
