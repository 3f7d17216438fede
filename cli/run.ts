import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { CheckOptions, Draft } from '../lib/checker/draft.ts';
import type { Report } from '../lib/checker/report.ts';
import { localDay } from '../lib/local-day.ts';
import { parseCommand, type CheckCommand, type ListsCheckCommand } from './arguments.ts';
import { checkFiles, type CheckedSource } from './check-files.ts';
import { checkLines } from './check-lines.ts';
import { checkListFiles } from './check-list-files.ts';
import { CliError, codeOf, explain } from './cli-error.ts';
import { FOUND, OK, Outcome, statusOf, UNUSABLE, type ExitStatus } from './exit-status.ts';
import { HELP } from './help.ts';
import { readTeamLists } from './team-lists.ts';
import { regionOf } from './region.ts';
import { formatJson, formatJsonArray, formatJsonLines } from './json-format.ts';
import { STANDARD_INPUT } from './source.ts';
import type { Surroundings } from './surroundings.ts';
import { formatText } from './text-format.ts';

type Check = (draft: Draft) => Report;

/** Writes at the reader's pace; a reader that leaves (`| head`) ends it quietly. */
async function print(
  chunks: Iterable<string> | AsyncIterable<string>,
  { stdout }: Surroundings,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), stdout, { end: false });
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (code !== 'EPIPE') throw new CliError(`standard input or output failed (${code})`);
  }
}

const tell = ({ stderr }: Surroundings, line: string): void => {
  stderr.write(`amends: ${line}\n`);
};

async function* answerLines(
  command: CheckCommand,
  surroundings: Surroundings,
  check: Check,
  outcome: Outcome,
): AsyncGenerator<string> {
  let unreadable = 0;
  for await (const answer of checkLines(surroundings.stdin, check, command)) {
    const isProblem = 'error' in answer;
    if (isProblem) unreadable++;
    outcome.add(isProblem ? UNUSABLE : statusOf(answer.findings, command.failOn));
    yield `${JSON.stringify(answer)}\n`;
  }
  if (unreadable > 0)
    tell(surroundings, `lines without an answer: ${unreadable}; look for "error" in the output`);
}

async function* checkNamed(
  { files, language, situation, failOn }: CheckCommand,
  surroundings: Surroundings,
  check: Check,
  outcome: Outcome,
): AsyncGenerator<CheckedSource> {
  const paths = files.length > 0 ? files : [STANDARD_INPUT];
  const checkText = (text: string): Report => check({ text, language, situation, quoted: '' });
  const onProblem = (line: string): void => {
    outcome.add(UNUSABLE);
    tell(surroundings, line);
  };
  for await (const one of checkFiles(paths, surroundings.stdin, checkText, onProblem)) {
    outcome.add(statusOf(one.report.findings, failOn));
    yield one;
  }
}

function format(
  checked: AsyncIterable<CheckedSource>,
  command: CheckCommand,
  locale: CheckOptions['locale'],
  { env, isStdoutTerminal }: Surroundings,
): AsyncIterable<string> {
  switch (command.format) {
    case 'text':
      return formatText(checked, locale, isStdoutTerminal && !env['NO_COLOR']);
    case 'json':
      return command.files.length > 1 ? formatJsonArray(checked) : formatJson(checked);
    case 'jsonl':
      return formatJsonLines(checked);
  }
}

async function runCheck(command: CheckCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const { env, now, isStdinTerminal } = surroundings;
  const region = regionOf(env, command.locale);
  const options: CheckOptions = {
    ...region,
    today: command.today ?? localDay(now),
    gender: 'unset',
    ...(await readTeamLists(command.lists, region.locale)),
  };
  const readsOnlyStdin = command.files.every((file) => file === STANDARD_INPUT);
  if (readsOnlyStdin && isStdinTerminal)
    tell(surroundings, 'reading what you type; end with Ctrl+D');

  const checker = await surroundings.loadChecker();
  const check: Check = (draft) => checker.check(draft, options);
  const outcome = new Outcome();
  const output =
    command.format === 'jsonl' && readsOnlyStdin
      ? answerLines(command, surroundings, check, outcome)
      : format(
          checkNamed(command, surroundings, check, outcome),
          command,
          options.locale,
          surroundings,
        );
  await print(output, surroundings);
  return outcome.status;
}

async function runListsCheck(
  { files, locale, today }: ListsCheckCommand,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { env, now, ruleIds } = surroundings;
  const checked = await checkListFiles(files, {
    locale: regionOf(env, locale).locale,
    today: today ?? localDay(now),
    ruleIds,
  });
  await print(checked.lines, surroundings);
  for (const line of checked.unreadable) tell(surroundings, line);
  if (checked.unreadable.length > 0) return UNUSABLE;
  return checked.isFaulty ? FOUND : OK;
}

/** Does what the arguments ask for, and gives the exit status. */
export async function run(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitStatus> {
  try {
    const command = parseCommand(args);
    if (command.name === 'check') return await runCheck(command, surroundings);
    if (command.name === 'lists-check') return await runListsCheck(command, surroundings);
    await print([command.name === 'help' ? HELP : `${surroundings.version}\n`], surroundings);
    return OK;
  } catch (error) {
    tell(surroundings, explain(error));
    return UNUSABLE;
  }
}
