/** English passives told by the one who did it: *Your order was lost* → *We lost your order*. */
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';

/** Participles that are not the past tense too. */
const PAST: Readonly<Record<string, string>> = {
  broken: 'broke',
  chosen: 'chose',
  done: 'did',
  drawn: 'drew',
  driven: 'drove',
  forgotten: 'forgot',
  frozen: 'froze',
  given: 'gave',
  hidden: 'hid',
  mistaken: 'mistook',
  overwritten: 'overwrote',
  shown: 'showed',
  spoken: 'spoke',
  taken: 'took',
  thrown: 'threw',
  torn: 'tore',
  undone: 'undid',
  withdrawn: 'withdrew',
  written: 'wrote',
};
const SAME_IN_PAST =
  'lost|sent|put|left|set|cut|held|kept|built|rebuilt|sold|told|paid|overpaid|underpaid|read|misread|mislaid|laid|bound|hung|spilt|burnt|bent|misspelt|dealt|swept|bought|brought|caught|found|made|shut|fed|led|misled|hit|stuck|struck';
const DONE = `\\p{L}{2,}ed|${SAME_IN_PAST}|${Object.keys(PAST).join('|')}`;
/** What it was done to, told as its object. */
const OBJECT: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };
const DETERMINER = 'the|an?|your|our|this|that|these|those|some|both|all|two|three|four|five';
const NO_SUBJECT =
  "(?:who|which|that|and|or|if|when|is|are|was|were|has|had|seems?|appears?|ought|never|not|got|gets|went|came|before|after|must|should|could|would|might|may|cannot|somehow|(?:was|were|has|have|had|should|could)n[’']t)";
const ADVERB = '\\p{L}+ly|only|also|still|then|already|even';
/** *By Monday*: when, not who. */
const BY_WHEN =
  '(?:\\p{N}|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end|the agreed|the promised|then)';

/** A subject without a clause in it, *was*, and what was done to it. */
const PASSIVE = new RegExp(
  `^(?<what>you|they|he|she|it|(?:${DETERMINER})(?: (?!${NO_SUBJECT} )[\\p{L}\\p{N}’'-]+){1,5}) ` +
    `(?:(?<was>was|were|got)|(?<has>has|have|had)|(?<modal>should|could|ought to))` +
    `(?<not>n[’']t| not| never)?(?<been> (?:have )?been)? (?<how>(?:${ADVERB}) )?(?<done>${DONE})` +
    `(?<rest>(?![\\p{L}’'-])(?:(?! by (?!${BY_WHEN})|;).)*)$`,
  'iu',
);

/** What follows has nobody in it either. */
const STILL_HIDDEN =
  /(?<!\p{L})(?:was|were|been?|incorrect|error|mistake)(?!\p{L})|(?:^|\s)(?:which|as|because|since|so|but|and(?! \p{N})) /iu;

/** One passive at the beginning of a sentence, without its stop; null where there is none. */
export function activate(text: string, { person }: Habits): string | null {
  const groups = PASSIVE.exec(text)?.groups;
  const { what, was, been = '', done, how = '', rest = '' } = groups ?? {};
  if (!groups || what === undefined || done === undefined) return null;
  if (STILL_HIDDEN.test(rest) && objectOf(what, rest) !== '') return null;
  const isPerfect = been !== '';
  if (isPerfect === (was !== undefined)) return null;
  const not = groups.not?.replace(/n[’']t/u, ' not') ?? '';
  const object = `${how}${done}${objectOf(what, rest)}${rest}`;
  const who = person === 'singular' ? 'I' : 'We';
  if (isPerfect) return `${who} ${auxiliary(groups, not)} ${object}`;
  if (not === ' not') return omitted(who, object);
  const past = `${how}${PAST[done] ?? done}`;
  return `${who}${not} ${past}${object.slice(how.length + done.length)}`;
}

/** *It* stands for the clause behind it: *It was overlooked that …*. */
const objectOf = (what: string, rest: string): string =>
  /^it$/iu.test(what) && /^ (?:that|how|until|whether|to) /iu.test(rest)
    ? ''
    : ` ${OBJECT[what.toLowerCase()] ?? uncapitalise(what)}`;

/** *should not have*, *have never*, *had*. */
const auxiliary = ({ has, modal }: Record<string, string | undefined>, not: string): string =>
  modal ? `${modal}${not} have` : `${has === 'had' ? 'had' : 'have'}${not}`;

/** *Your parcel was not sent*: with *should have* no other form of the verb is needed. */
const omitted = (who: string, object: string): string | null =>
  /[,:]/u.test(object)
    ? null
    : `${who} should have ${object}, and ${who.replace('W', 'w')} did not`;
