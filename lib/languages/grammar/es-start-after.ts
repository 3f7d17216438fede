/** Spanish clauses: what a sentence still says once its flagged start is gone. */
import type { Sentence } from '../../checker/sentence.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { FINITE, hasVerb } from './es-finite.ts';

/** Where the next clause begins; behind a comma alone only where a statement plainly opens. */
const NEXT =
  /(?:, por favor|(?<called>, (?:(?:[Ss]eñora?|[Ss]eñorita|[Dd]on|[Dd]oña) ?)?(?:\p{Lu}\p{L}+)?)(?=[,;:]))?(?:[;:]|,? (?:pero|aunque)|,) (?:(?:y|e|pero|así que|asi que|por lo que) )?(?=\p{L})|,? y (?=\p{L})/gu;
const OPENS_STATEMENT =
  /^(?:el|la|los|las|un|una|su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|este|esta|ya|hoy|manana|le|les|te|os|se l[oa]s?|nos|me|no|desde|en (?:el|la|su|tu|est[ea])|hemos|he|vamos|voy|queda|tiene|tienes|puede|puedes|[a-z]+(?:amos|emos|imos|are|ere|ire))(?![a-z])/u;
/** Leans on what is gone, argues, asks or soothes. */
const LEANS =
  /[¿?¡"“”«»()]|^(?:ni|o|sino|que|como|lo que|cosa que|y|pero|ya que) |^no (?:les?|te|se|os|me)(?: l[oa]s?)? [a-z]+(?:es|as|eis|ais)(?![a-z])|^no (?:del?|al?|con|por|en|un|una|el|la) |^(?:(?:hoy|ahora|ya|no|esto|eso) )*[a-z]{3,}ria(?:n|s|mos)? |^en est[ea]s? (?:me|nos|les?|te|os|se|no|ya) |^no (?:te|se|os) (?:preocup|agobi|alarm|inquiet|enfad|enoj|hag|pong)/u;
/** Words before the flagged ones that belong to them. */
const MAX_LEAD = 7;
const MIN_WORDS = 3;

export interface Clause {
  /** Where it starts in the draft. */
  readonly start: number;
  /** Without its stop. */
  readonly text: string;
  /** How the words before it call the reader, with the comma: *, Maribel*. */
  readonly called: string;
}

/**
 * The clause after these words, which open the sentence, without its stop; it calls the reader where
 * these words did. Null where there is none.
 */
export function clauseAfter(sentence: Sentence, span: Span): string | null {
  const next = nextClause(sentence, span);
  return next && capitalise(next.text) + next.called;
}

/** The clause behind the first semicolon: what the sentence tells after it asked for something. */
export function clauseAfterSemicolon(sentence: Sentence): string | null {
  const at = sentence.start + sentence.text.indexOf(';');
  return at < sentence.start ? null : clauseAfter(sentence, { start: sentence.start, end: at });
}

export function nextClause({ text, start }: Sentence, span: Span): Clause | null {
  const lead = fold(text.slice(0, span.start - start)).replace(
    /^(?:bueno|vamos|hombre|mire|mira), /u,
    '',
  );
  const isLong = words(lead).length > MAX_LEAD;
  if (/[,;:]/u.test(lead) || isLong || FINITE.test(lead)) return null;
  const next = Array.from(text.matchAll(NEXT)).find(({ index }) => start + index >= span.end);
  if (!next) return null;
  const from = next.index + next[0].length;
  const rest = text.slice(from).replace(/[\s.!…]+$/u, '');
  const folded = fold(rest);
  const says = words(rest).length >= MIN_WORDS && hasVerb(rest);
  return says && OPENS_STATEMENT.test(folded) && !LEANS.test(folded)
    ? { start: start + from, text: rest, called: next.groups?.called ?? '' }
    : null;
}
