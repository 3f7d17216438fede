import type { Draft } from '../lib/checker/draft.ts';
import { LANGUAGES, SITUATIONS } from '../lib/checker/report.ts';
import { CliError } from './cli-error.ts';

export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;
export const SITUATION_CHOICES = ['auto', ...SITUATIONS] as const;

/** What the writer of a JSON line calls the draft; comes back with the answer. */
export type Id = string | number;

export interface Request {
  readonly id?: Id;
  readonly draft: Draft;
}

export const isOneOf = <T extends string>(value: unknown, choices: readonly T[]): value is T =>
  choices.some((choice) => choice === value);

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new CliError('it is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CliError('it is not a JSON object');
  return { ...value };
}

function choose<T extends string>(
  key: string,
  value: unknown,
  choices: readonly T[],
  byDefault: T,
): T {
  if (value === undefined) return byDefault;
  if (!isOneOf(value, choices)) throw new CliError(`"${key}" is not one of ${choices.join(', ')}`);
  return value;
}

/**
 * Reads `{"id"?, "text", "language"?, "situation"?, "quoted"?}`; other keys are passed over.
 * @throws CliError saying which key is wrong.
 */
export function parseRequest(
  json: string,
  byDefault: Pick<Draft, 'language' | 'situation'>,
): Request {
  const { id, text, language, situation, quoted = '' } = parseObject(json);
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw new CliError('"id" is not a string or a number');
  if (typeof text !== 'string') throw new CliError('"text" is missing or not a string');
  if (typeof quoted !== 'string') throw new CliError('"quoted" is not a string');
  return {
    ...(id === undefined ? {} : { id }),
    draft: {
      text,
      language: choose('language', language, LANGUAGE_CHOICES, byDefault.language),
      situation: choose('situation', situation, SITUATION_CHOICES, byDefault.situation),
      quoted,
    },
  };
}
