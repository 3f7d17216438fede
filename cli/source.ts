import { createReadStream } from 'node:fs';
import { extname } from 'node:path';

import { CliError, codeOf } from './cli-error.ts';
import { textOfHtml } from './html.ts';
import { textOfMail } from './mail.ts';
import { proseOfMarkdown } from './markdown.ts';

/** On the command line: the draft comes from standard input. */
export const STANDARD_INPUT = '-';

const MAX_MEGABYTES = 64;

/** One draft that was read from a file or from standard input. */
export interface Source {
  /** For people. */
  readonly name: string;
  /** The file as it was named; absent for standard input. */
  readonly id?: string;
  /** What offsets count in. */
  readonly text: string;
  /** What is checked: `text` with spaces where it is not prose, so of the same length. */
  readonly prose: string;
  /** `text` was taken out of something else (a mail, HTML). */
  readonly isExtracted: boolean;
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; look at its name and folder',
  EACCES: 'it may not be read; change its permissions',
  EISDIR: 'it is a folder; name the files in it',
};

/** What is told of a file that the system does not give. */
export function failure(name: string, error: unknown): CliError {
  if (error instanceof CliError) return error;
  const code = codeOf(error) ?? 'unknown error';
  return new CliError(`${name}: ${FAILURES[code] ?? `it cannot be read (${code})`}`);
}

async function readBytes(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > MAX_MEGABYTES * 1e6)
        throw new CliError(`${name}: it is larger than ${MAX_MEGABYTES} MB; split it`);
      parts.push(chunk);
    }
  } catch (error) {
    throw failure(name, error);
  }
  return Buffer.concat(parts);
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError(`${name}: it is not UTF-8 text; save it as UTF-8`);
  }
}

type Content = Pick<Source, 'text' | 'prose' | 'isExtracted'>;

const asGiven = (text: string, prose = text): Content => ({ text, prose, isExtracted: false });
const extracted = (text: string): Content => ({ text, prose: text, isExtracted: true });

async function contentOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Content> {
  switch (extname(name).toLowerCase()) {
    case '.eml':
      return extracted(await textOfMail(bytes));
    case '.html':
    case '.htm':
      return extracted(textOfHtml(decode(name, bytes)));
    case '.md': {
      const text = decode(name, bytes);
      return asGiven(text, proseOfMarkdown(text));
    }
    case '.jsonl':
      throw new CliError(
        `${name}: JSON lines are read from standard input; use --format jsonl < ${name}`,
      );
    default:
      return asGiven(decode(name, bytes));
  }
}

/**
 * Reads one draft; its kind is told by the ending of the name, standard input is plain text.
 * @throws CliError where it cannot be read, is not text, or holds no words.
 */
export async function readSource(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Source> {
  const isStdin = path === STANDARD_INPUT;
  const name = isStdin ? 'standard input' : path;
  const bytes = await readBytes(name, isStdin ? stdin : createReadStream(path));
  if (bytes.includes(0))
    throw new CliError(`${name}: it is not text; give a .txt, .md, .html or .eml file in UTF-8`);
  const content = await contentOf(name, bytes);
  if (content.text.trim() === '')
    throw new CliError(`${name}: there are no words in it to check; give a draft`);
  return { name, ...(isStdin ? {} : { id: path }), ...content };
}
