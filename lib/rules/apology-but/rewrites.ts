import type { ApologyBut } from './find.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { capitalise } from '../../text/case.ts';
import type { Habits } from '../../languages/habits.ts';

/** What a language puts in place of the *but*. Whole sentences, as the draft speaks. */
export interface ApologyButWords {
  /** What is ours to do: blanks. */
  ours(habits: Habits): string;
  /** Leads over to the remedy that the draft names. */
  putRight(habits: Habits): string;
}

const PAUSE_AT_END = /[\s,;:–—-]+$/u;
const PAUSE_AT_START = /^[\s,;:–—-]+/u;

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
  const apology = text.slice(sentence.start, adversative.start).replace(PAUSE_AT_END, '');
  const stop = turn === sentence ? '.' : '';
  const start = turn === sentence ? sentence.start + apology.length : sentence.end;
  const rest = text.slice(adversative.end, turn.end).replace(PAUSE_AT_START, '');
  const restart = turn.end - rest.length;

  const instead = (end: number, ...parts: string[]): Rewrite => ({
    start,
    end,
    replacement: [stop, ...parts].join(' '),
  });
  const twoSentences = (...between: string[]): Rewrite =>
    instead(restart + 1, ...between, capitalise(rest.slice(0, 1)));

  if (isRemedy) return [twoSentences(), twoSentences(words.putRight(habits))];
  const ownWords = [instead(turn.end, words.ours(habits)), instead(turn.end)];
  return isFact(found) ? [...ownWords, twoSentences()] : ownWords;
}

const isFact = ({ adversative, turn }: ApologyBut): boolean =>
  !turn.find('apology-but/defence').some((hit) => hit.start >= adversative.end);
