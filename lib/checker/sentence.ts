import type { Hit, Token } from './parser.ts';
import type { Reading } from './reader.ts';
import type { Language } from './report.ts';
import type { TimeMention } from '../languages/dates.ts';
import { contains, shift, type Span } from '../text/span.ts';

const QUOTATION = /"[^"]*"/g;

/** Somebody else's words, or a title. Folding makes all quotation marks the same. */
export const isQuotedIn = (folded: string, span: Span): boolean =>
  Array.from(folded.matchAll(QUOTATION)).some(({ 0: quotation, index }) =>
    contains({ start: index, end: index + quotation.length }, span),
  );

/** One sentence of a draft. Its own span and those it gives count in the prepared draft. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: Language;
  previous: Sentence | null = null;
  next: Sentence | null = null;
  private readonly reading: Reading;

  constructor(span: Span, text: string, language: Language, reading: Reading) {
    this.start = span.start;
    this.end = span.end;
    this.text = text;
    this.language = language;
    this.reading = reading;
  }

  get folded(): string {
    return this.reading.folded;
  }

  /** Where the phrases of this set stand, in order. */
  find(name: string): readonly Hit[] {
    return this.reading.find(name).map((hit) => ({ ...hit, ...shift(hit, this.start) }));
  }

  /** Names of the sets of which a phrase stands in it. */
  get phrases(): readonly string[] {
    return this.reading.names;
  }

  has(name: string): boolean {
    return this.reading.find(name).length > 0;
  }

  get tokens(): readonly Token[] {
    return this.reading.tokens.map((token) => ({ ...token, ...shift(token, this.start) }));
  }

  get times(): readonly TimeMention[] {
    return this.reading.times.map((time) => ({ ...time, span: shift(time.span, this.start) }));
  }

  /** Numbers, names, days, links and the like: what no rewrite may lose. */
  get facts(): readonly Span[] {
    return this.reading.facts.map((fact) => shift(fact, this.start));
  }

  /** Somebody else's words, or a title. Folding makes all quotation marks the same. */
  isQuoted(span: Span): boolean {
    return isQuotedIn(this.folded, shift(span, -this.start));
  }

  /** A comma, semicolon or colon stands between the words. */
  hasPause({ start, end }: Span): boolean {
    return /[,;:]/.test(this.text.slice(start - this.start, end - this.start));
  }

  /** A greeting, a close (*With all due respect,*), or not yet written. */
  get endsInComma(): boolean {
    return this.text.endsWith(',');
  }

  get isQuestion(): boolean {
    return /\?["'”»)]*$/.test(this.text);
  }
}
