/** What is known about a mail site's page. Host files are tables of this shape and nothing else. */

/** One way to find an element. Of a list, the first that matches wins. */
export interface RankedSelector {
  readonly selector: string;
  /** The year in which it was last known to match. */
  readonly seen: number;
}

/** A key that sends, by what it writes or by its place on the keyboard, with Ctrl (on a Mac ⌘) or Alt. */
export interface SendKey {
  /** `KeyboardEvent.key` in lower case. */
  readonly key: string;
  /** `KeyboardEvent.code` */
  readonly code: string;
  readonly modifier: 'ctrl' | 'alt';
}

export interface MailHost {
  readonly id: 'gmail' | 'outlook';
  readonly hostnames: readonly string[];
  /** The element that holds the words, anywhere on the page. */
  readonly body: readonly RankedSelector[];
  /** Text boxes that look like a body and are none. */
  readonly notBody: readonly RankedSelector[];
  /** The compose box, as an ancestor of its body. */
  readonly root: readonly RankedSelector[];
  /** The rest is looked for inside the root. */
  readonly subject: readonly RankedSelector[];
  readonly recipients: readonly RankedSelector[];
  /** Fields in which further recipients may stand that are still being typed: all of them count. */
  readonly recipientFields: readonly RankedSelector[];
  readonly send: readonly RankedSelector[];
  /** Sends as well, and puts the conversation away. */
  readonly sendAndArchive: readonly RankedSelector[];
  /** What confirms that the mail goes out later. It stands outside of the compose box: all of them count. */
  readonly schedule: readonly RankedSelector[];
  /** Keys that send from anywhere in the compose box. */
  readonly sendKeys: readonly SendKey[];
  /** Parts of the body that the writer never wrote: all of them count. */
  readonly foreign: readonly RankedSelector[];
  /** What holds a quoted mail in the body. The writer may have written between its lines. */
  readonly quote: readonly RankedSelector[];
  /** What a quoted mail starts with that goes on to the end of the body. */
  readonly quoteStart: readonly RankedSelector[];
  /** A compose box that stands by itself: it does not answer the mail that is open behind it. */
  readonly detached: readonly RankedSelector[];
  /** Bodies of the mails that are open on the page, oldest first. */
  readonly openMails: readonly RankedSelector[];
}
