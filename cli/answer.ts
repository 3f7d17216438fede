import type { Finding, Report, Suggestion } from '../lib/checker/report.ts';
import type { Id } from './request.ts';

const suggestionOf = ({ start, end, replacement, preview, blanks, isChoice }: Suggestion) => ({
  start,
  end,
  replacement,
  preview,
  blanks: blanks.length,
  isChoice,
});

const findingOf = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  start: finding.start,
  end: finding.end,
  text: finding.text,
  title: finding.title,
  advice: finding.advice,
  language: finding.language,
  ...(finding.list ? { list: { name: finding.list.name, version: finding.list.version } } : {}),
  suggestions: finding.suggestions.map(suggestionOf),
});

/** The public JSON shape of one checked draft. `text`: what offsets count in, where it is not what was given. */
export const answerOf = (report: Report, about: { readonly id?: Id; readonly text?: string }) => ({
  ...(about.id === undefined ? {} : { id: about.id }),
  language: report.language,
  ...(report.checked ? {} : { checked: false }),
  situation: report.situation,
  situationGuessed: report.situationGuessed,
  ...(about.text === undefined ? {} : { text: about.text }),
  findings: report.findings.map(findingOf),
  plan: { remedyShare: 0, parts: [] },
});

export type Answer = ReturnType<typeof answerOf>;
