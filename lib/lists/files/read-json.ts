import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { lineAt } from './lines.ts';
import { FORMAT } from '../format.ts';
import { shown } from '../problem.ts';
import { refuseFile, validateList, type ReadList } from '../validate.ts';

/** A list nests four deep; the parser calls itself for each. */
const DEEPEST = 20;

/** Reads a list in JSON. Comments and commas at the end are not JSON. */
export function readJson(text: string): ReadList {
  const toLine = lineAt(text);
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) return refuseFile('too-deep', { line: toLine(tooDeep) });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) {
    const { offset = 0, length = 0 } = first ?? {};
    const value = shown(text.slice(offset, offset + length));
    return refuseFile('not-json', { line: toLine(offset), ...(value === '' ? {} : { value }) });
  }
  return root.type === 'object' ? readRoot(root, text, toLine) : refuseFile('not-list');
}

function readRoot(root: Node, text: string, toLine: (offset: number) => number): ReadList {
  const { entries, ...head } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const node = propertyOf(root, 'entries');
  if (!Array.isArray(entries) || !node) {
    return refuseFile('not-list', { line: toLine(node?.offset ?? 0) });
  }
  if (typeof head['format'] === 'number' && head['format'] > FORMAT) {
    return refuseFile('newer-format', { value: shown(head['format']), wanted: String(FORMAT) });
  }
  const offsets = (node.children ?? []).map(({ offset }) => offset);
  return validateList(
    { value: head, line: toLine(root.offset) },
    entries.map((value: unknown, i) => ({ value, line: toLine(offsets[i] ?? 0) })),
  );
}

/** Of two properties with the same name the last one counts, as in `JSON.parse`. */
const propertyOf = (object: Node, name: string): Node | undefined =>
  object.children?.findLast(({ children: [key] = [] }) => key?.value === name)?.children?.[1];

/** Where brackets stand in more brackets than any list has. */
function findTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return null;
}
