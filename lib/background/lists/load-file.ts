import { browser } from 'wxt/browser';
import { readCapped, TooLargeError } from './read-capped.ts';
import { troubleOf, type TroubleError } from './trouble.ts';
import { originPattern } from '../../messages/lists.ts';

export interface LoadOptions {
  readonly usesLogin: boolean;
  /** Bytes. */
  readonly most: number;
  readonly signal: AbortSignal;
}

const isRead = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originPattern(address)] });

/**
 * A file from an https address. What was loaded before and is the same (ETag) comes from the browser's
 * own cache: a header of ours would make other servers be asked for leave first.
 * @throws TroubleError
 */
export async function loadFile(
  address: string,
  options: LoadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { usesLogin, most, signal } = options;
  if (usesLogin && !(await isRead(address))) throw troubleOf('needs-permission');
  const response = await ask(address, usesLogin, signal);
  refuseStatus(response);
  try {
    return await readCapped(response, most);
  } catch (error) {
    if (signal.aborted) throw troubleOf('too-slow');
    throw troubleOf(error instanceof TooLargeError ? 'too-large' : 'cut-off');
  }
}

async function ask(address: string, usesLogin: boolean, signal: AbortSignal): Promise<Response> {
  const refused = watchRefusals();
  try {
    return await fetch(address, {
      credentials: usesLogin ? 'include' : 'omit',
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      signal,
    });
  } catch {
    throw refused.any() ? troubleOf('insecure-redirect') : await whyNoAnswer(address, signal);
  } finally {
    refused.stop();
  }
}

/** Our own policy for content lets nothing out that is not https; it tells what it stopped. */
function watchRefusals() {
  let count = 0;
  const onRefusal = (): void => {
    count++;
  };
  addEventListener('securitypolicyviolation', onRefusal);
  return {
    any: () => count > 0,
    stop: () => removeEventListener('securitypolicyviolation', onRefusal),
  };
}

function refuseStatus({ status }: Response): void {
  if (status === 200) return;
  if (status === 401 || status === 403) throw troubleOf('login-needed', { status });
  if (status === 404 || status === 410) throw troubleOf('not-found', { status });
  throw troubleOf('server-error', { status });
}

/** A browser does not tell whether there is no server, or one that lets others not read. */
async function whyNoAnswer(address: string, signal: AbortSignal): Promise<TroubleError> {
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', method: 'HEAD', signal });
  } catch {
    return troubleOf(signal.aborted ? 'too-slow' : 'no-answer');
  }
  // Where we may read, it is another server that it leads on to: a page for logging in.
  return troubleOf((await isRead(address)) ? 'login-needed' : 'needs-permission');
}
