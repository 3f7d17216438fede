import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../checker/report.ts';
import { MAX_DRAFT_LENGTH } from '../editor/read.ts';
import { ComposeDraft } from './compose-draft.ts';

const RULE = {
  rule: 'apology-but',
  severity: 'error',
  language: 'en',
  title: 'An apology with a “but”',
  advice: 'End the apology with a full stop.',
  sources: [],
  evidence: 'expert-advice',
} as const;

/** A rule that finds every *but*, and offers to take it out. */
function check(text: string): Report {
  const findings = Array.from(text.matchAll(/but/g), ({ index: start }): Finding => {
    const end = start + 3;
    const before = text.slice(0, start);
    const sentenceStart = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1, 0);
    const rest = /^[^.!?\n]*[.!?]?/.exec(text.slice(end))?.[0] ?? '';
    return {
      ...RULE,
      start,
      end,
      text: 'but',
      sentence: { start: before.includes('. ') ? sentenceStart : 0, end: end + rest.length },
      suggestions: [{ start, end, replacement: 'and', preview: '', blanks: [], isChoice: false }],
    };
  });
  return { language: 'en', checked: true, situation: 'none', situationGuessed: true, findings };
}

/** A draft that was checked as it stands; `|` is the caret. */
function write(marked: string, isResting = false, draft = new ComposeDraft('box')): ComposeDraft {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  draft.change(text);
  draft.adopt(check(text), text);
  draft.reveal(caret === -1 ? null : caret, isResting);
  return draft;
}

const shownIn = (draft: ComposeDraft): string[] =>
  draft.shown.map(({ finding }) => draft.text.slice(finding.start, finding.end));
const idsIn = (draft: ComposeDraft): string[] => draft.shown.map(({ id }) => id);

describe('nothing is marked while it is being born', () => {
  it.each([
    ['the caret is at the end', 'Sorry, but|', 0],
    ['a space was typed', 'Sorry, but |', 0],
    ['the caret is in the middle', 'Sorry,| but no.', 0],
    ['the sentence goes on', 'Sorry, but the courier was|', 0],
    ['the sentence has ended', 'Sorry, but no.|', 1],
    ['it has ended with a quote', 'I said “sorry, but no.”|', 1],
    ['the next one has begun', 'Sorry, but no. Nex|', 1],
    ['the line has ended', 'Sorry, but no\n|', 1],
    ['the caret is in an earlier sentence', 'Hel|lo. Sorry, but no', 1],
    ['the caret is elsewhere', 'Sorry, but no', 1],
  ])('%s', (_, marked, count) => {
    expect(shownIn(write(marked))).toHaveLength(count);
  });

  it('but after a rest', () => {
    expect(shownIn(write('Sorry, but|', true))).toEqual(['but']);
  });

  it('while the writer is ahead of the report', () => {
    const draft = new ComposeDraft('box');
    draft.change('Sorry, but');
    const report = check(draft.text);
    draft.change('Sorry, but the');
    draft.adopt(report, 'Sorry, but');
    draft.reveal(14, false);
    expect(shownIn(draft)).toEqual([]);
  });
});

describe('what is shown', () => {
  it('does not blink when its sentence is taken up again', () => {
    const draft = write('Sorry, but no.|');
    draft.change('Sorry, but not');
    draft.reveal(14, false);
    expect(shownIn(draft)).toEqual(['but']);
    expect(shownIn(write('Sorry, but not|', false, draft))).toEqual(['but']);
  });

  it('keeps its name while the writer types around it', () => {
    const draft = write('Sorry, but no.|');
    const before = idsIn(draft);
    expect(idsIn(write('I am sorry, but no, never.|', false, draft))).toEqual(before);
  });

  it('tells equal words apart by their order', () => {
    const draft = write('Sorry, but no. Sorry, but no.|');
    const before = idsIn(draft);
    expect(new Set(before).size).toBe(2);
    expect(idsIn(write('Oh. Sorry, but no. Sorry, but no.|', false, draft))).toEqual(before);
  });

  it('is hidden at once when its words are touched', () => {
    const draft = write('Sorry, but no.|');
    draft.change('Sorry, bt no.');
    expect(shownIn(draft)).toEqual([]);
    draft.change('Sorry, but no.');
    expect(shownIn(draft)).toEqual([]);
  });

  it('follows its words, with its rewrites', () => {
    const draft = write('Sorry, but no.|');
    draft.change('Hello. Sorry, but no.');
    const [shown] = draft.shown;
    expect(shown?.sentence).toBe('Sorry, but no.');
    expect(shown?.finding.suggestions[0]).toMatchObject({ start: 14, end: 17 });
  });

  it('offers no rewrite of a sentence that has changed since', () => {
    const draft = write('Sorry, but no.|');
    draft.change('Sorry, but never.');
    expect(draft.shown[0]?.finding.suggestions).toEqual([]);
  });

  it('does not come back once dismissed, until its sentence is another', () => {
    const draft = write('Sorry, but no.|');
    for (const shown of draft.shown) draft.dismiss(shown, 'here');
    expect(shownIn(write('Hello. Sorry, but no.|', false, draft))).toEqual([]);
    expect(shownIn(write('Hello. Sorry, but yes.|', false, draft))).toEqual(['but']);
  });
});

it('what stands keeps its name when the same words before it are replaced', () => {
  const draft = write('Sorry, but no. Sorry, but later.');
  const [, second] = idsIn(draft);
  write('Sorry. No. Sorry, but later.', false, draft);
  expect(idsIn(draft)).toEqual([second]);
});

describe('findings on the same words', () => {
  const text = 'Sorry, but no.';
  /** The first is the worst. */
  const report = (): Report => {
    const [but] = check(text).findings;
    if (!but) throw new Error('Nothing was found.');
    const hint: Finding = {
      ...but,
      start: 0,
      text: text.slice(0, but.end),
      rule: 'hint',
      severity: 'hint',
    };
    return { ...check(text), findings: [hint, but] };
  };
  const checked = (): ComposeDraft => {
    const draft = new ComposeDraft('box');
    draft.change(text);
    draft.adopt(report(), text);
    draft.reveal(null, false);
    return draft;
  };

  it('are shown, and counted, as the worst of them', () => {
    const draft = checked();
    const [shown, ...more] = draft.shown;
    expect(more).toEqual([]);
    expect(shown?.finding.rule).toBe('apology-but');
    expect(shown?.others.map(({ rule }) => rule)).toEqual(['hint']);
    expect(draft.status).toEqual({ kind: 'checked', counts: { error: 1, warning: 0, hint: 0 } });
  });

  it('come to light once that one is dismissed', () => {
    const draft = checked();
    for (const shown of draft.shown) draft.dismiss(shown, 'here');
    expect(draft.shown.map(({ finding }) => finding.rule)).toEqual(['hint']);
    expect(draft.shown[0]?.others).toEqual([]);
  });

  it('are found by name, also one that another one is shown for', () => {
    const draft = checked();
    const names = idsIn(draft);
    for (const shown of draft.shown) draft.dismiss(shown, 'here');
    const [hidden = ''] = idsIn(draft);
    expect(names).not.toContain(hidden);
    expect(checked().find(hidden)?.finding.rule).toBe('hint');
  });
});

describe('what the mail is taken for', () => {
  it('is what the last report says, as long as something is checked', () => {
    const draft = new ComposeDraft('box');
    expect(draft.taken).toBeNull();
    write('Sorry, but no.', false, draft);
    expect(draft.taken).toBe('none');
    draft.fail('no-answer');
    expect(draft.taken).toBe('none');
    draft.adopt({ ...check(''), language: null, checked: false }, draft.text);
    expect(draft.taken).toBeNull();
    write('Sorry, but no.', false, draft).change('');
    expect(draft.taken).toBeNull();
  });
});

describe('the status of a draft', () => {
  const checked = (error: number) => ({ kind: 'checked', counts: { error, warning: 0, hint: 0 } });
  const status = (act: (draft: ComposeDraft) => void) => {
    const draft = new ComposeDraft('box');
    act(draft);
    return draft.status;
  };
  it.each([
    ['empty', status((draft) => draft.change(' \n')), { kind: 'idle' }],
    ['not answered yet', status((draft) => draft.change('Hello.')), { kind: 'checking' }],
    ['clean', status((draft) => void write('Hello.', false, draft)), checked(0)],
    ['with findings', status((draft) => void write('Sorry, but.', false, draft)), checked(1)],
    [
      'only what is shown counts',
      status((draft) => void write('Sorry, but|', false, draft)),
      checked(0),
    ],
    [
      'in a language that is not known',
      status((draft) => {
        draft.change('Bonjour.');
        draft.adopt({ ...check(''), language: null, checked: false }, 'Bonjour.');
      }),
      { kind: 'not-checked', reason: 'unknown-language' },
    ],
    [
      'without an answer',
      status((draft) => write('Hello.', false, draft).fail('no-answer')),
      { kind: 'not-checked', reason: 'no-answer' },
    ],
    [
      'too long',
      status((draft) => draft.change('a'.repeat(MAX_DRAFT_LENGTH + 1))),
      { kind: 'not-checked', reason: 'too-long' },
    ],
    [
      'emptied again',
      status((draft) => write('Sorry, but.', false, draft).change('')),
      { kind: 'idle' },
    ],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});
