/**
 * Texts that a phrase must find, one for each of its alternatives: compromise's match syntax has
 * silent traps, so each alternative is said once and looked for.
 */
export function sayings(phrase: string): string[] {
  const parts = phrase.match(/!?\([^)]*\)\??|\/[^/]*\/|\S+/g) ?? [];
  const ways = parts.map(waysToSay);
  const shortest = ways.map((way) => way[0] ?? '');
  const each = ways.flatMap((way, i) => way.map((words) => shortest.with(i, words)));
  return [...new Set(each.map((words) => words.filter((word) => word !== '').join(' ')))];
}

/** Any word will do, and none that a pattern names. */
const FILLER = 'xylo';

function waysToSay(part: string): string[] {
  const isOptional = part.endsWith('?');
  const said = required(isOptional ? part.slice(0, -1) : part);
  return isOptional ? ['', ...said] : said;
}

function required(part: string): string[] {
  if (part.startsWith('!')) return [FILLER];
  if (part.startsWith('(')) return part.slice(1, -1).split('|');
  if (part.startsWith('/')) return stems(part.slice(1, -1));
  const [, min = '', max = ''] = /^\.\{(\d+),(\d+)\}$/.exec(part) ?? [];
  if (max) return [min, max].map((n) => Array<string>(Number(n)).fill(FILLER).join(' '));
  return [part.replace(/^\.$/, FILLER)];
}

/** `^(ab|cd)` and `(ab|cd)$`: the stems as words, or with a beginning. */
function stems(source: string): string[] {
  const inner = source.replace(/^\^|\$$/g, '').replace(/^\((.*)\)$/, '$1');
  const isEnding = source.endsWith('$') && !source.startsWith('^');
  const all = inner === '[a-z]+' ? [FILLER] : inner.split('|');
  return all.map((stem) => (isEnding ? FILLER + stem : stem));
}
