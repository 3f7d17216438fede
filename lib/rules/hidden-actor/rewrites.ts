import { appendSentence, replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

/** What a language says instead of *an error occurred*. */
export interface HiddenActorWords {
  /** *we made a mistake*; `told` are the words of the set `mistake` that it takes the place of, folded. */
  weErred(habits: Habits, told: string, opensClause: boolean): string;
  /** That we made it is a choice: somebody else may have. */
  readonly erredIsChoice?: boolean;
  /** Before its words, and part of them: *a*. */
  readonly article?: RegExp;
  /** What may follow: *an error of the system* is none that we made. */
  readonly goesOn: RegExp;
  /** A sentence after it that says what we did: a blank. */
  readonly ours?: (habits: Habits) => string;
  /** Flagged words, folded, that tell of no mistake of ours: nothing is owned for them. */
  readonly noMistake?: RegExp;
  /** Folded sentences in which the words are only a way of speaking, or somebody else did it: nothing is owned there. */
  readonly noFailure?: RegExp;
  /** Says something after the sentence; it stays as it is unless told. */
  readonly sayAfter?: (sentence: Sentence, text: string, span: Span) => readonly Rewrite[];
  /** Whom the sentence lets be the one who did it; the one who speaks in the draft unless told. */
  readonly doer?: (sentence: Sentence, habits: Habits) => Habits;
  /** A sentence after it that takes it on us, where it may point back: a choice. */
  readonly own?: (habits: Habits, sentence: Sentence) => string | undefined;
  /** The sentence, without its stop, with us as the one who did it (*We lost your order*), a choice; null where it has no plain passive. */
  readonly activate?: (text: string, habits: Habits) => string | null;
}

/** All of these admit. First *we made a mistake* or what we did; that we did just this is a choice. */
export function offerOwning(
  sentence: Sentence,
  span: Span,
  context: RuleContext,
  words: HiddenActorWords,
): Rewrite[] {
  const habits = words.doer?.(sentence, context.habits) ?? context.habits;
  const told = sentence.folded.slice(span.start - sentence.start, span.end - sentence.start);
  if (words.noMistake?.test(told) || words.noFailure?.test(sentence.folded)) return [];
  const after = (text: string | undefined): readonly Rewrite[] => {
    if (text === undefined) return [];
    return words.sayAfter?.(sentence, text, span) ?? [appendSentence(sentence, text)];
  };
  const active = words.activate?.(withoutCall(sentence), habits);
  const isChoice = words.erredIsChoice ?? false;
  const choices = [
    ...(active ? [replaceSentence(sentence, `${active}${stopOf(sentence)}`)] : []),
    ...after(words.own?.(habits, sentence)),
  ];
  return [
    ...weErred(sentence, span, habits, words).map((rewrite) => ({ ...rewrite, isChoice })),
    ...after(words.ours?.(habits)),
    ...choices.map((rewrite) => ({ ...rewrite, isChoice: true })),
  ].map((rewrite) => ({ ...rewrite, isAdmission: true }));
}

/** The words alone: without the name of the reader at the end, and without the stop. */
const withoutCall = (sentence: Sentence): string =>
  sentence.text.slice(0, calledAtEnd(sentence).start - sentence.start).replace(/[\s.!?…]+$/u, '');

const stopOf = ({ text }: Sentence): string => /[.!?…]*$/u.exec(text)?.[0] ?? '';

/** *An error occurred in the invoice* → *We made a mistake in the invoice*. */
function weErred(
  sentence: Sentence,
  flagged: Span,
  habits: Habits,
  words: HiddenActorWords,
): Rewrite[] {
  const mistake = sentence
    .find('hidden-actor/mistake')
    .find(({ start }) => start === flagged.start);
  if (!mistake || !words.goesOn.test(sentence.text.slice(mistake.end - sentence.start))) return [];
  const told = sentence.folded.slice(mistake.start - sentence.start, mistake.end - sentence.start);
  const opening = sentence.text.slice(0, mistake.start - sentence.start);
  const before = words.article ? opening.replace(words.article, '') : opening;
  const isStart = before === '';
  const ours = words.weErred(habits, told, isStart || /[,;:–—]\s*$/u.test(before));
  const span = { start: sentence.start + before.length, end: mistake.end };
  return [replaceWords(span, isStart ? capitalise(ours) : ours)];
}
