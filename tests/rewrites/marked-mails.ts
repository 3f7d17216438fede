/** The mails in which weak spots are marked by hand, those that are learnt from too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checker } from '../../lib/checker/checker.ts';
import { EXAMPLE_OPTIONS } from '../../lib/checker/example-options.ts';
import type { Finding, Language, Situation } from '../../lib/checker/report.ts';
import { readTexts } from '../../training/texts.ts';

export interface MarkedMail {
  readonly text: string;
  readonly language: Language;
  readonly situation: Situation;
}

export function readMarkedMails(language: Language): MarkedMail[] {
  const path = join(import.meta.dirname, `../corpus/mails/${language}.jsonl`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return [
    ...lines.map((line) => JSON.parse(line) as MarkedMail),
    ...readTexts(language).filter(({ isMail }) => isMail),
  ].map(({ text, situation }) => ({ text, language, situation }));
}

export const findingsIn = (checker: Checker, mail: MarkedMail): readonly Finding[] =>
  checker.check({ ...mail, quoted: '' }, EXAMPLE_OPTIONS).findings;
