/** The engine as a contestant: one a language. */
import { loadChecker } from '../../lib/checker/checker.ts';
import { EXAMPLE_OPTIONS } from '../../lib/checker/example-options.ts';
import { loadSecondVoice } from '../../lib/checker/load-second-voice.ts';
import { LANGUAGES, type Language, type Report } from '../../lib/checker/report.ts';
import { rules } from '../../lib/rules/index.ts';

type Check = (text: string) => Report;

const load = (language: Language) => async (): Promise<Check> => {
  const checker = await loadChecker(rules, await loadSecondVoice());
  return (text) =>
    checker.check({ text, language, situation: 'our-mistake', quoted: '' }, EXAMPLE_OPTIONS);
};

export const PEERS: Readonly<Record<string, () => Promise<Check>>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, load(language)]),
);
