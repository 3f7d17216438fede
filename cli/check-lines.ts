import type { Draft } from '../lib/checker/draft.ts';
import type { Report } from '../lib/checker/report.ts';
import { answerOf, type Answer } from './answer.ts';
import { CliError, explain } from './cli-error.ts';
import { splitLines, type Line } from './lines.ts';
import { parseRequest } from './request.ts';

const MAX_LINE_MEGABYTES = 10;

/** The place of a line that could not be answered, counted from 1, and why. */
export interface LineProblem {
  readonly line: number;
  readonly error: string;
}

function decode({ bytes }: Line): string {
  if (!bytes) throw new CliError(`it is longer than ${MAX_LINE_MEGABYTES} MB; split the draft`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError('it is not UTF-8 text');
  }
}

/** Answers JSON lines one by one, in order, holding one at a time; empty lines are passed over. */
export async function* checkLines(
  input: AsyncIterable<Uint8Array>,
  check: (draft: Draft) => Report,
  byDefault: Pick<Draft, 'language' | 'situation'>,
): AsyncGenerator<Answer | LineProblem> {
  const answer = (line: Line): Answer | LineProblem | undefined => {
    try {
      const json = decode(line);
      if (json.trim() === '') return undefined;
      const { draft, ...about } = parseRequest(json, byDefault);
      return answerOf(check(draft), about);
    } catch (error) {
      return { line: line.number, error: explain(error) };
    }
  };
  for await (const line of splitLines(input, MAX_LINE_MEGABYTES * 1e6)) {
    const answered = answer(line);
    if (answered) yield answered;
  }
}
