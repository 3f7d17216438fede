import { blank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { sayInPlace } from '../../languages/grammar/sk-beside.ts';
import { hasVerb } from '../../languages/grammar/sk-clauses.ts';
import { byReader } from '../../languages/grammar/sk-forms.ts';
import { mustStay } from '../../languages/grammar/sk-holds.ts';
import { regrets } from '../../languages/grammar/sk-keep-head.ts';
import { asSaidIn, ourPart, sorry } from '../../languages/grammar/sk-say.ts';
import { restart } from '../../languages/restart.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';

/** What follows takes the apology back. */
const TURNS = /^, (?:ale|no|avšak|avsak|lenže|lenze|hoci)(?!\p{L})/iu;
/** On folded text: an apology as friends say it stays one. */
const FRIENDLY = /(?<!\p{L})(?:sorry|sory|sorac|pardon)(?!\p{L})/u;
/** *…, pán Kubala*. */
const CALLED_BEHIND = /^, \p{Lu}\p{L}+(?: \p{L}+)?[\s.!…]*$/u;
/** *Katka, je mi ľúto*: a name by its ending, no *áno*. */
const CALLED = /^(?![AÁ]no)\p{Lu}\p{Ll}{2,}(?:a|ko|[rnkš]), (?!že|ze)/u;
/** An apology for the act, and what is told beside it; where nothing may be admitted, what is ours to do. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  if (!context.mayAdmit) return sayInstead(sentence, ourPart(habits));
  const rest = sentence.text.slice(span.end - sentence.start);
  const whole = wholeApology(habits, sentence);
  if (TURNS.test(rest)) return mustStay(fold(rest)) ? [] : sayInstead(sentence, whole);
  if (CALLED_BEHIND.test(rest)) {
    const at = { start: sentence.start, end: span.end };
    return [replaceWords(at, whole.slice(0, -1))];
  }
  const mayGo = feltOf(sentence, span);
  const behind = restart(/(?<=; )[^]+$/u.exec(rest)?.[0] ?? '', 'sk') ?? '';
  return behind === ''
    ? sayInPlace(sentence, span, whole, { tell, mayGo })
    : sayInstead(sentence, `${whole} ${behind}`, mayGo);
}

/** What stands beside the regret and tells something. */
const tell = (folded: string): boolean => hasVerb(folded) && !regrets(folded);

/** Where and when they felt so need not be named. */
const feltOf = ({ facts, text, start }: Sentence, span: Span): Span[] =>
  facts.filter((fact) => overlaps(fact, span) && !/\d/u.test(textAt(text, shift(fact, -start))));

/** An apology for what we did, which is a blank, without its stop. */
function apologyFor(habits: Habits, { folded }: Sentence): string {
  return `${sorry(habits, FRIENDLY.test(folded))}${byReader(habits, '', ' ti')} za ${blank(bySpeaker(habits, 'svoju konkrétnu chybu', 'našu konkrétnu chybu'))}`;
}

/** On folded text: more than whom it calls follows behind the feelings. */
const TAIL = /[,;:] (?!ze|aby|ktor|co |ako |ked|a |nad )\p{L}+ \p{L}+ \p{L}+/u;

export const saysMore = ({ folded }: Sentence): boolean => mustStay(folded) || TAIL.test(folded);

/** The same as a whole sentence, which calls the reader as this one did. */
function wholeApology(habits: Habits, sentence: Sentence): string {
  const name = CALLED.exec(sentence.text)?.[0] ?? '';
  const apology = apologyFor(habits, sentence);
  return `${name}${name === '' ? apology : uncapitalise(apology)}.`;
}

export const apology = (draft: Habits, sentence: Sentence): string =>
  wholeApology(asSaidIn(sentence, draft), sentence);
