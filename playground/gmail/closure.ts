/** Bundles Closure's `goog.editor`, which Gmail's compose box grew from, without Closure's compiler. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

const require = createRequire(import.meta.url);
const LIBRARY = path.dirname(require.resolve('google-closure-library/closure/goog/base.js'));

const WANTED = [
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.EnterHandler',
  'goog.editor.plugins.RemoveFormatting',
  'goog.editor.plugins.UndoRedo',
];

const PRELUDE =
  'var CLOSURE_NO_DEPS = true; var CLOSURE_UNCOMPILED_DEFINES = {"goog.ENABLE_DEBUG_LOADER": false};';

interface Source {
  readonly file: string;
  readonly requires: readonly string[];
  readonly isModule: boolean;
}

/** Which file gives which symbol and what it needs first, from the library's own `deps.js`. */
async function readSources(): Promise<ReadonlyMap<string, Source>> {
  const sources = new Map<string, Source>();
  const addDependency = (
    file: string,
    symbols: readonly string[],
    requires: readonly string[],
    options?: { readonly module?: string },
  ): void => {
    const source = { file, requires, isModule: options?.module === 'goog' };
    for (const symbol of symbols) sources.set(symbol, source);
  };
  const deps = await readFile(path.join(LIBRARY, 'deps.js'), 'utf8');
  vm.runInNewContext(deps, { goog: { addDependency } });
  return sources;
}

function inOrder(sources: ReadonlyMap<string, Source>, symbols: readonly string[]): Set<Source> {
  const ordered = new Set<Source>();
  const visited = new Set<Source>();
  const visit = (symbol: string): void => {
    const source = sources.get(symbol);
    if (!source || visited.has(source)) return;
    visited.add(source);
    source.requires.forEach(visit);
    ordered.add(source);
  };
  symbols.forEach(visit);
  return ordered;
}

async function readSource({ file, isModule }: Source): Promise<string> {
  const code = await readFile(path.join(LIBRARY, file), 'utf8');
  return isModule
    ? `goog.loadModule(function (exports) { 'use strict';\n${code}\nreturn exports; });`
    : code;
}

/** One classic script that defines the global `goog`. */
export async function bundleClosureEditor(): Promise<string> {
  const ordered = inOrder(await readSources(), WANTED);
  const base = await readFile(path.join(LIBRARY, 'base.js'), 'utf8');
  return [PRELUDE, base, ...(await Promise.all([...ordered].map(readSource)))].join('\n');
}
