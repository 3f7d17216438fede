import { describe, expect, it, vi } from 'vitest';
import type { Checker } from '../checker/checker.ts';
import type { CheckOptions, Draft } from '../checker/draft.ts';
import type { Report } from '../checker/report.ts';
import { DraftChecker } from './draft-checker.ts';

const DRAFT: Draft = { text: 'Sorry.', language: 'auto', situation: 'auto', quoted: '' };
const OPTIONS: CheckOptions = {
  locale: 'en',
  today: '2026-11-23',
  country: 'GB',
  gender: 'unset',
  isLiabilityCareful: false,
  disabledRules: [],
};
const REPORT = {
  language: 'en',
  checked: true,
  situation: 'none',
  situationGuessed: true,
  findings: [],
} as const;
const checker: Checker = { check: () => REPORT };

const readOptions = () => Promise.resolve(OPTIONS);
const hideNothing = (report: Report) => Promise.resolve(report);

describe('a draft', () => {
  it('is checked with the options of that moment', async () => {
    const check = vi.fn(() => REPORT);
    const drafts = new DraftChecker(() => Promise.resolve({ check }), readOptions, hideNothing);
    expect(await drafts.check(DRAFT)).toBe(REPORT);
    expect(check).toHaveBeenCalledExactlyOnceWith(DRAFT, OPTIONS);
  });

  it('waits for the engine, which is loaded once', async () => {
    const load = vi.fn(() => Promise.resolve(checker));
    const drafts = new DraftChecker(load, readOptions, hideNothing);
    await Promise.all([drafts.warmUp(), drafts.check(DRAFT), drafts.check(DRAFT)]);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is refused where the engine cannot be loaded, which is tried again', async () => {
    const load = vi.fn(() => Promise.resolve(checker)).mockRejectedValueOnce(new Error('no'));
    const drafts = new DraftChecker(load, readOptions, hideNothing);
    await expect(drafts.check(DRAFT)).rejects.toThrow('no');
    expect(await drafts.check(DRAFT)).toBe(REPORT);
  });

  it('is refused where the engine fails at it', async () => {
    const check = (): never => {
      throw new Error('unreadable');
    };
    const drafts = new DraftChecker(() => Promise.resolve({ check }), readOptions, hideNothing);
    await expect(drafts.check(DRAFT)).rejects.toThrow('unreadable');
  });
});
