import type { ApologyBut } from './find.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** What a language puts in place of the *but*. Whole sentences, as the draft speaks. */
export interface ApologyButWords {
  /** What is ours to do: blanks. */
  ours(habits: Habits): string;
  /** Whether what followed the *but* may stand after the apology as it is; any fact may unless told. */
  mayFollow?(fact: string): boolean;
  /** Names and counts in a defence that may go with it; none unless told. */
  mayGo?(turn: Sentence): readonly Span[];
  /** Leads over to the remedy that the draft names. */
  putRight(habits: Habits): string;
  /** An apology, folded, that says nothing without what follows: *lamento*. */
  readonly unfinished?: RegExp;
}

const PAUSE_AT_END = /[\s,;:–—-]+$/u;
const PAUSE_AT_START = /^[\s,;:–—-]+/u;
/** What stands before a second-place adversative: *, kuriér však*; *; the courier, though,*. */
const OPENING =
  /(?:[,;:–—-]\s*(?:[^\s,;:]+\s+){1,3}|[;:–—]\s*(?:[^\s,;:]+\s+){0,2}[^\s,;:]+,\s+)$/u;

/**
 * In this order: the apology and what is ours to do, the apology alone, two sentences without the
 * adversative where a fact follows. Where the remedy follows, it stays.
 */
export function rewritesOf(
  found: ApologyBut,
  isRemedy: boolean,
  { text, habits }: RuleContext,
  words: ApologyButWords,
): Rewrite[] {
  const { adversative, sentence, turn } = found;
  const apology = text.slice(sentence.start, clauseStart(found, text)).replace(PAUSE_AT_END, '');
  if (words.unfinished?.test(fold(apology))) return [];
  const stop = turn === sentence ? '.' : '';
  const start = turn === sentence ? sentence.start + apology.length : sentence.end;

  const instead = (end: number, ...parts: string[]): Rewrite => ({
    start,
    end,
    replacement: [stop, ...parts].join(' '),
  });
  const twoSentences = (...between: string[]): Rewrite[] => {
    const rest = restOf(found, text);
    return rest ? [instead(rest.end, ...between, rest.replacement)] : [];
  };

  if (isRemedy) return [...twoSentences(), ...twoSentences(words.putRight(habits))];
  const mayGo = words.mayGo?.(turn).filter((span) => span.start >= adversative.end) ?? [];
  const ownWords = [instead(turn.end, words.ours(habits)), instead(turn.end)].map((rewrite) => ({
    ...rewrite,
    mayGo,
  }));
  const follows = text.slice(adversative.end, turn.end);
  const isKept = isFact(found) && (words.mayFollow?.(follows) ?? true);
  return isKept ? [...ownWords, ...twoSentences()] : ownWords;
}

/** Before the adversative, or, where that stands second (*kuriér však*), before its clause. */
function clauseStart(found: ApologyBut, text: string): number {
  const { apology, adversative, sentence, turn } = found;
  if (turn !== sentence) return turn.start;
  if (!found.isSecondPlace) return adversative.start;
  const between = text.slice(apology.end, adversative.start);
  const opening = OPENING.exec(between);
  return opening ? apology.end + opening.index : adversative.start;
}

/** What follows, without the adversative, as a sentence; `end` leaves its unchanged end alone. */
function restOf(found: ApologyBut, text: string): Pick<Rewrite, 'end' | 'replacement'> | null {
  const { adversative, turn } = found;
  const opening = text
    .slice(clauseStart(found, text), adversative.start)
    .replace(PAUSE_AT_START, '')
    .replace(/,\s*$/, ' ');
  const fact = text.slice(adversative.end, turn.end).replace(PAUSE_AT_START, '');
  const sentence = restart(opening + fact, turn.language);
  if (sentence === null) return null;
  const same = sharedEnd(sentence, fact);
  return { end: turn.end - same, replacement: sentence.slice(0, sentence.length - same) };
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

const isFact = ({ adversative, turn }: ApologyBut): boolean =>
  !turn.find('apology-but/defence').some((hit) => hit.start >= adversative.end);
