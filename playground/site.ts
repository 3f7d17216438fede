/** What the playground answers to a request: one page a mail host. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundleClosureEditor } from './gmail/closure.ts';
import {
  CLOSURE_SCRIPT,
  GMAIL_POLICIES,
  GMAIL_SCRIPT,
  GMAIL_STYLE,
  gmailPage,
} from './gmail/page.ts';
import { GMAIL_HOST_NAME } from './gmail/address.ts';
import { OUTLOOK_POLICIES, OUTLOOK_SCRIPT, OUTLOOK_STYLE, outlookPage } from './outlook/page.ts';
import { pagePolicy } from './policy.ts';

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

type Files = ReadonlyMap<string, Answer>;

const asFiles = (files: readonly (readonly [name: string, type: string, body: string])[]): Files =>
  new Map(
    files.map(([name, type, body]) => [
      name,
      { status: 200, headers: { 'content-type': type }, body },
    ]),
  );

async function bundleGmail(): Promise<Files> {
  const [closure, page, style] = await Promise.all([
    bundleClosureEditor(),
    bundleScript(fileBeside('gmail/client/main.ts')),
    readFile(fileBeside('gmail/gmail.css'), 'utf8'),
  ]);
  return asFiles([
    [CLOSURE_SCRIPT, SCRIPT, closure],
    [GMAIL_SCRIPT, SCRIPT, page],
    [GMAIL_STYLE, STYLE, style],
  ]);
}

async function bundleOutlook(): Promise<Files> {
  const [page, style] = await Promise.all([
    bundleScript(fileBeside('outlook/client/main.ts')),
    readFile(fileBeside('outlook/outlook.css'), 'utf8'),
  ]);
  return asFiles([
    [OUTLOOK_SCRIPT, SCRIPT, page],
    [OUTLOOK_STYLE, STYLE, style],
  ]);
}

function answerPage(url: URL): Answer {
  const nonce = randomBytes(16).toString('base64');
  const isGmail = url.hostname === GMAIL_HOST_NAME;
  const page = isGmail ? gmailPage : outlookPage;
  const policies = isGmail ? GMAIL_POLICIES : OUTLOOK_POLICIES;
  return {
    status: 200,
    headers: { 'content-type': HTML, 'content-security-policy': pagePolicy(nonce, policies) },
    body: page(url.searchParams, nonce),
  };
}

type Bundles = Readonly<Record<'gmail' | 'outlook', Files>>;

async function bundlePages(): Promise<Bundles> {
  const [gmail, outlook] = await Promise.all([bundleGmail(), bundleOutlook()]);
  return { gmail, outlook };
}

let bundles: Promise<Bundles> | undefined;

/** Bundles the pages' scripts in memory, once for all sites of a process. */
export async function createSite(): Promise<Site> {
  const { gmail, outlook } = await (bundles ??= bundlePages());
  return (url) => {
    if (url.pathname.startsWith('/mail/')) return answerPage(url);
    const files = url.hostname === GMAIL_HOST_NAME ? gmail : outlook;
    return files.get(url.pathname) ?? NOT_FOUND;
  };
}
