import { describe, expect, it } from 'vitest';
import type { ChosenSituation } from '../checker/draft.ts';
import { DraftSituation } from './draft-situation.ts';

const BAD_NEWS: ChosenSituation = { situation: 'bad-news', gravity: 'failure' };
const GUESSED: ChosenSituation = { situation: 'auto', gravity: 'failure' };
const TEXT = 'It will take a week longer.';

/** What is stored, as `[words, what was chosen]`; `open` opens one compose box after another. */
function start(stored: readonly (readonly [string, ChosenSituation])[] = []) {
  const kept = new Map(stored);
  const memory = {
    recall: (text: string) => Promise.resolve(kept.get(text) ?? null),
    keep: (text: string, chosen: ChosenSituation | null, before: string) => {
      kept.delete(before);
      if (chosen) kept.set(text, chosen);
      else kept.delete(text);
      return Promise.resolve();
    },
  };
  const open = () => {
    let timesRecalled = 0;
    const draft = new DraftSituation(memory, () => timesRecalled++);
    return { draft, timesRecalled: () => timesRecalled };
  };
  return { kept, open };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('what was chosen', () => {
  it('is guessed at first, and nothing is stored', () => {
    const { kept, open } = start();
    const { draft } = open();
    draft.change(TEXT);
    draft.keep();
    expect(draft.chosen).toEqual(GUESSED);
    expect([...kept]).toEqual([]);
  });

  it('is stored with the words of the draft, and with those alone that it ends with', () => {
    const { kept, open } = start();
    const { draft } = open();
    draft.change('It will take');
    draft.choose(BAD_NEWS);
    draft.change(TEXT);
    draft.keep();
    expect([...kept]).toEqual([[TEXT, BAD_NEWS]]);
  });

  it('is forgotten once it is put back to the guess', () => {
    const { kept, open } = start();
    const { draft } = open();
    draft.change(TEXT);
    draft.choose(BAD_NEWS);
    draft.choose(GUESSED);
    expect([...kept]).toEqual([]);
  });

  it('outlives a page that empties the draft as it closes', () => {
    const { kept, open } = start();
    const { draft } = open();
    draft.change(TEXT);
    draft.choose(BAD_NEWS);
    draft.change('');
    draft.keep();
    expect([...kept]).toEqual([[TEXT, BAD_NEWS]]);
  });
});

describe('a draft that is opened again', () => {
  it('is known by its words', async () => {
    const { draft, timesRecalled } = start([[TEXT, BAD_NEWS]]).open();
    draft.change('');
    draft.change(TEXT);
    await soon();
    expect(draft.chosen).toEqual(BAD_NEWS);
    expect(timesRecalled()).toBe(1);
  });

  it('keeps what was chosen while it goes on', async () => {
    const { kept, open } = start([[TEXT, BAD_NEWS]]);
    const { draft } = open();
    draft.change(TEXT);
    await soon();
    draft.takeUp();
    draft.change(`${TEXT} I will call you.`);
    draft.keep();
    expect([...kept]).toEqual([[`${TEXT} I will call you.`, BAD_NEWS]]);
  });

  it.each<[string, (draft: DraftSituation) => void]>([
    ['other words', (draft) => draft.change('It will take a day longer.')],
    [
      'the same words, typed',
      (draft) => {
        draft.takeUp();
        draft.change(TEXT);
      },
    ],
    [
      'something else chosen meanwhile',
      (draft) => {
        draft.change(TEXT);
        draft.choose(GUESSED);
      },
    ],
  ])('%s: nothing is recalled', async (_, act) => {
    const { draft, timesRecalled } = start([[TEXT, BAD_NEWS]]).open();
    act(draft);
    await soon();
    expect(draft.chosen).toEqual(GUESSED);
    expect(timesRecalled()).toBe(0);
  });
});
