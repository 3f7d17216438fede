import type { Finding, Report, Suggestion } from '../lib/checker/report.ts';
import { textAt, type Span } from '../lib/text/span.ts';
import { explain } from './cli-error.ts';
import { readSource, type Source } from './source.ts';

export interface CheckedSource {
  readonly source: Source;
  readonly report: Report;
}

/** Findings tell the text as given; a rewrite that would drop what is not prose (a link, code) is not offered. */
function overGivenText(report: Report, { text, prose }: Source): Report {
  if (prose === text) return report;
  const isUntouched = (span: Span): boolean => textAt(text, span) === textAt(prose, span);
  const restore = (finding: Finding): Finding => ({
    ...finding,
    text: textAt(text, finding),
    suggestions: finding.suggestions
      .filter(isUntouched)
      .map((suggestion) => ({ ...suggestion, preview: previewOf(text, finding, suggestion) })),
  });
  return { ...report, findings: report.findings.map(restore) };
}

const previewOf = (text: string, { sentence }: Finding, { start, end, replacement }: Suggestion) =>
  text.slice(sentence.start, start) + replacement + text.slice(end, sentence.end);

/** Checks one file after the other; what cannot be read is told to `onProblem` in a line and passed over. */
export async function* checkFiles(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  check: (text: string) => Report,
  onProblem: (line: string) => void,
): AsyncGenerator<CheckedSource> {
  const read = async (path: string): Promise<CheckedSource | undefined> => {
    try {
      const source = await readSource(path, stdin);
      return { source, report: overGivenText(check(source.prose), source) };
    } catch (error) {
      onProblem(explain(error, path));
      return undefined;
    }
  };
  for (const path of paths) {
    const checked = await read(path);
    if (checked) yield checked;
  }
}
