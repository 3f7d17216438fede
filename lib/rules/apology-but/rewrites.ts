import type { ApologyBut } from './find.ts';
import { lostWords } from '../../checker/besides.ts';
import { HARMFUL_REST } from '../../checker/lasting-harm.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import { shift, textAt, type Span } from '../../text/span.ts';

/** What a language puts in place of the *but*. Whole sentences, as the draft speaks. */
export interface ApologyButWords {
  /** What is ours to do: blanks. */
  ours(habits: Habits): string;
  /** Names and counts in a defence that may go with it; none unless told. */
  mayGo?(turn: Sentence): readonly Span[];
  /** Sentences to stand in place of what followed, where neither of these may; null where they may. */
  instead?(follows: string, habits: Habits, turn: Sentence): readonly string[] | null;
  /** Whether the reader must know what followed: it stays, as a sentence of its own. */
  mustFollow?(follows: string, turn: Sentence): boolean;
  /** Whether the apology, folded, may stand there alone; it may unless told. */
  isEnough?(apology: string): boolean;
  /** What looks like a remedy and is none: it defends. */
  defends?(follows: string): boolean;
  /** Leads over to the remedy that the draft names; nowhere unless told, and where it is null. */
  putRight?(habits: Habits, follows: string): string | null;
  /** Where a reproach begins in the words before the *but*; it goes. Their length where there is none. */
  reproachIn?(apology: string): number;
  /** An apology, folded, that says nothing without what follows: *lamento*. */
  readonly unfinished?: RegExp;
}

/** With an *and* that led over to the adversative. */
const PAUSE_AT_END = /[\s,;:–—-]+(?:(?:and|y)[\s,]*)?$/u;
const PAUSE_AT_START = /^[\s,;:–—-]+/u;
/** What stands before a second-place adversative: *, kuriér však*; *; the courier, though,*. */
const OPENING =
  /(?:[,;:–—-]\s*(?:[^\s,;:]+\s+){1,3}|[;:–—]\s*(?:[^\s,;:]+\s+){0,2}[^\s,;:]+,\s+)$/u;

/** What stands before one further on: *; you must bear in mind, however,*. */
const LATE = /;\s[^;]*,\s+$/u;

/** So few words that mean something tell nothing that the reader must know. */
const FEW = 2;

/**
 * In this order: the apology and what is ours to do, the apology alone where little else was told, two
 * sentences where a day follows. What the reader must know follows as a sentence, and so does the remedy.
 */
export function rewritesOf(
  found: ApologyBut,
  isRemedy: boolean,
  { text, habits, harmIn }: RuleContext,
  words: ApologyButWords,
): Rewrite[] {
  const { adversative, sentence, turn } = found;
  const told = text.slice(sentence.start, clauseStart(found, text));
  const apology = told.slice(0, words.reproachIn?.(told)).replace(PAUSE_AT_END, '');
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
    // Every word of it is kept, though the rewrite may end within a day.
    return rest ? [{ ...instead(rest.end, ...between, rest.replacement), mayGo: turn.facts }] : [];
  };

  const follows = text.slice(adversative.end, turn.end);
  const argued = isDated(found) ? [] : namesIn(turn);
  const mayGo = [...argued, ...(words.mayGo?.(turn) ?? [])].filter(
    ({ start: from }) => from >= adversative.end,
  );
  const others = words.instead?.(follows, habits, turn);
  if (others) return others.map((other) => ({ ...instead(turn.end, other), mayGo }));
  if (words.mustFollow?.(follows, turn)) return twoSentences();
  const isDefence = words.defends?.(follows) ?? false;
  if (isRemedy && !isDefence) {
    const lead = words.putRight?.(habits, follows) ?? null;
    return [...twoSentences(), ...(lead === null ? [] : twoSentences(lead))];
  }
  const isSaid = /\p{L} \p{L}/u.test(apology) && (words.isEnough?.(fold(apology)) ?? true);
  const alone = instead(turn.end);
  const isEnough = isSaid && lostWords(alone, [turn], [adversative]) <= FEW && !tellsFacts(found);
  const ownWords = [instead(turn.end, words.ours(habits)), ...(isEnough ? [alone] : [])];
  const isTold = isFact(found) && isDated(found) && !isDefence && harmIn(follows) <= HARMFUL_REST;
  return [...ownWords.map((rewrite) => ({ ...rewrite, mayGo })), ...(isTold ? twoSentences() : [])];
}

/** Before the adversative, or, where that stands second (*kuriér však*), before its clause. */
function clauseStart(found: ApologyBut, text: string): number {
  const { apology, adversative, sentence, turn } = found;
  if (turn !== sentence) return turn.start;
  const between = text.slice(apology.end, adversative.start);
  const opening = (found.isSecondPlace ? OPENING.exec(between) : null) ?? LATE.exec(between);
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

/** In whole words: a fact that only gets a capital is kept. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  const isTorn = /[\p{L}\p{N}]$/u.test(a.slice(0, a.length - length));
  const torn = isTorn ? (/^[\p{L}\p{N}]*/u.exec(a.slice(a.length - length))?.[0].length ?? 0) : 0;
  return length - torn;
}

/** Of people and places, and numbers in words: a defence takes them along. */
const namesIn = ({ facts, text, start }: Sentence): Span[] =>
  facts.filter((fact) => /^[\p{L}\s.'’-]+$/u.test(textAt(text, shift(fact, -start))));

const tellsFacts = ({ adversative, turn }: ApologyBut): boolean =>
  turn.facts.some(({ start }) => start >= adversative.end);

const isFact = ({ adversative, turn }: ApologyBut): boolean =>
  !turn.find('apology-but/defence').some((hit) => hit.start >= adversative.end);

/** A day or an hour tells the reader something; what else follows an apology mostly argues. */
const isDated = ({ adversative, turn }: ApologyBut): boolean =>
  turn.times.some(({ span }) => span.start >= adversative.end);
