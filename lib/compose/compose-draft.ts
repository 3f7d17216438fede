/** What is known about one draft: its text, its findings, and what is shown of them. No page, no clock. */
import type { DismissalScope, ShownFinding } from '../../components/compose-view.ts';
import { groupOverlapping } from '../checker/overlaps.ts';
import {
  SEVERITIES,
  type Finding,
  type Report,
  type Severity,
  type Situation,
} from '../checker/report.ts';
import { MAX_DRAFT_LENGTH } from '../editor/read.ts';
import type { NotCheckedReason, Status } from '../messages/status.ts';
import { textAt } from '../text/span.ts';
import { findEdit } from './edit.ts';
import {
  adopt,
  dismissalsOf,
  followAll,
  isBeingWritten,
  reveal,
  stands,
  type Tracked,
} from './tracked.ts';

interface Seen {
  readonly standing: readonly ShownFinding[];
  readonly shown: readonly ShownFinding[];
}

export class ComposeDraft {
  text = '';
  /** What the last report takes the mail for; `null` where nothing was checked. */
  taken: Situation | null = null;
  private tracked: readonly Tracked[] = [];
  /** What stands in the text and is not dismissed, and that as it is shown; made anew after every change. */
  private seen: Seen | null = null;
  private answer: 'none' | 'checked' | NotCheckedReason = 'none';
  private readonly dismissed = new Set<string>();
  private isForgetting = false;
  private lastId = 0;

  /** @param name unique on the page; the ids of the findings start with it */
  constructor(private readonly name: string) {}

  /** The writer wrote: findings move along, those whose words were touched are hidden. */
  change(text: string): void {
    this.track(followAll(this.tracked, findEdit(this.text, text)));
    this.text = text;
    if (!this.isCheckable) this.forget();
  }

  /** @param checkedText what the report was made from; the writer may be further by now */
  adopt(report: Report, checkedText: string): void {
    if (this.isForgetting) this.dismissed.clear();
    this.isForgetting = false;
    const adopted = adopt(this.tracked, report.findings, () => this.createId());
    this.track(
      checkedText === this.text ? adopted : followAll(adopted, findEdit(checkedText, this.text)),
    );
    this.answer = report.checked ? 'checked' : 'unknown-language';
    this.taken = report.checked ? report.situation : null;
  }

  /** Marks stay, but nothing passes for checked. */
  fail(reason: NotCheckedReason): void {
    this.answer = reason;
  }

  /** Not empty, and not longer than what is checked. */
  get isCheckable(): boolean {
    return this.text.trim() !== '' && this.text.length <= MAX_DRAFT_LENGTH;
  }

  /** Hides at once; later reports come without it. */
  dismiss({ finding, sentence }: ShownFinding, scope: DismissalScope): void {
    this.dismissed.add(dismissalsOf(finding, sentence)[scope]);
    this.seen = null;
  }

  /** From the next report on, only what it leaves out is hidden. */
  forgetDismissals(): void {
    this.isForgetting = true;
  }

  /**
   * Shows what is not being written any more.
   * @param caret offset in the text; `null`: not in this draft
   */
  reveal(caret: number | null, isResting: boolean): void {
    const isWritten = (finding: Finding): boolean =>
      !isResting && isBeingWritten(finding, this.text, caret);
    this.track(reveal(this.tracked, isWritten));
  }

  /** One for all that was found in the same words; the same list until something changes. */
  get shown(): readonly ShownFinding[] {
    return this.see().shown;
  }

  /** What was found in words that stand in a text as they did then, whether it is shown by now or not. */
  standingIn(text: string): readonly ShownFinding[] {
    const tracked =
      text === this.text ? this.tracked : followAll(this.tracked, findEdit(this.text, text));
    return showGroups(this.standing(tracked, text));
  }

  /** Also one that another one on the same words is shown for. */
  find(id: string): ShownFinding | undefined {
    const { shown, standing } = this.see();
    const hasId = (finding: ShownFinding): boolean => finding.id === id;
    return shown.find(hasId) ?? standing.find(hasId);
  }

  get status(): Status {
    const { answer } = this;
    if (this.text.trim() === '') return { kind: 'idle' };
    if (!this.isCheckable) return { kind: 'not-checked', reason: 'too-long' };
    if (answer === 'none') return { kind: 'checking' };
    if (answer !== 'checked') return { kind: 'not-checked', reason: answer };
    return { kind: 'checked', counts: countBySeverity(this.shown) };
  }

  private track(tracked: readonly Tracked[]): void {
    if (tracked === this.tracked) return;
    this.tracked = tracked;
    this.seen = null;
  }

  private see(): Seen {
    if (this.seen) return this.seen;
    const shown = this.tracked.filter(({ isShown }) => isShown);
    const standing = this.standing(shown, this.text);
    this.seen = { standing, shown: showGroups(standing) };
    return this.seen;
  }

  private standing(all: readonly Tracked[], text: string): ShownFinding[] {
    return all
      .filter((tracked) => stands(tracked, text))
      .map(({ id, finding }) => {
        const sentence = textAt(text, finding.sentence);
        return { id, finding, others: [], sentence };
      })
      .filter((shown) => !this.isDismissed(shown));
  }

  private isDismissed({ finding, sentence }: ShownFinding): boolean {
    if (this.dismissed.size === 0) return false;
    return Object.values(dismissalsOf(finding, sentence)).some((name) => this.dismissed.has(name));
  }

  private forget(): void {
    this.track([]);
    this.answer = 'none';
    this.taken = null;
  }

  private createId(): string {
    this.lastId++;
    return `${this.name}-${this.lastId}`;
  }
}

const showGroups = (standing: readonly ShownFinding[]): ShownFinding[] =>
  groupOverlapping(standing, ({ finding }) => finding).map(({ first, others }) => ({
    ...first,
    others: others.map(({ finding }) => finding),
  }));

function countBySeverity(shown: readonly ShownFinding[]): Record<Severity, number> {
  const count = (severity: Severity): number =>
    shown.filter(({ finding }) => finding.severity === severity).length;
  return { error: count(SEVERITIES[0]), warning: count(SEVERITIES[1]), hint: count(SEVERITIES[2]) };
}
