/**
 * Random runs. The same mail is written in two browsers by the same keys, presses and pastes: one has
 * the extension, its twin has not. After every step the HTML of the whole compose box, with all
 * attributes, and of every element around it must be the same in both: so nothing that the extension
 * does beside accepting can change a mail, move its caret or its steps of undo, and nothing of ours can
 * stand in it. (Only where the caret is after an undo is not compared: RoosterJS sometimes selects what
 * it brought back and sometimes goes back to where the writer was.)
 *
 * What an accepted rewrite makes of the mail is not asked of the code that writes it: it is told by the
 * card, whose struck words are cut out of the text at the mark and whose new words are put in; the text
 * must then be exactly that (a space as good as a non-breaking one), after one undo what it was, after
 * redo that again. All words around must look as before, the new ones like those that they replace, and
 * no element have an attribute that none had. Only then the twin has the same rewrite written by
 * `lib/editor`, so that both go on from the same place.
 *
 * Every mark must stand on the very words of a finding that the engine, asked outside the browser,
 * finds in the text as a reader of the test's own reads it, and whenever the writer asks for a check,
 * every finding must be marked. What is sent at last must be the same in both, also where it was held
 * first for a blank.
 *
 * No step depends on time, so a seed gives the same run on a busy machine: each key waits until both
 * editors have heard of the one before, and what is one step of undo is told to Closure, whose clock
 * stands still. RoosterJS has none.
 */
import { Draft } from './draft.ts';
import { Model } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { sendMail } from './send.ts';
import type { HostName } from './side.ts';
import { STEPS, type StepKind } from './steps.ts';
import { launchTwins, Twins, type TwinSessions } from './twins.ts';

const HOST_NAMES: readonly HostName[] = ['Gmail', 'Outlook'];

/** Steps in one mail, at the most. */
const LONGEST_MAIL = 60;
/** Of what was to be accepted, the share that an editor may not take. */
const MOST_REFUSED = 0.1;

export interface SoakOptions {
  readonly seed: number;
  /** In both hosts together, half of them in each. */
  readonly steps: number;
}

export interface SoakReport {
  readonly host: HostName;
  readonly seconds: number;
  /** How often each kind of step was made. */
  readonly counts: Readonly<Record<string, number>>;
  /** Rewrites that an editor would not take: the card said so, and the mail was as before. */
  readonly refused: number;
}

/** Throws at the first thing that is not as it should be, and tells the steps that led there. */
export async function soak({ seed, steps }: SoakOptions): Promise<readonly SoakReport[]> {
  const sessions = await launchTwins();
  const model = await Model.load();
  const reports: SoakReport[] = [];
  try {
    for (const host of HOST_NAMES) {
      const run = new Run(sessions, host, model, createRandom(seed));
      reports.push(await run.play(Math.ceil(steps / HOST_NAMES.length)));
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${problem}\n\nTo see it again: SOAK_SEED=${seed} SOAK_STEPS=${steps} npm run soak`,
      { cause: error },
    );
  } finally {
    await Promise.all([sessions.plain.close(), sessions.extended.close()]);
  }
  const requests = await sessions.extended.close();
  if (requests.length > 0) throw new Error(`Asked for: ${requests.join(', ')}`);
  return reports;
}

class Run {
  private readonly log: { readonly name: string; what: string }[] = [];

  constructor(
    private readonly sessions: TwinSessions,
    private readonly host: HostName,
    private readonly model: Model,
    private readonly random: Random,
  ) {}

  async play(steps: number): Promise<SoakReport> {
    const start = performance.now();
    try {
      while (this.log.length < steps) {
        const most = Math.min(LONGEST_MAIL, steps - this.log.length);
        await this.writeMail(1 + this.random.below(most));
      }
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const where = `In ${this.host}, at step ${this.log.length}, after these:`;
      throw new Error(`${problem}\n\n${where}\n${this.lastSteps(20)}`, { cause: error });
    }
    const report = this.report((performance.now() - start) / 1000);
    const { refused, counts } = report;
    if (refused > MOST_REFUSED * (counts['accept'] ?? 0)) {
      throw new Error(`${this.host} refused ${refused} rewrites.\n${this.lastSteps(steps)}`);
    }
    return report;
  }

  private lastSteps(count: number): string {
    const first = Math.max(0, this.log.length - count);
    return this.log
      .slice(first)
      .map(({ name, what }, index) => `${first + index + 1} ${name} ${what}`)
      .join('\n');
  }

  private report(seconds: number): SoakReport {
    const names = this.log.map(({ name }) => name);
    const count = (name: string): number => names.filter((other) => other === name).length;
    return {
      host: this.host,
      seconds: Math.round(seconds),
      counts: Object.fromEntries([...new Set(names)].sort().map((name) => [name, count(name)])),
      refused: this.log.filter(({ what }) => what.startsWith('refused')).length,
    };
  }

  private async writeMail(steps: number): Promise<void> {
    const place = this.random.pick(['new message', 'reply']);
    const twins = await Twins.open(this.sessions, this.host, place);
    const draft = new Draft(twins, this.model, this.random, place);
    for (let step = 1; step < steps; step++) {
      await this.step(this.pickStep(), draft);
    }
    await this.step({ name: `send ${place}`, play: (sent) => sendMail(sent, this.host) }, draft);
    await twins.close();
  }

  private async step({ name, play }: Pick<StepKind, 'name' | 'play'>, draft: Draft): Promise<void> {
    const entry = { name, what: '…' };
    this.log.push(entry);
    entry.what = await play(draft);
    if (!name.startsWith('send')) await draft.verify();
  }

  private pickStep(): StepKind {
    const bag = STEPS.flatMap((step) => Array<StepKind>(step.weight).fill(step));
    const [first] = bag;
    if (!first) throw new Error('There are no steps.');
    return this.random.pick([first, ...bag.slice(1)]);
  }
}
