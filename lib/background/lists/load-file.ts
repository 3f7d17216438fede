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

const mayRead = (address: string): Promise<boolean> =>
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
  if (usesLogin && !(await mayRead(address))) throw troubleOf('needs-permission');
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
  try {
    return await fetch(address, {
      credentials: usesLogin ? 'include' : 'omit',
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      signal,
    });
  } catch {
    throw await whyNoAnswer(address, signal);
  }
}

function refuseStatus({ status }: Response): void {
  if (status === 200) return;
  if (status === 401 || status === 403) throw troubleOf('login-needed', { status });
  if (status === 404 || status === 410) throw troubleOf('not-found', { status });
  throw troubleOf('server-error', { status });
}

/** A browser tells no reason: it is found out by asking for less. */
async function whyNoAnswer(address: string, signal: AbortSignal): Promise<TroubleError> {
  const answers = async (how: RequestInit): Promise<boolean> =>
    fetch(address, { method: 'HEAD', credentials: 'omit', signal, ...how }).then(
      () => true,
      () => false,
    );
  if (await answers({ mode: 'no-cors' })) {
    // Where we may read, it is another server that it leads on to: a page for logging in.
    return troubleOf((await mayRead(address)) ? 'login-needed' : 'needs-permission');
  }
  // Our policy for content (wxt.config.ts) lets nothing out that is not https, also where one leads on.
  if (await answers({ redirect: 'manual' })) return troubleOf('insecure-redirect');
  return troubleOf(signal.aborted ? 'too-slow' : 'no-answer');
}
