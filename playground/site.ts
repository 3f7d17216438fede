/** What the playground answers to a request: one page a mail host. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundleClosureEditor } from './gmail/closure.ts';
import { CLOSURE_SCRIPT, GMAIL_SCRIPT, GMAIL_STYLE, gmailPage, gmailPolicy } from './gmail/page.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Site = (url: URL) => Answer;

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const NOT_FOUND: Answer = { status: 404, headers: {}, body: '' };

const fileBeside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} could not be bundled.`);
  return bundle.output[0].code;
}

function answerPage(url: URL): Answer {
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: { 'content-type': HTML, 'content-security-policy': gmailPolicy(nonce) },
    body: gmailPage(url.searchParams, nonce),
  };
}

/** Bundles the pages' scripts in memory. */
export async function createSite(): Promise<Site> {
  const [closure, page, style] = await Promise.all([
    bundleClosureEditor(),
    bundleScript(fileBeside('gmail/client/main.ts')),
    readFile(fileBeside('gmail/gmail.css'), 'utf8'),
  ]);
  const files = new Map<string, Answer>(
    [
      [CLOSURE_SCRIPT, SCRIPT, closure] as const,
      [GMAIL_SCRIPT, SCRIPT, page] as const,
      [GMAIL_STYLE, STYLE, style] as const,
    ].map(([name, type, body]) => [name, { status: 200, headers: { 'content-type': type }, body }]),
  );
  return (url) => {
    if (url.hostname !== 'mail.google.com') return NOT_FOUND;
    if (url.pathname.startsWith('/mail/')) return answerPage(url);
    return files.get(url.pathname) ?? NOT_FOUND;
  };
}
