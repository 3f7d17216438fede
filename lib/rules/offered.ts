/** For tests: what the rules offer by themselves, without the second voice. */
import { rules } from './index.ts';
import { loadChecker } from '../checker/checker.ts';
import { EXAMPLE_OPTIONS } from '../checker/example-options.ts';
import type { Language } from '../checker/report.ts';

const checker = await loadChecker(rules);

/** The flagged sentences as they will read, in the order in which a rule offers them. */
export const offeredIn =
  (language: Language) =>
  (ruleId: string, text: string): string[] =>
    checker
      .check({ text, language, situation: 'our-mistake', quoted: '' }, EXAMPLE_OPTIONS)
      .findings.filter(({ rule }) => rule === ruleId)
      .flatMap(({ suggestions }) => suggestions.map(({ preview }) => preview));
