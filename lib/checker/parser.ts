/**
 * The one match engine: compromise's tokens and patterns, with our own splitting and folding, so
 * that all three languages are matched alike. English alone also gets its contractions opened.
 */
import type { Language } from './report.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Where a phrase stands in its sentence: UTF-16 code units from the sentence's start. */
export interface Hit extends Span {
  readonly pattern: string;
  /** Places of its first token, and of the one after its last. */
  readonly tokens: Span;
}

export interface Token extends Span {
  /** Folded, without punctuation; empty never. */
  readonly normal: string;
}

/** A sentence cut into its words. */
export interface TokenizedSentence {
  readonly tokens: readonly Token[];
  /** All that a word of a pattern may match, in any order. */
  readonly words: Iterable<string>;
  /** The same in compromise's own form. */
  readonly terms: readonly Term[];
}

/** A phrase in compromise's match syntax, read once. */
export interface Pattern {
  readonly source: string;
  readonly parts: readonly PatternPart[];
}

export interface Parser {
  compile(pattern: string): Pattern;
  tokenize(sentence: string, language: Language): TokenizedSentence;
  match(sentence: TokenizedSentence, pattern: Pattern): Hit[];
}

/** One token of a pattern, as compromise's `parseMatch` gives it: what is used of it. */
export interface PatternPart {
  readonly word?: string;
  readonly regex?: RegExp;
  readonly fastOr?: Set<string>;
  readonly choices?: readonly (readonly PatternPart[])[];
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly anything?: boolean;
}

interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
  implicit?: string;
  offset: { start: number; length: number };
}

interface View {
  document: Term[][];
  compute(hooks: readonly string[]): View;
}

interface Nlp {
  (text: string): View;
  world(): object;
  methods(): { one: { tokenize: Tokenize; match: MatchTerms } };
  model(): { one: { contractions: Contraction[] } };
  parseMatch(match: string): PatternPart[];
}

interface Contraction {
  readonly word: string;
  readonly out: readonly string[];
}

type MatchTerms = (
  sentences: readonly (readonly Term[])[],
  wanted: { regs: readonly PatternPart[] },
) => { ptrs: readonly (readonly [number, number, number])[] };

interface Tokenize {
  splitSentences: (text: string) => string[];
  splitTerms: (text: string) => string[];
  fromString: (text: string, world: object) => Term[][];
}

/** Contractions that compromise opens only with its tagger. */
const OPENED: readonly Contraction[] = ['it', 'he', 'she', 'who', 'here'].map((word) => ({
  word: `${word}'s`,
  out: [word, 'is'],
}));

/** Loads compromise: about 0.2 s the first time. */
export async function loadParser(): Promise<Parser> {
  const nlp = (await import('compromise')).default as unknown as Nlp;
  const { tokenize, match } = nlp.methods().one;
  // Sentences are split by lib/text, and words also where no space stands after the comma.
  tokenize.splitSentences = (text) => [text];
  tokenize.splitTerms = splitTerms;
  const { contractions } = nlp.model().one;
  contractions.push(...OPENED.filter((one) => !contractions.includes(one)));
  return {
    compile: (source) => ({ source, parts: nlp.parseMatch(source) }),
    tokenize: (sentence, language) => toTokens(nlp, sentence, language),
    match: ({ terms, tokens }, { source, parts }) =>
      match([terms], { regs: parts }).ptrs.flatMap((found) => toHits(found, source, tokens)),
  };
}

function toTokens(nlp: Nlp, sentence: string, language: Language): TokenizedSentence {
  const view = nlp('');
  view.document = nlp.methods().one.tokenize.fromString(sentence, nlp.world());
  const terms = view.document[0] ?? [];
  for (const term of terms) term.normal = fold(term.text).replace(/^'+|'+$/g, '');
  if (language === 'en') view.compute(['contractions']);
  view.compute(['offset']);
  return { tokens: readTokens(terms), words: wordsOf(terms), terms };
}

const wordsOf = (terms: readonly Term[]): Set<string> =>
  new Set(terms.flatMap(({ text, normal, implicit = '' }) => [text, normal, implicit]));

/** The second half of a contraction has no text of its own: it stands where its host stands. */
function readTokens(terms: readonly Term[]): Token[] {
  const tokens: Token[] = [];
  for (const { text, normal, implicit, offset } of terms) {
    const host = tokens.at(-1);
    const span =
      text === '' && host
        ? { start: host.start, end: host.end }
        : { start: offset.start, end: offset.start + offset.length };
    tokens.push({ ...span, normal: implicit ?? normal });
  }
  return tokens;
}

function toHits(
  [, start, end]: readonly [number, number, number],
  pattern: string,
  tokens: readonly Token[],
): Hit[] {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return [];
  return [{ pattern, start: first.start, end: last.end, tokens: { start, end } }];
}

const ADDRESS = /^\S*(?:@|:\/\/|www\.)\S*$/;
const INSIDE = /(?<=[\p{L}\p{N}][)"'»”]?(?:[,;:!?…–—/]|\.{2,}|-)+)(?=["'«“(¿¡]?\p{L})/u;

/** Words with the space and punctuation around them; *sorry,but* and *no-show* are two each. */
function splitTerms(text: string): string[] {
  const chunks = text.match(/\s*\S+\s*/g) ?? [];
  const pieces = chunks.flatMap((chunk) =>
    ADDRESS.test(chunk.trim()) ? [chunk] : chunk.split(INSIDE),
  );
  return mergePunctuation(pieces);
}

/** A lone dash or bullet belongs to the word before it, or to the first one. */
function mergePunctuation(pieces: readonly string[]): string[] {
  const terms: string[] = [];
  let lead = '';
  for (const piece of pieces) {
    if (/[\p{L}\p{N}]/u.test(piece)) {
      terms.push(lead + piece);
      lead = '';
    } else if (terms.length > 0) terms.push((terms.pop() ?? '') + piece);
    else lead += piece;
  }
  return terms;
}
