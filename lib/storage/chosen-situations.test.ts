import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChosenSituation } from '../checker/draft.ts';
import { keepSituation, recallSituation } from './chosen-situations.ts';

beforeEach(() => fakeBrowser.reset());

const COMPLAINT: ChosenSituation = { situation: 'complaint', gravity: 'serious' };
const TEXT = 'Ďakujeme, že ste nám napísali.';

describe('what was chosen for a draft', () => {
  it.each([
    ['its words', TEXT, COMPLAINT],
    ['its words, spaced otherwise', ` ${TEXT.replace(' ', '\n\n')}\n`, COMPLAINT],
    ['its words without diacritics', 'Dakujeme, ze ste nam napisali.', COMPLAINT],
    ['more words', `${TEXT} Ozvem sa zajtra.`, null],
    ['none', '', null],
  ])('is known by %s', async (_, text, expected) => {
    await keepSituation(TEXT, COMPLAINT, '', '2026-11-23');
    expect(await recallSituation(text)).toEqual(expected);
  });

  it('is stored without a word of it', async () => {
    await keepSituation(TEXT, COMPLAINT, '', '2026-11-23');
    const stored = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(stored).toContain('complaint');
    expect(stored).not.toMatch(/napisali|napísali/);
  });

  it('moves on with the draft', async () => {
    await keepSituation('Thank you', COMPLAINT, '', '2026-11-23');
    await keepSituation('Thank you for writing.', COMPLAINT, 'Thank you', '2026-11-23');
    expect(await recallSituation('Thank you')).toBeNull();
    expect(await recallSituation('Thank you for writing.')).toEqual(COMPLAINT);
  });

  it('can be taken back', async () => {
    await keepSituation(TEXT, COMPLAINT, '', '2026-11-23');
    await keepSituation(TEXT, null, TEXT, '2026-11-23');
    expect(await recallSituation(TEXT)).toBeNull();
  });

  it('is forgotten after a month', async () => {
    await keepSituation(TEXT, COMPLAINT, '', '2026-11-23');
    await keepSituation('Another one.', COMPLAINT, '', '2026-12-24');
    expect(await recallSituation(TEXT)).toBeNull();
  });

  it('is none where what is stored is damaged', async () => {
    await fakeBrowser.storage.local.set({ chosenSituations: [{ hash: '00', situation: 'bad' }] });
    expect(await recallSituation(TEXT)).toBeNull();
  });
});
