import { textAt, type Span } from '../text/span.ts';

/** As many words in a row that also stand in a quoted line are quoted, and not the writer's. */
const WORDS_OF_QUOTE = 3;
/** UTF-16 code units of vanished lines that are looked through for such words. */
const MAX_VANISHED = 20_000;

interface Line extends Span {
  readonly words: string;
}

/** The lines of a span that are not empty, without the space around them, non-breaking spaces as spaces. */
function linesOf(text: string, { start, end }: Span): Line[] {
  const lines = text
    .slice(start, end)
    .replaceAll('\u00A0', ' ')
    .matchAll(/\S(?:[^\n]*\S)?/g);
  return Array.from(lines, ({ 0: words, index }) => ({
    words,
    start: start + index,
    end: start + index + words.length,
  }));
}

/** Spans of a line whose words also stand in `quoted`: all of it, or some in a row. */
function findQuotedWords(line: string, quoted: string): Span[] {
  const words = Array.from(line.matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const spans: Span[] = [];
  for (let first = 0; first < words.length; first++) {
    const { start = 0 } = words[first] ?? {};
    const isQuoted = ({ end }: Span): boolean => quoted.includes(line.slice(start, end));
    const count = words.slice(first).findIndex((word) => !isQuoted(word));
    const last = count === -1 ? words.length - 1 : first + count - 1;
    const isEnough = last - first + 1 >= WORDS_OF_QUOTE || (first === 0 && count === -1);
    if (!isEnough) continue;
    spans.push({ start, end: words[last]?.end ?? start });
    first = last;
  }
  return spans;
}

/** What of a text lies outside the spans, which are in order. */
export function outside(text: string, spans: readonly Span[]): Span[] {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), text.length];
  return ends
    .map((start, index) => ({ start, end: starts[index] ?? start }))
    .filter((span) => textAt(text, span).trim() !== '');
}

/**
 * Knows the lines of the mails that are quoted in one body, and so tells what the writer wrote
 * between them: lines that came while the caret stood there. By their text only, since an editor
 * may replace every node on undo.
 */
export class QuotedLines {
  private readonly known = new Set<string>();
  private writers: ReadonlySet<string> = new Set();

  /**
   * Spans of the writer's words inside the quoted ones, in order.
   * @param quoted where mails are quoted in the text
   * @param hasCaret whether the writer is there; else what is new there was put there by the page
   */
  findWriters(text: string, quoted: readonly Span[], hasCaret: boolean): Span[] {
    const lines = quoted.flatMap((span) => linesOf(text, span));
    if (!hasCaret || this.known.size === 0) this.learn(lines);
    const fresh = lines.filter(({ words }) => !this.known.has(words));
    this.writers = new Set(fresh.map(({ words }) => words));
    const vanished = this.findVanished(lines);
    return fresh.flatMap(({ words, start }) =>
      outside(words, findQuotedWords(words, vanished)).map((span) => ({
        start: start + span.start,
        end: start + span.end,
      })),
    );
  }

  private learn(lines: readonly Line[]): void {
    for (const { words } of lines) if (!this.writers.has(words)) this.known.add(words);
  }

  private findVanished(lines: readonly Line[]): string {
    const present = new Set(lines.map(({ words }) => words));
    return [...this.known]
      .filter((words) => !present.has(words))
      .join('\n')
      .slice(0, MAX_VANISHED);
  }
}
