import type { ChosenSituation } from '../checker/draft.ts';
import type { SituationMemory } from './situation-memory.ts';

const GUESSED: ChosenSituation = { situation: 'auto', gravity: 'failure' };

const isSame = (a: ChosenSituation, b: ChosenSituation): boolean =>
  a.situation === b.situation && a.gravity === b.gravity;

/** What the writer chose for one draft, also before it was closed and opened again. */
export class DraftSituation {
  chosen = GUESSED;
  /** The draft's last words that were any. */
  private text = '';
  private kept = { text: '', chosen: GUESSED };
  private isTakenUp = false;

  /** @param onRecalled something was chosen for this draft before */
  constructor(
    private readonly memory: SituationMemory,
    private readonly onRecalled: () => void,
  ) {}

  /** The writer writes here: from now on this is no draft that was only opened again. */
  takeUp(): void {
    this.isTakenUp = true;
  }

  choose(chosen: ChosenSituation): void {
    this.takeUp();
    this.chosen = chosen;
    this.keep();
  }

  /** These are the draft's words now. */
  change(text: string): void {
    if (text.trim() === '') return;
    this.text = text;
    if (!this.isTakenUp) void this.recall(text);
  }

  /** Where it cannot be stored it holds as long as the compose box is open. */
  keep(): void {
    const { text, chosen, kept } = this;
    const isGuessed = isSame(chosen, GUESSED);
    const isKept = isSame(chosen, kept.chosen) && (isGuessed || text === kept.text);
    if (text === '' || isKept) return;
    this.kept = { text, chosen };
    this.memory.keep(text, isGuessed ? null : chosen, kept.text).catch(() => undefined);
  }

  private async recall(text: string): Promise<void> {
    const chosen = await this.memory.recall(text).catch(() => null);
    if (!chosen || this.isTakenUp || text !== this.text) return;
    this.kept = { text, chosen };
    this.chosen = chosen;
    this.onRecalled();
  }
}
