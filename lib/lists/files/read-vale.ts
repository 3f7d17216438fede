/** Takes over a style of Vale (https://vale.sh): `existence` and `substitution`. Loaded only where one imports. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { decode } from './read-list.ts';
import { FORMAT } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { shown, type Problem } from '../problem.ts';
import { refuseFile, validateList, type RawEntry, type ReadList } from '../validate.ts';
import type { Severity } from '../../checker/report.ts';

const SEVERITY_OF: Readonly<Record<string, Severity>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'hint',
};

/** Signs that mean something in a regular expression and nothing in a phrase. */
const REGULAR = /[\\^$|?*+()[\]{}]|\.(?=\S)/;

interface Listed {
  readonly phrase: string;
  readonly instead: readonly string[];
  readonly line: number;
}

/** What an entry of the style says besides its words. */
interface About {
  readonly severity: Severity;
  readonly why?: string;
  readonly source?: string;
}

/** Reads one style; what is a regular expression in it is refused by its line. */
export function readVale(bytes: Uint8Array, name: string): ReadList {
  if (bytes.length > LIMITS.fileBytes) {
    return refuseFile('too-large', { wanted: String(LIMITS.fileBytes / 1e6) });
  }
  const text = decode(bytes);
  if (text === null) return refuseFile('not-utf8');
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: lines });
  const [error] = errors;
  if (error) {
    const [why = ''] = error.message.split('\n');
    return refuseFile('not-yaml', { line: error.linePos?.[0].line ?? 1, value: shown(why) });
  }
  if (!isMap(contents)) return refuseFile('not-vale');
  const listed = readListed(contents, (offset) => lines.linePos(offset).line);
  return Array.isArray(listed) ? toList(listed, aboutOf(contents), name) : listed;
}

function readListed(style: YAMLMap, toLine: (offset: number) => number): Listed[] | ReadList {
  const kind = style.get('extends');
  if (kind === undefined) return refuseFile('not-vale');
  if (kind === 'existence') {
    const tokens = style.get('tokens');
    return (isSeq(tokens) ? tokens.items : []).flatMap((token) => {
      const phrase = wordsIn(token);
      return phrase ? [{ ...phrase, instead: [], line: toLine(phrase.offset) }] : [];
    });
  }
  if (kind !== 'substitution') return refuseFile('vale-kind', { value: shown(kind) });
  const swap = style.get('swap');
  return (isMap(swap) ? swap.items : []).flatMap(({ key, value }) => {
    const phrase = wordsIn(key);
    const instead = wordsIn(value)?.phrase.split('|') ?? [];
    return phrase ? [{ ...phrase, instead, line: toLine(phrase.offset) }] : [];
  });
}

function wordsIn(node: unknown): { readonly phrase: string; readonly offset: number } | null {
  if (!isScalar(node)) return null;
  return { phrase: String(node.value).trim(), offset: node.range?.[0] ?? 0 };
}

function aboutOf(style: YAMLMap): About {
  const why = textOf(style.get('message'));
  const source = textOf(style.get('link'));
  return {
    severity: SEVERITY_OF[textOf(style.get('level'))] ?? 'warning',
    ...(why === '' ? {} : { why: why.replace(/\s*['"“]?%s['"”]?/g, ' …').trim() }),
    ...(source === '' ? {} : { source }),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function toList(listed: readonly Listed[], about: About, name: string): ReadList {
  const refused = listed.filter(({ phrase }) => REGULAR.test(phrase));
  const entries = listed
    .filter((one) => !refused.includes(one))
    .map(({ phrase, instead, line }): RawEntry => ({ value: { phrase, instead, ...about }, line }));
  const read = validateList({ value: { format: FORMAT, name, version: '0' }, line: 1 }, entries);
  const told = refused.map(({ phrase, line }): Problem => ({
    code: 'regular-expression',
    line,
    value: shown(phrase),
  }));
  return { ...read, refused: [...read.refused, ...told].sort((a, b) => a.line - b.line) };
}
