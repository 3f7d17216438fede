import { answerOf, type Answer } from './answer.ts';
import type { CheckedSource } from './check-files.ts';

const answerOfSource = ({ source: { id, text, isExtracted }, report }: CheckedSource): Answer =>
  answerOf(report, { ...(id === undefined ? {} : { id }), ...(isExtracted ? { text } : {}) });

/** One answer a line. */
export async function* formatJsonLines(
  checked: AsyncIterable<CheckedSource>,
): AsyncGenerator<string> {
  for await (const one of checked) yield `${JSON.stringify(answerOfSource(one))}\n`;
}

/** The answer, of which there is at most one. */
export async function* formatJson(checked: AsyncIterable<CheckedSource>): AsyncGenerator<string> {
  for await (const one of checked) yield `${JSON.stringify(answerOfSource(one), null, 2)}\n`;
}

/** An array of the answers, written as they come. */
export async function* formatJsonArray(
  checked: AsyncIterable<CheckedSource>,
): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const one of checked) {
    yield separator + JSON.stringify(answerOfSource(one), null, 2);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
