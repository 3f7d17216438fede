import type { Checker } from '../checker/checker.ts';
import type { CheckOptions, Draft } from '../checker/draft.ts';
import type { Report } from '../checker/report.ts';

/** Checks drafts with an engine that is loaded when it is first wanted. It keeps no draft. */
export class DraftChecker {
  private checker: Promise<Checker> | null = null;

  constructor(
    private readonly load: () => Promise<Checker>,
    private readonly readOptions: () => Promise<CheckOptions>,
    private readonly hideDismissed: (report: Report, text: string) => Promise<Report>,
  ) {}

  /** Loads the engine, so that the first check does not have to wait for it. */
  async warmUp(): Promise<void> {
    await this.getChecker();
  }

  /** Rejects where the engine cannot be loaded, or fails at this draft. */
  async check(draft: Draft): Promise<Report> {
    const [checker, options] = await Promise.all([this.getChecker(), this.readOptions()]);
    return this.hideDismissed(checker.check(draft, options), draft.text);
  }

  private getChecker(): Promise<Checker> {
    this.checker ??= this.load().catch((error: unknown) => {
      this.checker = null;
      throw error;
    });
    return this.checker;
  }
}
