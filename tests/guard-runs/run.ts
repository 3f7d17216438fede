/**
 * Random runs of writing, sending, going back, undoing and mending, in both hosts, on pages that take
 * clicks of scripts and on pages that do not. Whether a mail is to be held is told by the engine,
 * asked outside the browser. Whatever happens before, in the end each mail is sent: once, as it stood.
 */
import type { Page } from 'playwright-core';
import { groupOverlapping } from '../../lib/checker/overlaps.ts';
import {
  BLANK,
  dialog,
  GUARD_HOSTS,
  sentCount,
  setGuard,
  type GuardHost,
} from '../e2e/guard-steps.ts';
import { loadEditor } from '../e2e/editor-in-page.ts';
import { gmail } from '../../lib/hosts/gmail.ts';
import { foreignParts } from '../../lib/hosts/compose-box.ts';
import { outlook } from '../../lib/hosts/outlook.ts';
import { overlay, readMarks } from '../e2e/amends-steps.ts';
import { sentMails, type ComposeBox } from '../e2e/harness-gmail.ts';
import { launch, type Session } from '../e2e/harness.ts';
import { HOSTS } from '../e2e/hosts/mail-hosts.ts';
import { Model } from '../soak/model.ts';
import { createRandom, type Random } from '../soak/random.ts';
import { poll } from '../soak/twins.ts';
import { makeWords } from '../soak/words.ts';

type HostName = keyof typeof GUARD_HOSTS;

/** Boxes that were closed leave their places in the dock. */
const MAILS_A_PAGE = 5;

const MAIL_HOSTS = { Gmail: gmail, Outlook: outlook };

export interface GuardRunOptions {
  readonly seed: number;
  /** In both hosts together. */
  readonly mails: number;
}

export interface GuardRunReport {
  readonly host: HostName;
  readonly mails: number;
  readonly seconds: number;
  /** How often each thing was done or seen. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Throws at the first mail that is lost, sent twice, altered, or held when it should not be. */
export async function runGuard({ seed, mails }: GuardRunOptions): Promise<GuardRunReport[]> {
  const session = await launch();
  await setGuard(session, 'errors');
  const model = await Model.load();
  const reports: GuardRunReport[] = [];
  try {
    for (const host of ['Gmail', 'Outlook'] as const) {
      const run = new Run(session, host, model, createRandom(seed));
      reports.push(await run.play(Math.ceil(mails / 2)));
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`${problem}\n\nTo see it again: GUARD_SEED=${seed} npm run soak:guard`, {
      cause: error,
    });
  } finally {
    await session.close();
  }
  return reports;
}

class Run {
  private log: string[] = [];
  private readonly counts: Record<string, number> = {};
  private readonly host: GuardHost;

  constructor(
    private readonly session: Session,
    private readonly name: HostName,
    private readonly model: Model,
    private readonly random: Random,
  ) {
    this.host = GUARD_HOSTS[name];
  }

  async play(mails: number): Promise<GuardRunReport> {
    const start = performance.now();
    for (let written = 0; written < mails; written += MAILS_A_PAGE) {
      const isReal = (written / MAILS_A_PAGE) % 2 === 1;
      const page = await this.host.open(this.session, isReal ? { send: 'real' } : {});
      await loadEditor(page);
      for (let mail = written; mail < Math.min(mails, written + MAILS_A_PAGE); mail++) {
        this.log = [];
        await this.writeMail(page).catch((error: unknown) => this.fail(error));
      }
      await page.close();
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    return { host: this.name, mails, seconds, counts: this.counts };
  }

  private fail(error: unknown): never {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`${problem}\n\nIn ${this.name}, after: ${this.log.join(', ')}`, {
      cause: error,
    });
  }

  private note(what: string): void {
    this.log.push(what);
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  private async writeMail(page: Page): Promise<void> {
    const box = await this.host.compose(page);
    const mail = new Mail(page, box, await sentCount(page));
    await mail.clear();
    await this.write(mail);
    for (let steps = 1 + this.random.below(6); steps > 0; steps--) {
      await this.step(mail);
      if (await mail.isSent()) return;
    }
    while (!(await mail.isSent())) await this.send(mail, true);
  }

  private async step(mail: Mail): Promise<void> {
    const { random } = this;
    if (random.chance(0.5)) return this.send(mail, false);
    if (random.chance(0.2)) {
      this.note('undo');
      await mail.change(() => HOSTS[this.name].undo(mail.box));
      return;
    }
    await this.write(mail);
  }

  private async write(mail: Mail): Promise<void> {
    const { random } = this;
    const words = random.chance(0.2) ? `${BLANK} ` : makeWords(random);
    this.note('write');
    await mail.change(async () => {
      await mail.box.body.press('Control+Home');
      await mail.page.keyboard.insertText(words);
    });
  }

  private async send(mail: Mail, isLast: boolean): Promise<void> {
    const names = Object.keys(this.host.ways);
    const name = names[this.random.below(names.length)] ?? '';
    const isHurried = this.random.chance(0.2);
    const isWorth = isHurried ? null : await this.isWorthHolding(mail);
    const html = await mail.readHtml();
    this.note(isHurried ? `hurried ${name}` : name);
    await this.host.ways[name]?.(mail.box);
    const isHeld = await mail.waitForOutcome(html);
    this.note(isHeld ? 'held' : 'sent');
    if (isWorth !== null && isHeld !== (isWorth && !mail.isPassing)) {
      throw new Error(isHeld ? 'Held without a reason.' : 'Sent, but should have been held.');
    }
    if (isHeld) await this.answer(mail, html, isLast);
  }

  /** Once all of it is marked. */
  private async isWorthHolding({ page, box }: Mail): Promise<boolean> {
    await box.body.press('Alt+Shift+Enter');
    const text = await box.body.evaluate(
      (body, foreign) => amendsEditor.readDraft(body as HTMLElement, foreign).text,
      foreignParts(MAIL_HOSTS[this.name]),
    );
    const findings = this.model.findings(text, 'new message');
    const shown = groupOverlapping(findings, (finding) => finding);
    await poll(
      () => readMarks(page),
      ({ length }) => (length === shown.length ? null : `${length} of ${shown.length} marked.`),
    );
    const isError = shown.some(({ first }) => first.severity === 'error');
    return isError || text.includes('[__');
  }

  private async answer(mail: Mail, html: string, isLast: boolean): Promise<void> {
    const { page } = mail;
    if (this.random.chance(0.3)) await this.mend(mail);
    if (isLast || this.random.chance(0.25)) {
      const now = await mail.readHtml();
      this.note('send anyway');
      await mail.sendAnyway(now);
      if (!(await mail.isSent())) this.note('not taken');
      return;
    }
    const key = this.random.pick(['Escape', 'Back to the mail', 'Hold for 10 minutes']);
    this.note(key);
    if (key === 'Escape') await page.keyboard.press(key);
    else await dialog(page).getByRole('button', { name: key }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await mail.clear();
    const isMended = this.log.at(-2) === 'mend';
    if (!isMended && (await mail.readHtml()) !== html) throw new Error('The mail was altered.');
  }

  private async mend(mail: Mail): Promise<void> {
    const rewrite = dialog(mail.page).locator('button.rewrite').first();
    if ((await rewrite.count()) === 0) return;
    this.note('mend');
    const html = await mail.readHtml();
    await mail.change(() => rewrite.click());
    await poll(
      async () => ({
        now: await mail.readHtml(),
        refused: await dialog(mail.page).getByRole('alert').count(),
      }),
      ({ now, refused }) => (now === html && refused === 0 ? 'Nothing was mended.' : null),
    );
    await dialog(mail.page).and(mail.page.locator(':modal')).waitFor();
  }
}

/** One mail from its first word until it is sent. */
class Mail {
  /** It was let go, and the page did not take it. */
  isPassing = false;

  constructor(
    readonly page: Page,
    readonly box: ComposeBox,
    private readonly sentBefore: number,
  ) {}

  readHtml(): Promise<string> {
    return this.box.body.innerHTML();
  }

  async isSent(): Promise<boolean> {
    const count = (await sentCount(this.page)) - this.sentBefore;
    if (count > 1) throw new Error(`Sent ${count} times.`);
    return count === 1;
  }

  async change(action: () => Promise<unknown>): Promise<void> {
    const before = await this.readHtml();
    await action();
    if ((await this.readHtml()) !== before) this.isPassing = false;
  }

  /** Whether it is held; throws where what was sent is something else. */
  async waitForOutcome(html: string): Promise<boolean> {
    const isHeld = await poll(
      async () =>
        (await dialog(this.page).isVisible()) ? true : (await this.isSent()) ? false : null,
      (outcome) => (outcome === null ? 'Neither sent nor held.' : null),
    );
    if (isHeld && (await this.isSent())) throw new Error('Sent and held.');
    if (!isHeld) await this.checkSent(html);
    return isHeld === true;
  }

  /** Presses until it counts; then it is sent, or the writer is asked to press once more. */
  async sendAnyway(html: string): Promise<void> {
    const { page } = this;
    const button = dialog(page).locator('footer button').last();
    while (await dialog(page).isVisible()) {
      await button.click({ timeout: 2_000 }).catch(() => undefined);
    }
    const isSent = await poll(
      async () => {
        if (await this.isSent()) return true;
        return (await overlay(page).getByText('Press Send once more').isVisible()) ? false : null;
      },
      (outcome) => (outcome === null ? 'Neither sent nor asked for.' : null),
    );
    if (isSent) await this.checkSent(html);
    else this.isPassing = true;
    await this.clear();
  }

  /** Closes what the page shows over the mail: times to schedule it, and that the last one was sent. */
  async clear(): Promise<void> {
    await this.page.evaluate(() => {
      for (const open of document.querySelectorAll('.asks, .bAq')) open.remove();
    });
  }

  private async checkSent(html: string): Promise<void> {
    const mail = (await sentMails(this.page)).at(-1);
    if (mail?.html !== html) throw new Error(`Sent as ${mail?.html ?? 'nothing'}, not as ${html}`);
    if (/amends/i.test(mail.html)) throw new Error('Something of ours was sent.');
  }
}
