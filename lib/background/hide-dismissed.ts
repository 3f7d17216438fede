import type { Finding, Report } from '../checker/report.ts';
import { dismissedSentencesItem, hashSentence } from '../storage/dismissed-sentences.ts';
import { foldPhrase, ignoredPhrasesItem, isSamePhrase } from '../storage/ignored-phrases.ts';
import { textAt } from '../text/span.ts';

/** The report without what the writer hid: in its sentence, or by its words wherever they stand, but for what a policy says. */
export async function hideDismissed(report: Report, text: string): Promise<Report> {
  const [sentences, phrases] = await Promise.all([
    dismissedSentencesItem.getValue(),
    ignoredPhrasesItem.getValue(),
  ]);
  if (sentences.length === 0 && phrases.length === 0) return report;
  const hashes = new Set(sentences.map(({ hash }) => hash));
  const isHidden = async ({ rule, sentence, text: words, list }: Finding): Promise<boolean> => {
    const phrase = { rule, words: foldPhrase(words) };
    const isLocked = list?.keeper === 'policy';
    if (!isLocked && phrases.some((ignored) => isSamePhrase(ignored, phrase))) return true;
    return hashes.has(await hashSentence(rule, textAt(text, sentence)));
  };
  const hidden = await Promise.all(report.findings.map(isHidden));
  return { ...report, findings: report.findings.filter((_, index) => !hidden[index]) };
}
