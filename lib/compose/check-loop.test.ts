import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../checker/draft.ts';
import type { Finding, Report } from '../checker/report.ts';
import { ANSWER_TIME, CheckLoop, PAUSE_PER_FINDING } from './check-loop.ts';

const draft = (text: string): Draft => ({ text, language: 'auto', situation: 'auto', quoted: '' });
const REPORT: Report = {
  language: 'en',
  checked: true,
  situation: 'none',
  situationGuessed: true,
  findings: [],
};

const FINDING: Finding = {
  rule: 'apology-but',
  severity: 'error',
  language: 'en',
  start: 0,
  end: 1,
  text: 'a',
  sentence: { start: 0, end: 1 },
  title: '',
  advice: '',
  sources: [],
  evidence: 'expert-advice',
  suggestions: [],
};

function start() {
  const sent: string[] = [];
  const reported: string[] = [];
  const onSilence = vi.fn();
  const onFailure = vi.fn();
  const life = new AbortController();
  const loop = new CheckLoop(
    {
      send: (revision, { text }) => sent.push(`${revision} ${text}`),
      onReport: (_, { text }) => reported.push(text),
      onFailure,
      onSilence,
    },
    life.signal,
  );
  return { loop, sent, reported, onFailure, onSilence, life };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('checks of one draft', () => {
  it('go out one at a time; of those that wait the newest wins', () => {
    const { loop, sent, reported } = start();
    for (const text of ['a', 'ab', 'abc']) loop.request(draft(text));
    expect(sent).toEqual(['1 a']);
    loop.answer(1, REPORT);
    expect(sent).toEqual(['1 a', '2 abc']);
    loop.answer(2, REPORT);
    expect(reported).toEqual(['a', 'abc']);
    expect(sent).toHaveLength(2);
  });

  it('pause after a report, the longer the more was found', () => {
    const { loop, sent, reported } = start();
    const findings = Array<Finding>(400).fill(FINDING);
    loop.request(draft('a'));
    loop.request(draft('ab'));
    loop.answer(1, { ...REPORT, findings });
    expect(reported).toEqual(['a']);
    loop.request(draft('abc'));
    vi.advanceTimersByTime(400 * PAUSE_PER_FINDING - 1);
    expect(sent).toEqual(['1 a']);
    vi.advanceTimersByTime(1);
    expect(sent).toEqual(['1 a', '2 abc']);
  });

  it('take no answer but the one they wait for', () => {
    const { loop, reported } = start();
    loop.request(draft('a'));
    loop.answer(7, REPORT);
    expect(reported).toEqual([]);
  });

  it('tell when nobody answers, and still take a late answer', () => {
    const { loop, reported, onSilence } = start();
    loop.request(draft('a'));
    vi.advanceTimersByTime(ANSWER_TIME - 1);
    expect(onSilence).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onSilence).toHaveBeenCalledOnce();
    loop.answer(1, REPORT);
    expect(reported).toEqual(['a']);
  });

  it('do not wait for one that nobody answers', () => {
    const { loop, sent } = start();
    loop.request(draft('a'));
    vi.advanceTimersByTime(ANSWER_TIME);
    loop.request(draft('ab'));
    expect(sent).toEqual(['1 a', '2 ab']);
  });

  it('tell when a check failed, and go on', () => {
    const { loop, sent, onFailure } = start();
    loop.request(draft('a'));
    loop.request(draft('ab'));
    loop.answer(1, null);
    expect(onFailure).toHaveBeenCalledOnce();
    expect(sent).toEqual(['1 a', '2 ab']);
  });

  it('are asked again, with the newest draft, where the background is another', () => {
    const { loop, sent } = start();
    loop.repeat();
    loop.request(draft('a'));
    loop.request(draft('ab'));
    loop.repeat();
    expect(sent).toEqual(['1 a', '2 ab']);
  });

  it('end with the compose box', () => {
    const { loop, onSilence, reported, life } = start();
    loop.request(draft('a'));
    life.abort();
    vi.advanceTimersByTime(ANSWER_TIME);
    loop.answer(1, REPORT);
    expect(onSilence).not.toHaveBeenCalled();
    expect(reported).toEqual([]);
  });
});
