/** Spanish clauses: what a sentence still says once its flagged end is gone. */
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { FINITE } from './es-finite.ts';

/** Where a clause begins that the one before it can do without. */
const BREAK =
  /(?:;|:|\s[–—-])\s|,\s(?:y|e|pero|mas|que|así que|asi que|pues|porque|aunque|solo que|sólo que|eso sí|eso si|ahora bien|ahora|(?:sin embargo|no obstante),?|toda vez que|por lo que|ya que|puesto que|de modo que|eso|con lo que|lo que pasa es que|solo|sólo|como)\s|,\s(?=(?:usted|ustedes|vos|tú|nosotros|yo)\s)/giu;
/** What hangs on a clause to come, or asks. */
const NO_SENTENCE =
  /^\P{L}*(?:si|cuando|como|aunque|por (?:mas|más|mucho|muy|si|lo que|que)|pese|que|con (?:que|lo que|tal|la presente|est[aeo])|tras|al|mientras|apenas|en cuanto|dado|debido|una vez|para|siempre|no solo|ni|además|ademas|es que|y si|quien|el que|la que|lo que|los que)(?!\p{L})|[¿"“«(]/iu;
/** A last conjunction, right before the flagged words. */
const AND = /\s[ye]\s$/iu;
const MIN_WORDS = 3;

/** The clauses before the one of these words, where they can be a sentence; null where they cannot. */
function clausesBefore({ text, start }: Sentence, span: Span): string | null {
  const before = text.slice(0, span.start - start);
  const last = AND.exec(before) ?? Array.from(before.matchAll(BREAK)).at(-1);
  const kept = before.slice(0, last?.index ?? 0).replace(/[\s,;:–—-]+$/u, '');
  const isSentence =
    kept.split(/\s+/u).length >= MIN_WORDS && !NO_SENTENCE.test(kept) && FINITE.test(fold(kept));
  return isSentence ? kept : null;
}

/** Ends the sentence before the clause of these words, and says something else instead. */
export function endBefore(sentence: Sentence, span: Span, ...instead: string[]): Rewrite[] {
  const kept = clausesBefore(sentence, span);
  if (kept === null) return [];
  const { start, end } = sentence;
  return [{ start: start + kept.length, end, replacement: ['.', ...instead].join(' ') }];
}
