/** Runs `lib/editor` inside a page, against the page's own editor. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type * as Apply from '../../lib/editor/apply.ts';
import type * as Read from '../../lib/editor/read.ts';

declare global {
  var amendsEditor: typeof Apply & typeof Read;
}

const ENTRY = path.join(import.meta.dirname, 'editor-in-page-entry.ts');

/** A module as a script that puts what it exports into a global variable of the page. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  if (output?.type !== 'chunk') throw new Error(`${entry} could not be bundled.`);
  return `${output.code}\nglobalThis.${name} = ${name};`;
}

let code: Promise<string> | undefined;

export async function loadEditor(page: Page): Promise<void> {
  code ??= bundleForPage(ENTRY, 'amendsEditor');
  await page.evaluate(await code);
}
