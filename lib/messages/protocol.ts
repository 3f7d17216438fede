/** What content script and background say to each other over one Port a page. Plain data only. */
import type { Draft } from '../checker/draft.ts';
import type { Report } from '../checker/report.ts';
import type { Status } from './status.ts';

export const PORT_NAME = 'compose';

export type ToBackground =
  /** A compose box opened: load the engine now, an answer is wanted soon. */
  | { readonly type: 'warm-up' }
  /** Keeps the background awake while a compose box is open. */
  | { readonly type: 'ping' }
  /** `box` is the page's own number of the compose box, `revision` the draft's; both come back with the answer. */
  | {
      readonly type: 'check';
      readonly box: number;
      readonly revision: number;
      readonly draft: Draft;
    }
  /** What the toolbar's icon is to say about this page. */
  | { readonly type: 'status'; readonly status: Status };

export type ToContent =
  | {
      readonly type: 'report';
      readonly box: number;
      readonly revision: number;
      readonly report: Report;
    }
  /** The check ended in an exception; the draft counts as not checked. */
  | { readonly type: 'failed'; readonly box: number; readonly revision: number }
  /** The time for which a mail was kept is over; `id` as the page gave it. */
  | { readonly type: 'remind'; readonly id: string }
  /** The writer changed a setting: open drafts are to be checked again. */
  | { readonly type: 'settings-changed' };
