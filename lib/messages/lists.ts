/**
 * What the page of team lists asks of the background, which alone changes lists. Plain data only; all
 * that comes from a list's author is to be shown as plain text.
 *
 * ```ts
 * const states = await askBackground({ type: 'list-states' });
 * const stop = onListsChanged(() => void reload());
 * ```
 */
import { browser } from 'wxt/browser';
import type { Day } from '../checker/draft.ts';
import type { ListKeeper } from '../checker/report.ts';
import type { PhraseList } from '../lists/format.ts';
import type { Problem } from '../lists/problem.ts';

/** Why an address was not followed, or what it served was not taken. The copy before it stays. */
export const TROUBLE_CODES = [
  /** No address of a list: not https, or with a name and password in it. */
  'bad-address',
  /** What was pinned is no public Ed25519 key. */
  'bad-key',
  /** The server answers, but lets only sites read that it knows, or a login is to be used:
   * `browser.permissions.request({ origins: [originPattern(address)] })`, then ask again. */
  'needs-permission',
  /** No server, no network, a certificate that is no good. */
  'no-answer',
  /** The whole answer took longer than half a minute. */
  'too-slow',
  /** It leads on to an address that is not https, or that is not there. */
  'insecure-redirect',
  /** 401 or 403: it wants a login. */
  'login-needed',
  /** 404 or 410. */
  'not-found',
  /** Any other status than 200 and 304. */
  'server-error',
  'too-large',
  /** It ended before it was whole. */
  'cut-off',
  /** It is no list, or has entries that are none: `problems` tells which. */
  'refused',
  /** A key is pinned, and there is no signature beside the list. */
  'unsigned',
  'wrong-signature',
] as const;
export type TroubleCode = (typeof TROUBLE_CODES)[number];

export interface Trouble {
  readonly code: TroubleCode;
  /** HTTP, where there was an answer. */
  readonly status?: number;
  /** With `refused`: the first of them. */
  readonly problems?: readonly Problem[];
}

/** How a list is followed. */
export interface Subscription {
  /** https. The signature stands at the same path with `.sig` behind it. */
  readonly address: string;
  /** The publisher's key, PEM or the base64 inside; null: any list is taken. */
  readonly key: string | null;
  /** Whether the browser's own session at that server goes with it (cookies). */
  readonly usesLogin: boolean;
}

export const isSameSubscription = (a: Subscription, b: Subscription): boolean =>
  a.address === b.address && a.key === b.key && a.usesLogin === b.usesLogin;

/** A subscription as it stands. Times are milliseconds since 1970. */
export interface SubscriptionState extends Subscription {
  /** When the server last answered with this version or a new one; null: it has not yet. */
  readonly confirmedAt: number | null;
  /** When it was last asked; null: not yet. */
  readonly askedAt: number | null;
  readonly nextAt: number;
  /** What came of the last time it was asked; null: all went well. */
  readonly trouble: Trouble | null;
  /** Whether the newest version was taken back: it stays away until the address has another. */
  readonly isHeldBack: boolean;
}

/** What of a version is new against the one before. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** One list that is kept, without its entries. */
export interface ListState {
  /** Stays the same as long as the list is kept. */
  readonly id: string;
  /** What the policy keeps cannot be changed here. */
  readonly keeper: ListKeeper;
  /** The address, while nothing has come from it. */
  readonly name: string;
  readonly version: string;
  readonly owner?: string;
  /** A mail address. */
  readonly contact?: string;
  readonly entryCount: number;
  /** Of these on trial. */
  readonly silentCount: number;
  /** When this version came; milliseconds since 1970. */
  readonly changedAt: number;
  /** null: it came by a file or was written here, and may be edited unless it is the policy's. */
  readonly subscription: SubscriptionState | null;
  /** The version that can be brought back; null: there is none. */
  readonly before: { readonly version: string } | null;
  /** Against the one before; null: there is none. `compareLists` of the copies tells which. */
  readonly changes: ChangeCounts | null;
}

/** A list whole, and the one that it took the place of. */
export interface ListCopies {
  readonly now: PhraseList;
  readonly before: PhraseList | null;
}

/** How often an entry on trial would have marked something. No word of any mail. */
export interface SilentHits {
  /** As listed. */
  readonly phrase: string;
  /** Compose boxes in which it stood. */
  readonly count: number;
  readonly lastDay: Day;
}

/** What came of a subscription: with a trouble nothing is kept. */
export type Subscribed =
  | { readonly kind: 'kept'; readonly state: ListState }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** What can be asked, and what is answered. Asking for a list that is gone, or for a change of what is managed, rejects. */
export interface ListAnswers {
  /** All lists: policy, team, person. */
  'list-states': { asks: object; gives: readonly ListState[] };
  'list-copies': { asks: { readonly id: string }; gives: ListCopies };
  /** Of the list's entries on trial that were found at least once. */
  'list-silent-hits': { asks: { readonly id: string }; gives: readonly SilentHits[] };
  /**
   * Keeps a list that came by a file or was written here. `id` null: a new one; else it takes the place
   * of that one, which is kept as the version before. A subscribed one cannot be replaced.
   */
  'list-save': {
    asks: {
      readonly id: string | null;
      readonly keeper: 'team' | 'person';
      readonly list: PhraseList;
    };
    gives: ListState;
  };
  /** The list, its copy before and what is counted of it. */
  'list-remove': { asks: { readonly id: string }; gives: null };
  /** Fetches the list and keeps it if all is well. */
  'list-subscribe': { asks: { readonly subscription: Subscription }; gives: Subscribed };
  /** Another key, login or address: fetched with it, and changed only if all is well. */
  'list-resubscribe': {
    asks: { readonly id: string; readonly subscription: Subscription };
    gives: Subscribed;
  };
  /** Asks the address now, whenever it was asked last; also what the policy keeps. */
  'list-fetch': { asks: { readonly id: string }; gives: ListState };
  /** Now and before change places: asked twice, all is as it was. */
  'list-roll-back': { asks: { readonly id: string }; gives: ListState };
}

export type ListRequestType = keyof ListAnswers;
export type ListRequest<Type extends ListRequestType = ListRequestType> = {
  [One in Type]: { readonly type: One } & ListAnswers[One]['asks'];
}[Type];

/** What goes over the wire. */
export type ListAnswer<Type extends ListRequestType = ListRequestType> =
  { readonly value: ListAnswers[Type]['gives'] } | { readonly failure: string };

/** Rejects where the background cannot do it. */
export async function askBackground<Type extends ListRequestType>(
  request: ListRequest<Type>,
): Promise<ListAnswers[Type]['gives']> {
  const answer = await browser.runtime.sendMessage<ListRequest<Type>, ListAnswer<Type>>(request);
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.value;
}

/** For `browser.permissions`: the server of an address. */
export const originPattern = (address: string): string => `https://${new URL(address).hostname}/*`;

/** On this channel the background says nothing but that something about the lists is new. */
export const LISTS_CHANNEL = 'lists';

/** Tells of every change of what can be asked. Gives a function that stops it. */
export function onListsChanged(onChange: () => void): () => void {
  const channel = new BroadcastChannel(LISTS_CHANNEL);
  channel.addEventListener('message', onChange);
  return () => channel.close();
}
