/** What should be marked in a text: the engine's own findings, but for what the writer hid. */
import { loadChecker } from '../../lib/checker/checker.ts';
import type { CheckOptions } from '../../lib/checker/draft.ts';
import { loadSecondVoice } from '../../lib/checker/load-second-voice.ts';
import type { Finding } from '../../lib/checker/report.ts';
import { localDay } from '../../lib/local-day.ts';
import { rules } from '../../lib/rules/index.ts';
import { textAt } from '../../lib/text/span.ts';
import { INBOX } from '../../playground/client/made-up-mails.ts';
import type { MarkReading } from './in-page.ts';
import type { Place } from './side.ts';

const options = (): CheckOptions => ({
  locale: 'en',
  today: localDay(new Date()),
  country: 'US',
  gender: 'unset',
  isLiabilityCareful: false,
  disabledRules: [],
});

const ANSWERED = INBOX[0]?.text.join('\n') ?? '';

const squeeze = (text: string): string => text.replaceAll(/[\s\u00A0]/g, '');

/** The same however it is spaced, accented or capitalised; another one with another sign or emoji. */
const nameOf = ({ rule, sentence }: Finding, text: string): string =>
  `${rule} ${textAt(text, sentence)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ')}`;

export class Model {
  /** Outlives the mail that something was hidden in. */
  private readonly dismissed = new Set<string>();

  private constructor(private readonly checker: Awaited<ReturnType<typeof loadChecker>>) {}

  static async load(): Promise<Model> {
    return new Model(await loadChecker(rules, await loadSecondVoice()));
  }

  findings(text: string, place: Place): readonly Finding[] {
    const quoted = place === 'reply' ? ANSWERED : '';
    const draft = { text, language: 'auto', situation: 'auto', quoted } as const;
    return this.checker
      .check(draft, options())
      .findings.filter((finding) => !this.dismissed.has(nameOf(finding, text)));
  }

  dismiss(finding: Finding, text: string): void {
    this.dismissed.add(nameOf(finding, text));
  }
}

/** The first mark that stands on no finding's words. */
export const findStray = (
  marks: readonly MarkReading[],
  findings: readonly Finding[],
): MarkReading | undefined =>
  marks.find(
    (mark) =>
      !findings.some(
        ({ start, end, text }) =>
          start === mark.start && end === mark.end && squeeze(text) === squeeze(mark.words),
      ),
  );
