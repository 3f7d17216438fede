import { styleText } from 'node:util';

import type { Finding, Locale, Report, Severity } from '../lib/checker/report.ts';
import { textAt } from '../lib/text/span.ts';
import { describeStatus } from '../locales/describe-status.ts';
import { WORDS, type Words } from '../locales/words.ts';
import type { CheckedSource } from './check-files.ts';
import type { Source } from './source.ts';

const MAX_REWRITES = 2;

const COLOURS = { error: 'red', warning: 'yellow', hint: 'blue' } as const;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const plain: Paint = (_style, text) => text;

/** One line, and nothing in it that a terminal would obey. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** Turns ascending offsets into `line:column`, both counted from 1, columns in UTF-16 code units. */
function positionsIn(text: string): (offset: number) => string {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  let line = 0;
  return (offset) => {
    while ((lineStarts[line + 1] ?? Infinity) <= offset) line++;
    return `${line + 1}:${offset - (lineStarts[line] ?? 0) + 1}`;
  };
}

function sentenceWithMark({ text }: Source, finding: Finding, paint: Paint): string {
  const { start, end, sentence, severity } = finding;
  const before = textAt(text, { start: Math.min(sentence.start, start), end: start });
  const after = textAt(text, { start: end, end: Math.max(sentence.end, end) });
  const marked = paint(['underline', COLOURS[severity]], `⟦${oneLine(textAt(text, finding))}⟧`);
  return `${oneLine(before).trimStart()}${marked}${oneLine(after).trimEnd()}`;
}

/** A suggestion that leaves nothing of its sentence is shown as what it removes. */
const rewritesOf = (source: Source, { suggestions }: Finding, words: Words): readonly string[] =>
  suggestions
    .slice(0, MAX_REWRITES)
    .map((suggestion) =>
      suggestion.preview.trim() === ''
        ? `${words.card.remove} ${textAt(source.text, suggestion)}`
        : suggestion.preview,
    )
    .map((rewrite) => oneLine(rewrite).trim());

function paragraphOf(
  source: Source,
  finding: Finding,
  position: string,
  words: Words,
  paint: Paint,
): string {
  const { severity } = finding;
  const place = paint('bold', `${oneLine(source.name)}:${position}`);
  const grade = paint(COLOURS[severity], words.severities[severity]);
  return [
    `${place} ${grade} ${finding.title} ${paint('dim', `(${finding.rule})`)}`,
    `    ${sentenceWithMark(source, finding, paint)}`,
    `    ${finding.advice}`,
    ...rewritesOf(source, finding, words).map((rewrite) => `    → ${rewrite}`),
    '',
    '',
  ].join('\n');
}

function describe({ source, report }: CheckedSource, words: Words, paint: Paint): string {
  if (!report.checked)
    return `${paint('bold', oneLine(source.name))}: ${words.notChecked['unknown-language']}\n\n`;
  const position = positionsIn(source.text);
  return report.findings
    .map((finding) => paragraphOf(source, finding, position(finding.start), words, paint))
    .join('');
}

function countInto(counts: Record<Severity, number>, { findings }: Report): void {
  for (const { severity } of findings) counts[severity]++;
}

/** A paragraph a finding, and at the end how many there were; a draft that was not checked is never told clean. */
export async function* formatText(
  checked: AsyncIterable<CheckedSource>,
  locale: Locale,
  isColoured: boolean,
): AsyncGenerator<string> {
  const words = WORDS[locale];
  const paint = isColoured ? styleText : plain;
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  let checkedCount = 0;
  let uncheckedCount = 0;
  for await (const one of checked) {
    countInto(counts, one.report);
    if (one.report.checked) checkedCount++;
    else uncheckedCount++;
    const described = describe(one, words, paint);
    if (described !== '') yield described;
  }
  const isAnythingFound = Object.values(counts).some((count) => count > 0);
  if (isAnythingFound || (checkedCount > 0 && uncheckedCount === 0))
    yield `${describeStatus({ kind: 'checked', counts }, words)}\n`;
}
