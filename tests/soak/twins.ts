/** One mail, written by the same keys in two browsers: one has the extension, its twin has not. */
import type { Span } from '../../lib/text/span.ts';
import { serviceWorker } from '../e2e/harness-extension.ts';
import { launch, type Session } from '../e2e/harness.ts';
import type { Reading } from './in-page.ts';
import { Side, type HostName, type Place } from './side.ts';

/** Milliseconds after which what is waited for does not come any more, also on a busy machine. */
const PATIENCE = 120_000;

export interface TwinSessions {
  readonly extended: Session;
  readonly plain: Session;
}

export async function launchTwins(): Promise<TwinSessions> {
  const [extended, plain] = await Promise.all([launch(), launch({ extension: null })]);
  // Also mails with open blanks are to be sent.
  await (await serviceWorker(extended)).evaluate("chrome.storage.local.set({ guard: 'off' })");
  for (const { context } of [extended, plain]) {
    context.setDefaultTimeout(PATIENCE);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }
  return { extended, plain };
}

/** Tries until `problem` finds none; throws what it says then. */
export async function poll<Value>(
  read: () => Promise<Value>,
  problem: (value: Value) => string | null,
): Promise<Value> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = await read();
    const found = problem(value);
    if (found === null) return value;
    if (performance.now() > end) throw new Error(found);
  }
}

/** Where two texts begin to differ. */
export function describeDifference(name: string, a: string, b: string): string {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  const cut = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 120));
  return `${name} at ${at}:\n  with the extension ${cut(a)}\n  expected           ${cut(b)}`;
}

export class Twins {
  private constructor(
    readonly extended: Side,
    readonly plain: Side,
  ) {}

  static async open(
    { extended, plain }: TwinSessions,
    host: HostName,
    place: Place,
  ): Promise<Twins> {
    const [one, other] = await Promise.all([
      Side.open(extended, host, place),
      Side.open(plain, host, place),
    ]);
    return new Twins(one, other);
  }

  /** Does the same in both, until both editors have heard of it. */
  async both(action: (side: Side) => Promise<unknown>): Promise<void> {
    const act = async (side: Side): Promise<void> => {
      await action(side);
      await side.rest();
    };
    await Promise.all([act(this.extended), act(this.plain)]);
  }

  press(key: string): Promise<void> {
    return this.both(({ page }) => page.keyboard.press(key));
  }

  /** A key of the extension's. Of what is pressed in the mail the page sees Alt and Shift, so the twin gets them. */
  async pressOurs(key: string): Promise<void> {
    const { hasFocus } = await this.extended.read();
    await this.extended.page.keyboard.press(key);
    const modifiers = key.split('+').slice(0, -1).join('+');
    if (hasFocus && modifiers !== '') await this.plain.page.keyboard.press(modifiers);
    await Promise.all([this.extended.rest(), this.plain.rest()]);
  }

  /** Key by key. */
  async type(text: string): Promise<void> {
    for (const sign of text) await this.both(({ page }) => page.keyboard.type(sign));
  }

  /** All at once, as dictation does and the keyboard of a phone. */
  insert(text: string): Promise<void> {
    return this.both(({ page }) => page.keyboard.insertText(text));
  }

  /** Plain text, as another program copied it. */
  paste(text: string): Promise<void> {
    return this.both(async (side) => {
      const { html } = await side.read();
      await side.page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await side.page.keyboard.press('Control+v');
      await poll(
        () => side.read(),
        (now) => (now.html === html ? 'Nothing was pasted.' : null),
      );
    });
  }

  /** Presses on the words, and takes the pointer away; gives whether they could be seen in both. */
  async click(span: Span): Promise<boolean> {
    const sides = [this.extended, this.plain];
    const places = await Promise.all(sides.map((side) => side.placeOf(span)));
    if (places.includes(null)) return false;
    await this.both(async (side) => {
      const place = places[sides.indexOf(side)];
      if (!place) return;
      await side.page.mouse.click(place.x, place.y);
      await side.page.mouse.move(0, 0);
    });
    return true;
  }

  /** The mail as it stands with the extension, once it is the same without. */
  async settle(): Promise<Reading> {
    const [reading] = await poll(
      () => Promise.all([this.extended.settle(), this.plain.settle()]),
      ([a, b]) => (a.html === b.html ? null : describeDifference('HTML', a.html, b.html)),
    );
    return reading;
  }

  /** Until the caret, or what is selected, is the same in both. */
  async settleCaret(): Promise<void> {
    await poll(
      () => Promise.all([this.extended.read(), this.plain.read()]),
      ([{ caret }, { caret: other }]) =>
        String(caret) === String(other)
          ? null
          : `The caret is at ${String(caret)}, expected ${String(other)}.`,
    );
  }

  async close(): Promise<void> {
    const errors = await this.extended.readErrors();
    if (errors.length > 0) throw new Error(`The page saw errors: ${errors.join('; ')}`);
    await Promise.all([this.extended.page.close(), this.plain.page.close()]);
  }
}
