/** A mail in the middle of a random run. */
import { groupOverlapping } from '../../lib/checker/overlaps.ts';
import type { Finding } from '../../lib/checker/report.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Reading } from './in-page.ts';
import { findStray, type Model } from './model.ts';
import type { Random } from './random.ts';
import type { Place } from './side.ts';
import { poll, type Twins } from './twins.ts';

export class Draft {
  constructor(
    readonly twins: Twins,
    readonly model: Model,
    readonly random: Random,
    readonly place: Place,
  ) {}

  /** What is to be marked, once all of it is: also the sentence that is being written. */
  async checkNow(): Promise<readonly Finding[]> {
    await this.twins.pressOurs('Alt+Shift+Enter');
    const { text, marks } = await poll(
      () => this.twins.extended.read(),
      ({ text, marks }) => {
        const findings = this.shownIn(text);
        return marks.length === findings.length && !findStray(marks, findings)
          ? null
          : `Marked: ${JSON.stringify(marks)}, found: ${JSON.stringify(findings.map(({ start, end, text }) => ({ start, end, text })))}`;
      },
    );
    return marks.length === 0 ? [] : this.shownIn(text);
  }

  /** One finding for all on the same words. */
  private shownIn(text: string): readonly Finding[] {
    return groupOverlapping(this.findingsIn(text), (finding) => finding).map(({ first }) => first);
  }

  findingsIn(text: string): readonly Finding[] {
    return this.model.findings(text, this.place);
  }

  /** What is true after every step. */
  async verify(): Promise<void> {
    const settled = await this.twins.settle();
    await this.twins.settleCaret();
    if (/amends/i.test(settled.html))
      throw new Error('Something of ours stands in the compose box.');
    if (this.problemOf(settled) === null) return;
    await poll(
      () => this.twins.extended.read(),
      (reading) => this.problemOf(reading),
    );
  }

  private problemOf({ text, marks, hasFocus }: Reading): string | null {
    const stray = findStray(marks, this.findingsIn(text));
    if (stray) return `No finding stands at the mark ${JSON.stringify(stray)}.`;
    return hasFocus ? null : 'The caret did not come back to the mail.';
  }

  /** Some of the text, `most` characters at the most; never half a character. */
  async somewhere(most: number): Promise<Span> {
    const { text } = await this.twins.extended.read();
    const edges = [0];
    for (const { segment, index } of new Intl.Segmenter().segment(text)) {
      edges.push(index + segment.length);
    }
    // The last place is behind the line break before the signature.
    const from = this.random.below(Math.max(1, edges.length - 1));
    const to = Math.min(from + this.random.below(most + 1), Math.max(from, edges.length - 2));
    return { start: edges[from] ?? 0, end: edges[to] ?? 0 };
  }

  /** Gives where. */
  async placeCaret(): Promise<number> {
    const { start } = await this.somewhere(0);
    await this.select({ start, end: start });
    return start;
  }

  async select(span: Span): Promise<void> {
    await this.twins.both((side) => side.select(span));
  }
}
