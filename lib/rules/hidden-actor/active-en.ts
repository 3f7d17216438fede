import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';

/** Participles that are not the past tense too. */
const PAST: Readonly<Record<string, string>> = {
  broken: 'broke',
  chosen: 'chose',
  done: 'did',
  driven: 'drove',
  forgotten: 'forgot',
  given: 'gave',
  mistaken: 'mistook',
  shown: 'showed',
  spoken: 'spoke',
  taken: 'took',
  thrown: 'threw',
  torn: 'tore',
  withdrawn: 'withdrew',
  written: 'wrote',
};
const SAME_IN_PAST =
  'lost|sent|put|left|set|cut|held|kept|built|sold|told|paid|read|mislaid|bound|hung|spilt|burnt|bent';
const DONE = `\\p{L}{2,}ed|${SAME_IN_PAST}|${Object.keys(PAST).join('|')}`;
const DETERMINER = 'the|an?|your|our|this|that|these|those|some|both|all|two|three|four|five';
const NO_SUBJECT =
  '(?:who|which|that|and|or|if|when|is|are|was|were|has|had|seems?|appears?|ought|never|not|must|should|could|would|might|may|cannot|somehow)';

/** A subject without a clause in it, *was*, and what was done to it. */
const PASSIVE = new RegExp(
  `^(?<what>(?:${DETERMINER})(?: (?!${NO_SUBJECT} )[\\p{L}\\p{N}’'-]+){1,5}) (?<verb>was|were|got|(?<has>has been|have been)|(?<had>had been)) (?<how>\\p{L}+ly )?(?<done>${DONE})(?<rest>(?![\\p{L}’'-])(?:(?! by |;).)*)$`,
  'iu',
);

/** What follows has nobody in it either. */
const STILL_HIDDEN =
  /(?<!\p{L})(?:was|were|been|incorrect|error|mistake)(?!\p{L})|(?:^|\s)(?:which|as|because|and(?! \p{N})) /iu;

/** *Your order was lost.* → *We lost your order.* One plain passive at the beginning, or null. */
export function activate(text: string, { person }: Habits): string | null {
  const { what, has, had, how = '', done, rest } = PASSIVE.exec(text)?.groups ?? {};
  if (what === undefined || done === undefined || rest === undefined) return null;
  if (STILL_HIDDEN.test(rest)) return null;
  const auxiliary = has ? 'have ' : had ? 'had ' : '';
  const past = auxiliary ? done : (PAST[done] ?? done);
  return `${person === 'singular' ? 'I' : 'We'} ${auxiliary}${how}${past} ${uncapitalise(what)}${rest}`;
}
