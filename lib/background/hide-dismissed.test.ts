import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding, Report } from '../checker/report.ts';
import { dismissedSentencesItem, dismissSentence } from '../storage/dismissed-sentences.ts';
import { ignorePhrase, ignoredPhrasesItem } from '../storage/ignored-phrases.ts';
import { hideDismissed } from './hide-dismissed.ts';

const TEXT = 'Sorry, but no. Sorry, but we were late.';

const finding = (rule: string, words: string, sentence: string): Finding => ({
  rule,
  severity: 'error',
  language: 'en',
  start: TEXT.indexOf(sentence),
  end: TEXT.indexOf(sentence) + words.length,
  text: words,
  sentence: { start: TEXT.indexOf(sentence), end: TEXT.indexOf(sentence) + sentence.length },
  title: '',
  advice: '',
  sources: [],
  evidence: 'expert-advice',
  suggestions: [],
});
const REPORT: Report = {
  language: 'en',
  checked: true,
  situation: 'none',
  situationGuessed: true,
  findings: [
    finding('apology-but', 'Sorry, but', 'Sorry, but no.'),
    finding('apology-but', 'Sorry, but', 'Sorry, but we were late.'),
    finding('other', 'Sorry', 'Sorry, but no.'),
  ],
};

/** The places of the findings that are left. */
const left = async (): Promise<number[]> => {
  const { findings } = await hideDismissed(REPORT, TEXT);
  return findings.map((kept) => REPORT.findings.indexOf(kept));
};

beforeEach(() => fakeBrowser.reset());

describe('what was hidden', () => {
  it('is nothing at first', async () => {
    expect(await left()).toEqual([0, 1, 2]);
  });

  it.each([
    ['in its sentence', 'Sorry, but no.', [1, 2]],
    ['however that is written', ' SORRY,  but\u00a0nó.', [1, 2]],
    ['and not in another', 'Sorry, but now.', [0, 1, 2]],
  ])('%s', async (_, sentence, expected) => {
    await dismissSentence('apology-but', sentence, '2026-11-23');
    expect(await left()).toEqual(expected);
  });

  it('by its words, wherever they stand', async () => {
    await ignorePhrase('apology-but', 'sorry,\u00a0BUT');
    expect(await left()).toEqual([2]);
  });
});

describe('what is stored', () => {
  it('is not the sentence', async () => {
    await dismissSentence('apology-but', 'Sorry, but no.', '2026-11-23');
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/sorry/i);
  });

  it('is each sentence once, 500 at the most, the newest of them', async () => {
    await dismissedSentencesItem.setValue(
      Array.from({ length: 500 }, (_, index) => ({ hash: String(index), day: '2026-11-01' })),
    );
    await dismissSentence('apology-but', 'Sorry, but no.', '2026-11-23');
    await dismissSentence('apology-but', 'Sorry, but no.', '2026-11-23');
    const stored = await dismissedSentencesItem.getValue();
    expect(stored).toHaveLength(500);
    expect(stored[0]?.hash).toBe('1');
  });

  it('is a sentence for half a year', async () => {
    await dismissedSentencesItem.setValue([{ hash: 'old', day: '2026-05-01' }]);
    await dismissSentence('apology-but', 'Sorry, but no.', '2026-11-23');
    expect(await dismissedSentencesItem.getValue()).toHaveLength(1);
  });

  it('is each phrase once', async () => {
    await ignorePhrase('apology-but', 'Sorry, but');
    await ignorePhrase('apology-but', 'sorry, but');
    expect(await ignoredPhrasesItem.getValue()).toEqual([
      { rule: 'apology-but', words: 'sorry, but' },
    ]);
  });
});
