import { sentMails } from '../e2e/harness-gmail.ts';
import { HOSTS } from '../e2e/hosts/mail-hosts.ts';
import { Draft } from './draft.ts';
import { Model } from './model.ts';
import { createRandom, type Random } from './random.ts';
import type { HostName } from './side.ts';
import { STEPS, type StepKind } from './steps.ts';
import { describeDifference, launchTwins, Twins, type TwinSessions } from './twins.ts';

/** Steps in one mail, at the most. */
const LONGEST_MAIL = 40;

export interface SoakOptions {
  readonly host: HostName;
  readonly seed: number;
  readonly steps: number;
}

export interface SoakReport {
  /** How often each kind of step was made. */
  readonly counts: Readonly<Record<string, number>>;
  /** Rewrites that an editor would not take: the card said so, and the mail was as before. */
  readonly refused: number;
}

/** Made `steps` times over; throws at the first thing that is not as it should be, with the last steps. */
export async function soak({ host, seed, steps }: SoakOptions): Promise<SoakReport> {
  const sessions = await launchTwins();
  const run = new Run(sessions, host, await Model.load(), createRandom(seed));
  try {
    await run.play(steps);
  } catch (error) {
    const how = `SOAK_SEED=${seed} SOAK_STEPS=${steps} npm run soak`;
    throw new Error(`${host}, to be seen again with ${how}\n${run.lastSteps(20)}`, {
      cause: error,
    });
  } finally {
    await sessions.plain.close();
  }
  const requests = await sessions.extended.close();
  if (requests.length > 0) throw new Error(`Asked for: ${requests.join(', ')}`);
  return run.report();
}

class Run {
  private readonly log: { readonly name: string; what: string }[] = [];

  constructor(
    private readonly sessions: TwinSessions,
    private readonly host: HostName,
    private readonly model: Model,
    private readonly random: Random,
  ) {}

  async play(steps: number): Promise<void> {
    while (this.log.length < steps) {
      await this.writeMail(Math.min(1 + this.random.below(LONGEST_MAIL), steps - this.log.length));
    }
  }

  lastSteps(count: number): string {
    const first = Math.max(0, this.log.length - count);
    return this.log
      .slice(first)
      .map(({ name, what }, index) => `${first + index} ${name} ${what}`)
      .join('\n');
  }

  report(): SoakReport {
    const names = this.log.map(({ name }) => name);
    const count = (name: string): number => names.filter((other) => other === name).length;
    return {
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
    await this.step({ name: `send ${place}`, play: (sent) => this.send(sent) }, draft);
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

  private async send({ twins }: Draft): Promise<string> {
    await twins.both(({ box }) => HOSTS[this.host].send(box));
    const [extended = '', plain = ''] = await Promise.all(
      [twins.extended, twins.plain].map(async ({ page }) => (await sentMails(page))[0]?.html),
    );
    if (extended !== plain) throw new Error(describeDifference('What was sent', extended, plain));
    return `${extended.length} characters`;
  }
}
