/** Times of the engine by itself: a draft never seen, the same draft again, and one key press in it. */
import { summarise, timed } from './statistics.ts';
import { loadChecker } from '../../lib/checker/checker.ts';
import type { Draft } from '../../lib/checker/draft.ts';
import { EXAMPLE_OPTIONS } from '../../lib/checker/example-options.ts';
import { LANGUAGES, type Language } from '../../lib/checker/report.ts';
import { rules } from '../../lib/rules/index.ts';

const SIZES = [
  { words: 300, rounds: 60 },
  { words: 3_000, rounds: 12 },
] as const;

export async function benchEngine(): Promise<string[]> {
  const start = performance.now();
  const checker = await loadChecker(rules);
  const check = (text: string, language: Language) =>
    checker.check(toDraft(text, language), EXAMPLE_OPTIONS);
  check(draftOf('en', 40, 0), 'en');
  const lines = [`cold start to the first report: ${(performance.now() - start).toFixed(0)} ms`];
  for (const language of LANGUAGES) {
    for (const { words, rounds } of SIZES) {
      const drafts = Array.from({ length: rounds }, (_, i) => draftOf(language, words, i + 1));
      const fresh = drafts.map((text) => timed(() => check(text, language)));
      const [first = ''] = drafts;
      const again = drafts.map(() => timed(() => check(first, language)));
      const keys = drafts.map((_, i) => timed(() => check(`${first} ab${i}`, language)));
      lines.push(
        `${language}, ${words} words: new ${summarise(fresh)}; again ${summarise(again)}; one key ${summarise(keys)}`,
      );
    }
  }
  return lines;
}

const toDraft = (text: string, language: Language): Draft => ({
  text,
  language,
  situation: 'our-mistake',
  quoted: '',
});

/** Sentences of the rules' own examples, each made new by a number, so that no memory helps. */
function draftOf(language: Language, words: number, seed: number): string {
  const sentences = rules.flatMap(({ languages }) => {
    const own = languages[language];
    if ('notApplicable' in own) return [];
    const { invalid, valid } = own.examples;
    return [...valid, ...invalid].map((e) =>
      typeof e === 'string' ? e : e.text.replace(/[⟦⟧]/g, ''),
    );
  });
  const parts: string[] = [];
  for (let i = 0, n = 0; n < words; i++) {
    const sentence = `${seed}-${i}: ${sentences[(i * 7 + seed) % sentences.length] ?? ''}`;
    parts.push(sentence);
    n += sentence.split(' ').length;
  }
  return parts.join('\n');
}
