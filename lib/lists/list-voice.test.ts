import { beforeAll, describe, expect, it } from 'vitest';
import { entryOf, listOf } from './examples.ts';
import type { Entry } from './format.ts';
import { createListVoice } from './list-voice.ts';
import { loadChecker, type Checker } from '../checker/checker.ts';
import { EXAMPLE_OPTIONS } from '../checker/example-options.ts';
import type { Language, ListKeeper, Report } from '../checker/report.ts';

let checker: Checker;
beforeAll(async () => {
  checker = await loadChecker([]);
});

type Given = Partial<Entry> & Pick<Entry, 'phrase'>;

function check(text: string, entries: readonly Given[], language: Language = 'en'): Report {
  const lists = createListVoice([{ list: listOf(entries), keeper: 'team' }]);
  return checker.check(
    { text, language, situation: 'none', quoted: '' },
    { ...EXAMPLE_OPTIONS, lists },
  );
}

const marked = (text: string, entry: Given, language?: Language): string[] =>
  check(text, [entry], language).findings.map((finding) => finding.text);

describe('an entry marks', () => {
  it.each<[string, Given, string, string[]]>([
    ['its words', { phrase: 'asap' }, 'Send it ASAP, please.', ['ASAP']],
    ['no part of a word', { phrase: 'cap' }, 'The escape and the caps.', []],
    [
      'its words in their order',
      { phrase: 'at once' },
      'Once at home, we go at once.',
      ['at once'],
    ],
    ['over commas and hyphens', { phrase: 'follow up' }, 'A follow-up.', ['follow-up']],
    ['curly apostrophes', { phrase: "we're sorry" }, 'We’re sorry.', ['We’re sorry']],
    ['not over the end of a sentence', { phrase: 'sorry but' }, 'We are sorry. But we do.', []],
    ['each time', { phrase: 'asap' }, 'Asap and asap.', ['Asap', 'asap']],
    ['a wildcard of none', { phrase: 'sorry * but' }, 'We are sorry, but no.', ['sorry, but']],
    [
      'a wildcard of three',
      { phrase: 'sorry * but' },
      'So sorry for all this but no.',
      ['sorry for all this but'],
    ],
    ['no wildcard of four', { phrase: 'sorry * but' }, 'So sorry for all of this but no.', []],
    ['two wildcards', { phrase: 'a * b * c' }, 'Say a x b y y c now.', ['a x b y y c']],
    ['no forms that are not listed', { phrase: 'regret' }, 'We regretted it.', []],
    [
      'listed forms',
      { phrase: 'to regret it', forms: [['regret', 'regretted']] },
      'To regretted it.',
      ['To regretted it'],
    ],
    [
      'not its exceptions',
      { phrase: 'policy', exceptions: ['insurance policy'] },
      'Your insurance policy and our policy.',
      ['policy'],
    ],
    [
      'forms of exceptions',
      { phrase: 'policy', forms: [['policy', 'policies']], exceptions: ['insurance policy'] },
      'Your insurance policies.',
      [],
    ],
    ['nothing that others are quoted with', { phrase: 'asap' }, 'You wrote “asap” to us.', []],
    ['until its last day', { phrase: 'asap', expires: '2026-11-23' }, 'Send it asap.', ['asap']],
    ['nothing after it', { phrase: 'asap', expires: '2026-11-22' }, 'Send it asap.', []],
    ['only in its language', { phrase: 'asap', language: 'es' }, 'Send it asap.', []],
    ['soft hyphens or not', { phrase: 'sorry' }, 'We are so\u00ADrry.', ['so\u00ADrry']],
  ])('%s', (_, entry, text, expected) => {
    expect(marked(text, entry)).toEqual(expected);
  });

  it.each<[string, Given, string, string[]]>([
    ['without diacritics', { phrase: 'čo najskôr' }, 'Ozveme sa vám co najskor.', ['co najskor']],
    [
      'more diacritics than listed',
      { phrase: 'co najskor' },
      'Ozveme sa vám čo najskôr.',
      ['čo najskôr'],
    ],
    [
      'diacritics that are needed',
      { phrase: 'súd', diacritics: 'needed' },
      'Ten sud je náš, súd nie.',
      ['súd'],
    ],
    [
      'composed or not',
      { phrase: 'súd', diacritics: 'needed' },
      'Je to su\u0301d alebo nie je.',
      ['su\u0301d'],
    ],
  ])('%s', (_, entry, text, expected) => {
    expect(marked(text, entry, 'sk')).toEqual(expected);
  });
});

describe('what is said instead', () => {
  it.each<[string, string, string, string]>([
    ['asap', 'today', 'Send it asap.', 'Send it today.'],
    ['asap', 'today', 'ASAP we send it.', 'Today we send it.'],
    ['asap', 'today', 'Send it ASAP.', 'Send it today.'],
    ['kindly', 'please', 'Kindly send it.', 'Please send it.'],
    ['Kindly', 'Please', 'We ask you kindly.', 'We ask you please.'],
    [
      'at your earliest convenience',
      'by [__day and time__]',
      'At your earliest convenience, call.',
      'By [__day and time__], call.',
    ],
    ['reach out', '[__name__] will call', 'Reach out to us.', '[__name__] will call to us.'],
    ['i apologise', 'we are sorry', 'Here I apologise.', 'Here we are sorry.'],
  ])('for "%s" is "%s"', (phrase, instead, text, expected) => {
    const [finding] = check(text, [{ phrase, instead: [instead] }]).findings;
    expect(finding?.suggestions.map(({ preview }) => preview)).toEqual([expected]);
  });

  it('may be several things, and have blanks', () => {
    const instead = ['today', 'by [__day and time__]'];
    const [finding] = check('Send it asap.', [{ phrase: 'asap', instead }]).findings;
    expect(finding?.suggestions.map(({ replacement }) => replacement)).toEqual(instead);
    expect(finding?.suggestions[1]?.blanks).toMatchObject([{ kind: 'date' }]);
  });

  it('loses no amount that stands where the wildcard is', () => {
    const entry = { phrase: 'pay * now', instead: ['pay it later'] };
    expect(check('Please pay 45 EUR now.', [entry]).findings[0]?.suggestions).toEqual([]);
  });
});

describe('a finding', () => {
  it('tells its list and speaks in every situation', () => {
    const entry = { phrase: 'a * b', why: 'Because <b>we</b> say so.', source: 'Guide, p. 4' };
    expect(check('Say a and b.', [entry]).findings).toMatchObject([
      {
        rule: 'acme-support/a-_-b',
        severity: 'warning',
        title: 'Not our wording: “a … b”',
        advice: 'Because <b>we</b> say so.',
        list: { name: 'Acme support', version: '1', keeper: 'team', source: 'Guide, p. 4' },
      },
    ]);
  });

  it('of an entry on trial is counted and not shown', () => {
    const report = check('Send it asap.', [{ phrase: 'asap', silent: true }]);
    expect(report.findings).toEqual([]);
    expect(report.silent).toMatchObject([{ rule: 'acme-support/asap' }]);
  });

  it.each<[ListKeeper, string[]]>([
    ['team', []],
    ['person', []],
    ['policy', ['asap']],
  ])('of a %s list may be switched off: %j is left', (keeper, expected) => {
    const lists = createListVoice([{ list: listOf([{ phrase: 'asap' }]), keeper }]);
    const options = { ...EXAMPLE_OPTIONS, lists, disabledRules: ['acme-support/asap'] };
    const draft = { text: 'Send it asap.', language: 'en', situation: 'none', quoted: '' } as const;
    expect(checker.check(draft, options).findings.map(({ text }) => text)).toEqual(expected);
  });
});

describe('of two lists', () => {
  const say = (...given: readonly [ListKeeper, Partial<Entry>][]) => {
    const lists = createListVoice(
      given.map(([keeper, entry]) => ({
        keeper,
        list: listOf([entryOf({ phrase: 'asap', ...entry })]),
      })),
    );
    const draft = { text: 'Send it asap.', language: 'en', situation: 'none', quoted: '' } as const;
    const { findings } = checker.check(draft, { ...EXAMPLE_OPTIONS, lists });
    return findings.map(({ severity, list }) => [list?.keeper, severity]);
  };

  it.each<[string, [ListKeeper, Partial<Entry>][], unknown]>([
    [
      'the stricter',
      [
        ['team', { severity: 'hint' }],
        ['team', { severity: 'error' }],
      ],
      [['team', 'error']],
    ],
    [
      'the policy',
      [
        ['team', { severity: 'error' }],
        ['policy', { severity: 'hint' }],
      ],
      [['policy', 'hint']],
    ],
    [
      'the team',
      [
        ['person', { severity: 'error' }],
        ['team', {}],
      ],
      [['team', 'warning']],
    ],
    [
      'what marks',
      [
        ['team', { silent: true, severity: 'error' }],
        ['team', {}],
      ],
      [['team', 'warning']],
    ],
  ])('%s has the say', (_, given, expected) => {
    expect(say(...given)).toEqual(expected);
  });
});
