import { describe, expect, test } from 'vitest';
import { loadChecker, type Checker } from './checker.ts';
import type { CheckOptions, Draft, Gravity } from './draft.ts';
import { EXAMPLE_OPTIONS } from './example-options.ts';
import type { Situation } from './report.ts';
import { noSecondVoice, type SecondVoice } from './second-voice.ts';
import { rules } from '../rules/index.ts';

const checker = await loadChecker(rules);

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  language: 'auto',
  situation: 'our-mistake',
  quoted: '',
  ...more,
});

const marked = (text: string, more: Partial<Draft> = {}, options: Partial<CheckOptions> = {}) =>
  checker.check(draft(text, more), { ...EXAMPLE_OPTIONS, ...options }).findings.map((finding) => {
    expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    return finding.text;
  });

describe('whose words', () => {
  test.each([
    ['quoted lines', "> I'm sorry, but no.\nThanks for telling me about the wrong parcel."],
    ['what follows the signature', "Thanks for telling me about it.\n-- \nI'm sorry, but no."],
  ])('%s are not checked', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('offsets are those of the text as given', () => {
  test.each([
    [
      'soft hyphens',
      "I'm sor\u00ADry, b\u00ADut the courier was late.",
      "I'm sor\u00ADry, b\u00ADut",
    ],
    [
      'decomposed letters',
      'Ospravedln\u030Cujem sa, ale kurie\u0301r mes\u030Ckal.',
      'Ospravedln\u030Cujem sa, ale',
    ],
    [
      'no-break spaces',
      "I'm\u00A0sorry,\u00A0but the courier was late.",
      "I'm\u00A0sorry,\u00A0but",
    ],
    ['emoji before it', "😀😀 I'm sorry, but the courier was late.", "I'm sorry, but"],
    ['CRLF', "Hello Tom,\r\nI'm sorry, but the courier was late.", "I'm sorry, but"],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });
});

describe('language', () => {
  test('each sentence is read in its own', () => {
    const text = "I'm sorry, but the courier was late.\nLo siento, pero el mensajero llegó tarde.";
    expect(marked(text)).toEqual(["I'm sorry, but", 'Lo siento, pero']);
  });

  test.each([
    ['Czech', 'Omlouváme se, ale kurýr přijel pozdě a balík se cestou bohužel ztratil.'],
    ['German', 'Es tut mir leid, aber der Kurier war zu spät und das Paket ist verloren.'],
    ['nothing', ''],
    ['digits', '123 456 789'],
  ])('a draft in %s is not checked', (_, text) => {
    const report = checker.check(draft(text), EXAMPLE_OPTIONS);
    expect(report).toMatchObject({ language: null, checked: false, findings: [] });
  });

  test('titles are in the language of the interface', () => {
    const text = "I'm sorry, but the courier was late.";
    const [es] = checker.check(draft(text), { ...EXAMPLE_OPTIONS, locale: 'es' }).findings;
    expect(es?.title).toBe(rules[0]?.languages.es.texts.title);
  });
});

describe('what is silent', () => {
  test('a rule that is switched off', () => {
    expect(
      marked("I'm sorry, but Ana has the keys.", {}, { disabledRules: ['apology-but'] }),
    ).toEqual([]);
  });

  test.each<[Situation, Gravity, readonly string[]]>([
    ['our-mistake', 'failure', ['We will keep you posted', 'soon']],
    ['our-mistake', 'serious', ['We will keep you posted', 'soon']],
    ['our-mistake', 'slip', ['soon']],
    ['our-mistake', 'settled', []],
    ['complaint', 'settled', []],
    ['not-ours', 'settled', ['We will keep you posted', 'soon']],
  ])('what a mail does not need: %s, %s', (situation, gravity, expected) => {
    const text = 'We will keep you posted. We will send you the file soon.';
    expect(marked(text, { situation, gravity })).toEqual(expected);
  });

  test('what asks for an admission, where that is forbidden', () => {
    const text = 'Mistakes were made. Here is the file. It is not our fault.';
    expect(marked(text)).toEqual(['Mistakes were made', 'not our fault']);
    expect(marked(text, {}, { isLiabilityCareful: true })).toEqual([]);
  });

  test('ordinary mail', async () => {
    const hearsOrdinaryMail: SecondVoice = {
      about: (sentences) => ({
        ...noSecondVoice.about(sentences),
        situationOdds: () => new Map([['none', 1]]),
      }),
    };
    const guessing = await loadChecker(rules, hearsOrdinaryMail);
    const mail = draft('We will send you the minutes soon.', { situation: 'auto' });
    const found = (one: Checker): number => one.check(mail, EXAMPLE_OPTIONS).findings.length;
    expect([found(checker), found(guessing)]).toEqual([1, 0]);
  });
});

test.each([
  ['denial', 'We left the gate open.', ['We left the gate open']],
  ['apology-but', 'We left the gate open.', []],
  ['apology-but', 'The gate was open, but nobody minds.', ['The gate was open, but nobody minds']],
  ['apology-but', 'The gate was open. But nobody minds.', ['The gate was open']],
])('what the second voice alone hears: %s in "%s"', async (rule, text, expected) => {
  const hears: SecondVoice = {
    about: (sentences) => ({
      ...noSecondVoice.about(sentences),
      proposes: (sentence) => (sentence.text.includes('gate') ? rule : null),
    }),
  };
  const { findings } = (await loadChecker(rules, hears)).check(draft(text), EXAMPLE_OPTIONS);
  expect(findings.map((finding) => finding.text)).toEqual(expected);
});

const ADMITS = 'That is ours to put right';

test.each<[string, Partial<Draft>, Partial<CheckOptions>, boolean]>([
  ['our mistake', {}, {}, true],
  ['a complaint whose cause is open', { situation: 'complaint' }, {}, false],
  ['a writer who is careful about liability', {}, { isLiabilityCareful: true }, false],
])('rewrites that admit something: %s', (_, more, options, admits) => {
  const [finding] = checker.check(draft('It was the fault of the courier.', more), {
    ...EXAMPLE_OPTIONS,
    ...options,
  }).findings;
  expect(finding?.rule).toBe('blame-others');
  expect(finding?.suggestions).not.toHaveLength(0);
  expect(finding?.suggestions.some(({ preview }) => preview.includes(ADMITS))).toBe(admits);
});

test.each<[Situation, string, number]>([
  ['our-mistake', 'warning', 3],
  ['complaint', 'hint', 1],
])('a mistake that nobody made: %s', (situation, severity, count) => {
  const text = 'Mistakes were made.';
  const [finding] = checker.check(draft(text, { situation }), EXAMPLE_OPTIONS).findings;
  expect(finding?.severity).toBe(severity);
  expect(finding?.suggestions).toHaveLength(count);
});

describe('blanks', () => {
  test('a moment has choices, another blank has none', () => {
    const [finding] = checker.check(
      draft("I'm sorry, but the courier was late."),
      EXAMPLE_OPTIONS,
    ).findings;
    const [what, when] = finding?.suggestions[0]?.blanks ?? [];
    expect(what).toMatchObject({ kind: 'text', label: 'what I will do', choices: [] });
    expect(when).toMatchObject({ kind: 'date', label: 'day and time' });
    expect(when?.choices.length).toBeGreaterThan(1);
  });
});

test('the same draft twice gives the same report', () => {
  const text = "I'm sorry, but the courier was late. We will call you soon.";
  expect(checker.check(draft(text), EXAMPLE_OPTIONS)).toEqual(
    checker.check(draft(text), EXAMPLE_OPTIONS),
  );
});

test('a megabyte of text is read', () => {
  const text = "I'm sorry, but the courier was late. ".repeat(27_000);
  const { findings } = checker.check(draft(text), EXAMPLE_OPTIONS);
  expect(findings.filter(({ rule }) => rule === 'apology-but')).toHaveLength(27_000);
}, 180_000);
