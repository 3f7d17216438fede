/** What an English sentence names of the case: a fixed sentence in its place would lose it. */
import { canStandAlone } from './en-end-before.ts';

/** *Our late ruling*, *the missing backdrop*; a way of speaking is none, nor is the harm itself. */
const NAMED =
  /(?<!\p{L}|\b(?:on|at|in|to) )(?:our|my|the|these|those)\s(?!(?:(?:wrong|whole|hard|same) )?(?:way|event|extent|fact|spirit|same|things?|business|affair|experience|matter|situation|phone|time|day|evening|shine|sort|least|moment|end|side|part|inconvenience|impression|bitterness|mood|anger|trouble|upset|disruption|heart|most|company|firm|regrets?|apolog\p{L}+|sincere\p{L}*|deepest)(?!\p{L}))\p{L}/iu;

export const namesMatter = (text: string): boolean => NAMED.test(text);

/** Somebody is no matter, nor is all that we do. */
const NO_MATTER =
  /\b(?:services?|products?|family|teams?|kids|children|investors|stewards|company|experience|work|stay|visit|order|purchase|nursery|school|hospital|clinic|hotel|spa|pool|gym|restaurant|shop|office|bank|\p{L}+(?:grapher|keeper|ician|ist|dresser)|colleagues?|driver|agent|manager|staff|team|technician|engineer|guide|receptionist|assistant|people|man|woman|lads?|girl|boy|nurse|doctor|waiter|waitress|teacher|clerk|cleaner|plumber)$/iu;

/** *The stewards took it badly*: who took it. */
const OF_PEOPLE =
  /['’]s (?:an?|the|been|not|so)\b|\b(?:that|who|which|took|takes?|taken|felt|feels?|found|you|your|we|i|they|he|she)\b/iu;
/** What comes behind a name of what was done: a verb, or how it was taken. */
const BEHIND =
  "(?:has|have|had|is|are|did|could|would|should|isn['’]t|wasn['’]t|didn['’]t|left|made|put|gave|struck|landed|sits?|sat|came|went|upset|hit|hurt|rubbed|weighs|seems?|\\p{L}+ed|(?:was|were) (?!(?:so |very |that )?(?:upset|cross|sad|angry|put out|hurt|offended))|as|so|such|badly|the way|like|on your|with you|hard|personally|too)(?!\\p{L})";
/** *Sorry that our note rubbed you up the wrong way*, *how hard you took the missing backdrop*. */
const DONE = new RegExp(
  `(?<!\\p{L}|\\b(?:on|at|in|to) )(?<matter>(?:our|my|the) [^,;:.!?]{3,60}?)(?= ${BEHIND})(?! (?:feels?|felt|took|takes?|found|finds?)(?!\\p{L}))`,
  'iu',
);
/** *The bill we got wrong*, *your dissatisfaction with the roof*: to the end. */
const OBJECT =
  /\b(?:about|over|(?<!experience )with|by|of|for|from|taken|took|experienced) (?<matter>(?:our|my|the) [^,;:.!?]{3,60})$/iu;

/** A thing, and nobody; and not all that we do. */
export const isThing = (name: string): boolean => !NO_MATTER.test(name);

/** *The hammering woke the twins*: a verb stands before the second noun. */
const CLAUSE =
  /(?<!\b(?:of|in|on|at|for|from|to|with|about|by|over|under|before|after|between)) (?:the|your|our|my)\b/iu;

const isMatter = (name: string): boolean =>
  NAMED.exec(name)?.index === 0 &&
  ![OF_PEOPLE, CLAUSE].some((words) => words.test(name)) &&
  isThing(name);

/** *Unfortunate that you took offence when my colleague read it out*: what was done. */
const WHEN =
  /\s(?:when|because|after) (?<deed>(?:our|my|we|i) (?!.*\byou (?:feel|felt|took)\b)[^,;:]+?)(?=[\s.!…]*$)/iu;

/** What we did, where the sentence tells when the harm was felt. */
export function deedWhen(text: string): string | null {
  const { deed } = WHEN.exec(text)?.groups ?? {};
  return deed !== undefined && canStandAlone(deed) ? deed : null;
}

/** The name of what went wrong, as far as it can be told apart: *our late ruling*. */
export function matterIn(text: string): string | null {
  const told = text
    .replace(/,?\s(?:but|though|although|however)\s.*$/iu, '')
    .replace(/[\s.!…]+$/u, '');
  const { matter } = (DONE.exec(told) ?? OBJECT.exec(told))?.groups ?? {};
  const name = matter?.replace(
    /\s(?:in|is|are|was|were|has|have|had|really|actually|indeed|truly)$/u,
    '',
  );
  return name !== undefined && isMatter(name) ? name : null;
}
