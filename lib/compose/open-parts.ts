import type {
  ApplyProblem,
  Notice,
  OpenCard,
  OpenList,
  ShownFinding,
} from '../../components/compose-view.ts';
import { saveSelection, type SavedSelection } from './selection.ts';

/** What is open over one compose box, a card, the list or a notice, and where the caret goes when it closes. */
export class OpenParts {
  card: OpenCard | null = null;
  list: OpenList | null = null;
  notice: Notice | null = null;
  private selection: SavedSelection | null = null;

  constructor(
    private readonly body: HTMLElement,
    private readonly overlay: HTMLElement,
  ) {}

  get isAnyOpen(): boolean {
    return this.card !== null || this.list !== null || this.notice !== null;
  }

  openCard(shown: ShownFinding, by: OpenCard['by']): void {
    this.remember();
    const timesOpened = (this.card?.timesOpened ?? 0) + 1;
    this.card = { shown, by, problem: null, timesOpened };
    this.list = null;
  }

  toggleList(by: OpenList['by']): void {
    this.remember();
    this.list = this.list ? null : { by };
    this.card = null;
    if (!this.list) this.giveBackFocus();
  }

  /** The caret is again exactly where it was. */
  close(): void {
    this.clear();
    this.giveBackFocus();
  }

  /** The writer goes on writing: nothing stands in the way, and the caret is where it is. */
  vanish(): void {
    this.clear();
    this.selection = null;
  }

  private clear(): void {
    this.card = null;
    this.list = null;
    this.notice = null;
  }

  tell(problem: ApplyProblem): void {
    if (this.card) this.card = { ...this.card, problem };
  }

  /** The card keeps up with its finding; where that is gone it says so instead of disappearing. */
  follow(find: (id: string) => ShownFinding | undefined): void {
    const { card } = this;
    if (!card) return;
    const current = find(card.shown.id);
    const problem = card.problem === 'gone' ? null : card.problem;
    this.card = current
      ? { ...card, shown: current, problem }
      : { ...card, problem: problem ?? 'gone' };
  }

  private remember(): void {
    if (!this.card && !this.list) this.selection = saveSelection(this.body);
  }

  private giveBackFocus(): void {
    if (this.body.ownerDocument.activeElement === this.overlay) this.selection?.restore();
    this.selection = null;
  }
}
