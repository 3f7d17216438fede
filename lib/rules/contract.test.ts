import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExamples } from './examples.ts';
import { rules } from './index.ts';
import { sayings } from './sayings.ts';
import { loadChecker } from '../checker/checker.ts';
import { EXAMPLE_OPTIONS } from '../checker/example-options.ts';
import { loadParser } from '../checker/parser.ts';
import { phrasesOf } from '../checker/phrases.ts';
import { LANGUAGES, type Language, type Report, type Situation } from '../checker/report.ts';

const checker = await loadChecker(rules);
const parser = await loadParser();
const check = (text: string, language: Language, situation: Situation = 'our-mistake'): Report =>
  checker.check({ text, language, situation, quoted: '' }, EXAMPLE_OPTIONS);

/** `rule ⟦words⟧` for each finding. */
const found = (text: string, report: Report): string[] =>
  report.findings.map(({ rule, start, end }) => `${rule} ⟦${text.slice(start, end)}⟧`);

const otherRules = ({ findings }: Report, id: string): string[] =>
  [...new Set(findings.map(({ rule }) => rule).filter((rule) => rule !== id))].sort();

const apply = (
  text: string,
  { start, end, replacement }: Report['findings'][0]['suggestions'][0],
) => text.slice(0, start) + replacement + text.slice(end);

test('the list of rules is the list of folders', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(rules.map(({ id }) => id).sort()).toEqual(folders.sort());
});

const spoken = rules.flatMap((rule) =>
  LANGUAGES.filter((language) => !('notApplicable' in rule.languages[language])).map(
    (language) => ({ id: rule.id, rule, language }),
  ),
);

const cases = await Promise.all(
  spoken.map(async (one) => ({ ...one, examples: await readExamples(one.id, one.language) })),
);

describe.each(cases)('$id in $language', ({ id, rule, language, examples }) => {
  const { invalid, valid } = examples;

  test('has more to leave alone than to flag', () => {
    expect(invalid.length).toBeGreaterThan(0);
    expect(valid.length).toBeGreaterThan(invalid.length);
    const texts = [...invalid, ...valid].map((e) => (typeof e === 'string' ? e : e.text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(invalid)(
    'flags $text',
    ({ text: marked, rewrites, severity, situation, also = [] }) => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const words = /⟦(.*)⟧/su.exec(marked)?.[1] ?? '';
      const report = check(text, language, situation);
      const findings = report.findings.filter((one) => one.rule === id);
      expect(found(text, { ...report, findings })).toEqual([`${id} ⟦${words}⟧`]);
      expect(otherRules(report, id)).toEqual([...also].sort());
      const [finding] = findings;
      expect(finding?.severity).toBe(severity ?? rule.severity);
      const offered = finding?.suggestions.map((suggestion) => apply(text, suggestion)) ?? [];
      if (rewrites) expect(offered).toEqual(rewrites);
      for (const rewrite of offered) {
        const left = check(rewrite, language, situation);
        const added = left.findings.filter(({ rule: one }) => !also.includes(one));
        expect(found(rewrite, { ...left, findings: added }), rewrite).toEqual([]);
      }
    },
  );

  test.each(valid.map((e) => (typeof e === 'string' ? { text: e } : e)))(
    'leaves alone $text',
    (example) => {
      const { text } = example;
      const report = check(text, language, 'situation' in example ? example.situation : undefined);
      expect(found(text, report)).toEqual([]);
    },
  );
});

test.each(LANGUAGES)('every alternative of every phrase in %s can be found', (language) => {
  const missing = Object.entries(phrasesOf(rules, language)).flatMap(([set, phrases]) =>
    phrases.flatMap((phrase) => {
      const pattern = parser.compile(phrase);
      return sayings(phrase)
        .filter((text) => parser.match(parser.tokenize(text, language), pattern).length === 0)
        .map((text) => `${set}: ${phrase} does not find "${text}"`);
    }),
  );
  expect(missing).toEqual([]);
});

test.each(LANGUAGES)('no text in %s makes a rule throw or leave the text', (language) => {
  const pieces = rules.flatMap(({ languages }) => {
    const own = languages[language];
    return 'notApplicable' in own ? [] : Object.values(own.phrases).flat().flatMap(sayings);
  });
  const text = fc
    .array(
      fc.oneof(fc.constantFrom(...pieces, '. ', ', ', '\n', '»', '…', '😀', '\u00AD'), fc.string()),
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (draft) => {
      for (const finding of check(draft, language).findings) {
        expect(draft.slice(finding.start, finding.end)).toBe(finding.text);
        expect(finding.sentence.start).toBeLessThanOrEqual(finding.start);
        for (const { start, end } of finding.suggestions) {
          expect(0 <= start && start <= end && end <= draft.length).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
