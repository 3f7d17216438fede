import { parseArgs } from 'node:util';

import type { Day, Draft } from '../lib/checker/draft.ts';
import { LANGUAGES, type Locale } from '../lib/checker/report.ts';
import { CliError } from './cli-error.ts';
import { FAIL_ON, type FailOn } from './exit-status.ts';
import { LANGUAGE_CHOICES, SITUATION_CHOICES, isOneOf } from './request.ts';

const FORMATS = ['text', 'json', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

export interface CheckCommand {
  readonly name: 'check';
  /** As given; none: standard input. */
  readonly files: readonly string[];
  readonly language: Draft['language'];
  readonly situation: Draft['situation'];
  /** Absent: what the environment says. */
  readonly locale?: Locale;
  /** Absent: the real day. */
  readonly today?: Day;
  readonly format: Format;
  readonly failOn: FailOn;
  /** Files of team lists. */
  readonly lists: readonly string[];
}

export interface ListsCheckCommand {
  readonly name: 'lists-check';
  /** At least one. */
  readonly files: readonly string[];
  readonly locale?: Locale;
  readonly today?: Day;
}

export type Command =
  CheckCommand | ListsCheckCommand | { readonly name: 'help' } | { readonly name: 'version' };

const OPTIONS = {
  language: { type: 'string', default: 'auto' },
  situation: { type: 'string', default: 'auto' },
  list: { type: 'string', multiple: true },
  locale: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'error' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [whatIsWrong] = String(error instanceof Error ? error.message : error).split(
      /\.\s|\.$|\n/,
    );
    throw new CliError(`${whatIsWrong}; see amends --help`);
  }
}

function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  if (isOneOf(value, choices)) return value;
  throw new CliError(`${option} ${value}: choose one of ${choices.join(', ')}`);
}

function parseDay(value: string): Day {
  const date = new Date(`${value}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
  if (!isReal) throw new CliError(`--today ${value}: give a day of the calendar as YYYY-MM-DD`);
  return value as Day;
}

function listFiles(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new CliError('lists check: name the lists to check');
  return files;
}

/**
 * Reads what stands behind `amends`; the word `check` may be left out.
 * @throws CliError naming the option that is wrong.
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };

  const region = {
    ...(values.locale === undefined
      ? {}
      : { locale: choose('--locale', values.locale, LANGUAGES) }),
    ...(values.today === undefined ? {} : { today: parseDay(values.today) }),
  };
  const [first, second] = positionals;
  if (first === 'lists' && second === 'check') {
    return { name: 'lists-check', files: listFiles(positionals.slice(2)), ...region };
  }
  return {
    name: 'check',
    files: first === 'check' ? positionals.slice(1) : positionals,
    language: choose('--language', values.language, LANGUAGE_CHOICES),
    situation: choose('--situation', values.situation, SITUATION_CHOICES),
    ...region,
    lists: values.list ?? [],
    format: choose('--format', values.format, FORMATS),
    failOn: choose('--fail-on', values['fail-on'], FAIL_ON),
  };
}
