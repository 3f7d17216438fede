import { replaceWords } from '../../checker/rewrites.ts';
import { capitalise } from '../../text/case.ts';
import type { Rewrite, RuleContext, SetSentence } from '../../checker/rule.ts';
import type { Language } from '../../checker/report.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { reorder, restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import { textAt, type Span } from '../../text/span.ts';
import { words as wordsOf } from '../../text/words.ts';

export interface VagueDeadlineWords {
  /** *by …*, with a blank for the moment. */
  readonly deadline: string;
  /** A sentence that promises the next message, which the writer can always keep. */
  readonly nextMessage: (habits: Habits, sentence?: Sentence) => string;
  /** The same where no word of the sentence stays; else as it is. */
  readonly alone?: SetSentence;
  /** Where a main clause begins that no comma parts from the one before it; on folded text. */
  readonly mainClause?: RegExp;
  /** Whether the sentence that a rewrite makes of it can be sent; all can unless told. */
  readonly accepts?: (sentence: string) => boolean;
  /** Whether the vague words, folded, may go with no date in their place; they may unless told. */
  readonly mayCut?: (vague: string) => boolean;
  /** What follows vague words and belongs to them: *as fast as we can | make it*. Nothing is offered. */
  readonly goesOn?: RegExp;
  /** Events that are not ours, folded: at the end of a sentence they stay, and this follows. */
  readonly condition?: { readonly stays: RegExp; readonly message: (habits: Habits) => string };
  /** What is offered where none of these can be sent. */
  readonly otherwise?: (sentence: Sentence, habits: Habits) => readonly Rewrite[];
  /** What is only thought of the time, behind it: *…, one imagines*. It goes with the vague words. */
  readonly aside?: RegExp;
  /** Vague words, folded, that are more than an adverb: no date can stand in their place. */
  readonly irreplaceable?: RegExp;
}

/**
 * First a date for the next message, then one for the thing itself. Where the thing is a message,
 * both are the same.
 */
export function rewritesOf(
  sentence: Sentence,
  found: Span,
  { text, habits }: RuleContext,
  words: VagueDeadlineWords,
): Rewrite[] {
  const bare = withoutAnd(found, text);
  const told = fold(textAt(text, bare));
  const behind = text.slice(bare.end, sentence.end);
  if (words.irreplaceable?.test(told) || words.goesOn?.test(behind)) return [];
  const vague = { ...bare, end: bare.end + (words.aside?.exec(behind)?.[0].length ?? 0) };
  const follows = text.slice(vague.end, sentence.end);
  const isTold = !repeats(fold(text.slice(sentence.start, vague.start)), told);
  if (words.condition?.stays.test(told) && isTold && AT_END.test(follows)) {
    return [replaceWords({ start: vague.end, end: vague.end }, words.condition.message(habits))];
  }
  const accepted = ({ start, end, replacement }: Rewrite): boolean =>
    words.accepts?.(
      text.slice(sentence.start, start) + replacement + text.slice(end, sentence.end),
    ) ?? true;
  const dated = withDeadline(sentence, vague, text, words.deadline);
  if (sentence.has('message')) return dated.filter(accepted);
  const alone = words.alone?.(habits, sentence);
  const message = words.nextMessage(habits, sentence);
  const next =
    words.mayCut?.(told) === false
      ? []
      : withNextMessage(sentence, vague, text, message).map((one) =>
          alone === undefined ? one : { ...one, alone },
        );
  const offered = [...next, ...dated].filter(accepted);
  return offered.length > 0 ? offered : [...(words.otherwise?.(sentence, habits) ?? [])];
}

/** *Somebody will get round to it when they get round to it*: the event says nothing. Both folded. */
const repeats = (before: string, event: string): boolean => {
  const said = wordsOf(event)
    .slice(-2)
    .map((word) => textAt(event, word));
  return said.length === 2 && before.trimEnd().endsWith(said.join(' '));
};

/** *En cuanto pueda y | le cambiará …*: the conjunction goes on with what is promised. */
const withoutAnd = ({ start, end }: Span, text: string): Span => ({
  start,
  end: start + text.slice(start, end).replace(/\sy$/u, '').length,
});

function withDeadline(sentence: Sentence, vague: Span, text: string, deadline: string): Rewrite[] {
  const { before, after } = around(sentence, vague, text);
  if (lastWord(before) === firstWord(deadline)) return [];
  if (before === '' && sentence.language === 'sk' && PAUSE_AT_START.test(after)) {
    return [afterClause(sentence, after, deadline)];
  }
  // Only a clause has a comma of its own: *, when the line frees up* becomes *by Tuesday*.
  const pause = ENDS_CLAUSE.test(after) ? trailingPause(before) : 0;
  const replacement = before === '' ? capitalise(deadline) : deadline;
  return [
    {
      start: vague.start - pause,
      end: vague.end + (dropsComma(sentence, before, after) ? 1 : 0),
      replacement: `${pause ? ' ' : ''}${replacement}`,
    },
  ];
}

/** *Keď sa linka uvoľní, pošleme ju.* Slovak sets no comma after a date, so it goes to the end of what is promised. */
function afterClause(sentence: Sentence, after: string, deadline: string): Rewrite {
  const promise = capitalise(after.replace(PAUSE_AT_START, ''));
  const end = CLAUSE_END.exec(promise)?.index ?? promise.length;
  const replacement = `${promise.slice(0, end)} ${deadline}${promise.slice(end)}`;
  return { start: sentence.start, end: sentence.end, replacement };
}

function withNextMessage(
  sentence: Sentence,
  vague: Span,
  text: string,
  message: string,
): Rewrite[] {
  const { before, after } = around(sentence, vague, text);
  const rest = withoutVague(before, after, sentence.language);
  if (rest === null) return [];
  const start = before === '' ? sentence.start : vague.start - trailingPause(before);
  if (!/\p{L}/u.test(before + rest)) return [{ start, end: sentence.end, replacement: message }];
  const stop = STOP.test(rest) ? '' : '.';
  return [
    { start, end: sentence.end, replacement: `${rest.replace(/[,;:]$/u, '')}${stop} ${message}` },
  ];
}

/** What follows the vague words, with the pause before it. */
function withoutVague(before: string, after: string, language: Language): string | null {
  const clause = after.replace(PAUSE_AT_START, '').trimStart();
  if (before === '') return restart(clause, language);
  if (isLinked(before, after)) return ` ${clause}`;
  if (isBetweenCommas(before, after)) return after.slice(1);
  if (language === 'sk' && OPENS_AFTER_AND.test(before)) {
    const ordered = reorder(clause, language);
    return ordered === null ? null : ` ${ordered}`;
  }
  if (!OPENS_CLAUSE.test(before) || ENDS_CLAUSE.test(after)) return after;
  const ordered = reorder(clause, language);
  return ordered === null ? null : `, ${ordered}`;
}

const OPENS_CLAUSE = /,\s*$/;
/** *… a čo najskôr vám ju pošleme*: what is left opens with words that lean. */
const OPENS_AFTER_AND = /\s(?:a|ale)\s*$/iu;
const ENDS_CLAUSE = /^\s*(?:$|[.,;:!?…])/u;
const AT_END = /^[.!…]*$/u;
const STOP = /[.!?…]["'”»)]*$/u;
/** Commas, and the space around them. */
const PAUSE_AT_START = /^\s*,\s*/;
const CLAUSE_END = /,\s|[.!?…]+["'”»)]*$/u;

const around = (sentence: Sentence, vague: Span, text: string) => ({
  before: text.slice(sentence.start, vague.start),
  after: text.slice(vague.end, sentence.end),
});

/** *The technician, when he can, will replace it*: both commas go with it. */
const isBetweenCommas = (before: string, after: string): boolean =>
  OPENS_CLAUSE.test(before) && after.startsWith(',');
/** In Slovak the second comma parts two main clauses where a verb stands before the first. */
const dropsComma = ({ language }: Sentence, before: string, after: string): boolean =>
  language === 'sk' && isBetweenCommas(before, after)
    ? /^,\s(?:a|ale)\s/u.test(after) || !hasVerb(before, 1)
    : isBetweenCommas(before, after) || isLinked(before, after);

/** *… a, keď príde rad, pošleme ju*, typed without the first comma. */
const isLinked = (before: string, after: string): boolean =>
  /\s(?:and|y|a|ale)\s$/iu.test(before) && after.startsWith(',');
const lastWord = (text: string): string | undefined => /\S+(?=\s*$)/.exec(text)?.[0];
const firstWord = (text: string): string | undefined => /^\S+/.exec(text)?.[0];
const trailingPause = (before: string): number => /[\s,]*$/.exec(before)?.[0].length ?? 0;
