import type { Checker } from '../lib/checker/checker.ts';
import type { Finding, Severity } from '../lib/checker/report.ts';

const SEVERITY: Readonly<Record<string, Severity>> = {
  but: 'error',
  soon: 'warning',
  very: 'hint',
};

/** For tests: *but* is an error, *soon* a warning, *very* a hint; a draft with *ahoj* is in no known language. */
export const fakeChecker: Checker = {
  check({ text, language, situation }, { locale, today }) {
    const findings = Array.from(text.matchAll(/but|soon|very/g), ({ 0: word, index }): Finding => {
      const span = { start: index, end: index + word.length };
      const start = Math.max(text.lastIndexOf('.', index), text.lastIndexOf('\n', index)) + 1;
      const stop = text.indexOf('.', index);
      const sentence = { start, end: stop === -1 ? text.length : stop + 1 };
      return {
        rule: `no-${word}`,
        severity: SEVERITY[word] ?? 'hint',
        language: 'en',
        ...span,
        text: word,
        sentence,
        title: `The word "${word}" (${locale})`,
        advice: `Asked on ${today}.`,
        sources: [],
        evidence: 'expert-advice',
        suggestions: [
          { ...span, replacement: 'and', preview: `… and …`, blanks: [], isChoice: false },
          {
            ...sentence,
            replacement: 'By [__day__].',
            preview: 'By [__day__].',
            blanks: [{ start: 3, end: 12, label: 'day', kind: 'date', choices: [] }],
            isChoice: false,
          },
        ],
      };
    });
    const isKnown = !text.includes('ahoj');
    return {
      language: isKnown ? (language === 'auto' ? 'en' : language) : null,
      checked: isKnown,
      situation: situation === 'auto' ? 'none' : situation,
      situationGuessed: situation === 'auto',
      findings: isKnown ? findings : [],
    };
  },
};
