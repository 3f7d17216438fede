import { momentBlank } from '../../checker/blanks.ts';
import { replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import { reorder } from '../../languages/restart.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

export const DEADLINE = `do ${momentBlank('sk')}, aj keby dovtedy nebolo nič nové`;

/** What the promise waits for, before it or behind it. */
const WHEN =
  '(?:keď|ked|ak|až|az|len čo|len co|hneď ako|hned ako|akonáhle|akonahle|pokiaľ|pokial|keby)';
const WHEN_BEFORE = new RegExp(`^${WHEN} [^,;:]+, `, 'iu');
const WHEN_BEHIND = new RegExp(`, ${WHEN} [^,;:]+?(?=[\\s.!…]*$)`, 'iu');
/** Where the promise's clause ends. */
const CLAUSE_END = /[,;:!?…]|\.(?!\d)|\s[–—-]\s|\s(?:a|ale|i|no)\s|$/u;

/** On folded text: a result is promised, which needs news. */
const RESULT =
  /(?<!\p{L})(?:vysledk\p{L}*|vysledok|zaver\p{L}*|rozhodn\p{L}*|navrh\p{L}*|odkaz|cas|termin|dozvi\p{L}*|vyrozum\p{L}*)(?!\p{L})/u;
/** On folded text: the date cannot simply go to the end, for it waits for something, or for a result. */
export const OPEN = new RegExp(
  `^(?:ked|ak|az|len co|hned ako|akonahle|pokial|keby)(?!\\p{L})|${RESULT.source}`,
  'u',
);
/** On folded text: promises what happens to us or to others, no message. */
const NO_MESSAGE = /(?<!\p{L})(?:dozvi\p{L}*|to|vyrozum\p{L}*)(?!\p{L})/u;

/** The same sentence with a date in place of what it waits for, or at the end of its clause; else a promise of its own. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  const alone = `${bySpeaker(habits, 'Ozvem', 'Ozveme')} sa ${slovakReader(habits).to} ${DEADLINE}.`;
  const dated = withoutCondition(sentence, span) ?? atClauseEnd(sentence, span);
  return dated.length > 0 ? dated : sayInstead(sentence, alone);
}

/** A result has a day; a message can be sent without news too. */
const deadlineIn = ({ folded }: Pick<Sentence, 'folded'>): string =>
  RESULT.test(folded) ? `do ${momentBlank('sk')}` : DEADLINE;

function withoutCondition(sentence: Sentence, span: Span): Rewrite[] | null {
  const { text, start } = sentence;
  const behind = WHEN_BEHIND.exec(text);
  if (behind && span.start < start + behind.index) {
    const at = { start: start + behind.index, end: start + behind.index + behind[0].length };
    return [replaceWords(at, ` ${deadlineIn(sentence)}`)];
  }
  const before = WHEN_BEFORE.exec(text)?.[0];
  if (!before) return null;
  const stop = /[\s.!…]*$/u.exec(text)?.[0] ?? '';
  const promise = reorder(text.slice(before.length, text.length - stop.length), 'sk');
  if (promise === null || /[,;:]/u.test(promise) || NO_MESSAGE.test(fold(promise))) return [];
  const deadline = deadlineIn({ folded: fold(promise) });
  return [replaceSentence(sentence, `${capitalise(promise)} ${deadline}${stop || '.'}`)];
}

function atClauseEnd(sentence: Sentence, { end }: Span): Rewrite[] {
  const { text, start } = sentence;
  const rest = text.slice(end - start);
  const called = calledAtEnd(sentence);
  const at = Math.min(end + (CLAUSE_END.exec(rest)?.index ?? rest.length), called.start);
  const isLast = /^[\s.!…]*$/u.test(text.slice(Math.max(at, called.end) - start));
  return isLast ? [{ start: at, end: at, replacement: ` ${deadlineIn(sentence)}` }] : [];
}
