import type { Span } from './span.ts';

const LINE = /[^\n]*\n|[^\n]+$/g;
const SIGNATURE = /^--[ \u00A0]\r?\n?$/;
const QUOTED = /^\s*>/;
/** What a mail program writes above the words it quotes; it may be wrapped into two lines. */
const ATTRIBUTION_START = /^\s*(?:on|el|dňa|dne|po|ut|st|št|pi|so|ne)\s.*\d/iu;
const ATTRIBUTION_END = /(?:wrote|escribió|napísala?|napísal\(a\)|píše)\s*:\s*$/iu;

interface Line extends Span {
  readonly words: string;
}

/**
 * The parts of a mail in plain text that its writer wrote: no line that starts with `>`, no line
 * that only says whose words follow, nothing from a line `-- ` on. Whole lines, in order.
 */
export function writersLines(text: string): Span[] {
  const lines: Line[] = [];
  let quoting = false;
  for (const line of linesOf(text)) {
    if (SIGNATURE.test(line.words)) break;
    const quoted = QUOTED.test(line.words);
    if (quoted && !quoting) dropAttribution(lines);
    if (!quoted) lines.push(line);
    quoting = quoted;
  }
  return join(lines);
}

/** What stands above a mail that is quoted by Outlook. */
const HEADER = /^[\s>]*(?:from|de|od)\s*:\s/iu;

/**
 * What the writer of a reply wrote earlier, as far as the mail that is answered quotes it. The
 * newest mail is the other's, and in a thread of two every second one before it is the writer's own.
 */
export function earlierWords(quoted: string): string {
  const mails: string[][] = [];
  for (const { words } of linesOf(quoted)) {
    const isHead = ATTRIBUTION_END.test(words) || HEADER.test(words);
    if (isHead || mails.length === 0) mails.push([]);
    if (!isHead) mails.at(-1)?.push(words.replace(/^[ >]+/, ''));
  }
  const texts = mails.map((lines) => lines.join('').trim());
  const told = texts[0] === '' ? texts.slice(1) : texts;
  return told.filter((_, i) => i % 2 === 1).join('\n');
}

const linesOf = (text: string): Line[] =>
  Array.from(text.matchAll(LINE), ({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));

function dropAttribution(lines: Line[]): void {
  const last = lines.findLastIndex(({ words }) => words.trim() !== '');
  const end = lines[last]?.words ?? '';
  if (!ATTRIBUTION_END.test(end)) return;
  const isWrapped = !ATTRIBUTION_START.test(end);
  const start = isWrapped && ATTRIBUTION_START.test(lines[last - 1]?.words ?? '') ? last - 1 : last;
  lines.splice(start);
}

function join(lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of lines) {
    const previous = joined.at(-1);
    if (previous?.end === start) joined[joined.length - 1] = { start: previous.start, end };
    else joined.push({ start, end });
  }
  return joined;
}
