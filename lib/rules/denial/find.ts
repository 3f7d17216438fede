import { findFlagged } from '../../checker/find-flagged.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export interface DenialWords {
  /**
   * What is ours to do, in place of the denial: a whole sentence with blanks. `matter` is what the
   * denial was about, where the draft says so: *for the two hours at the gate*.
   */
  readonly ours: (habits: Habits, matter: string) => string;
  /** Where nobody here answers for it: a way forward and its cost. */
  readonly option: (habits: Habits, matter: string) => string;
  /** What may follow the denial and say what it is about; its group `matter` is kept. */
  readonly matter?: RegExp;
  /** The language words the offers itself, as far as the sentence allows any. */
  readonly isAllOwn?: boolean;
  /** Whether it may stand for the whole sentence; it may unless told. */
  mayReplace?(sentence: Sentence): boolean;
}

/** It was not us, or you are wrong. A reservation of rights is a hint, as is any denial where it is true. */
export function* findDenials(context: RuleContext): Generator<Match> {
  const found = findFlagged(context, 'denial', { isExcused: (sentence) => sentence.isQuestion });
  for (const match of found) {
    const isMild = context.situation === 'not-ours' || match.sentences.some(isReservation);
    yield isMild ? { ...match, severity: 'hint' } : match;
  }
}

/** What is ours, and about what, where the denial says so; then without it. */
export function offerWhatIsOurs(
  sentence: Sentence,
  span: Span,
  { situation, habits, text }: RuleContext,
  words: DenialWords,
): Rewrite[] {
  if (words.isAllOwn) return [];
  if (words.mayReplace?.(sentence) === false) return [];
  const instead = situation === 'not-ours' ? words.option : words.ours;
  const rest = text.slice(span.end, sentence.end);
  const { matter = '' } = words.matter?.exec(rest)?.groups ?? {};
  return [...new Set([matter, ''])].map((about) =>
    replaceSentence(sentence, instead(habits, about)),
  );
}

/** *This is not an admission of …*: said for the lawyers. */
const isReservation = (sentence: Sentence): boolean => sentence.has('denial/reservation');
