/** Something the caller can put right. `message` is one line: what is wrong with what, and what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What Node calls an error of the system, as `ENOENT`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** One line for people out of whatever was thrown; `about` names what was being read. */
export function explain(error: unknown, about?: string): string {
  if (error instanceof CliError) return error.message;
  const line = `it could not be checked (${messageOf(error).replace(/\s+/g, ' ')}); please report this`;
  return about === undefined ? line : `${about}: ${line}`;
}
