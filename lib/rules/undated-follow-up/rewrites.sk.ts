import { momentBlank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { reorder } from '../../languages/restart.ts';
import { capitalise } from '../../text/case.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

export const DEADLINE = `do ${momentBlank('sk')}, aj keby dovtedy nebolo nič nové`;

/** What the promise waits for, before it or behind it. */
const WHEN =
  '(?:keď|ked|ak|až|az|len čo|len co|hneď ako|hned ako|akonáhle|akonahle|pokiaľ|pokial|keby)';
const WHEN_BEFORE = new RegExp(`^${WHEN} [^,;:]+, `, 'iu');
const WHEN_BEHIND = new RegExp(`, ${WHEN} [^,;:]+?(?=[\\s.!…]*$)`, 'iu');
/** Where the promise's clause ends. */
const CLAUSE_END = /[,;:!?…]|\.(?!\d)|\s[–—-]\s|\s(?:a|ale|i|no)\s|$/u;

/** The same sentence with a date in place of what it waits for, or at the end of its clause; else a promise of its own. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  const alone = `${bySpeaker(habits, 'Ozvem', 'Ozveme')} sa ${slovakReader(habits).to} ${DEADLINE}.`;
  const dated = withoutCondition(sentence, span) ?? atClauseEnd(sentence, span);
  return [...dated, ...(dated.length > 0 ? [] : sayInstead(sentence, alone))];
}

function withoutCondition(sentence: Sentence, span: Span): Rewrite[] | null {
  const { text, start } = sentence;
  const behind = WHEN_BEHIND.exec(text);
  if (behind && span.start < start + behind.index) {
    const at = { start: start + behind.index, end: start + behind.index + behind[0].length };
    return [replaceWords(at, ` ${DEADLINE}`)];
  }
  const before = WHEN_BEFORE.exec(text)?.[0];
  if (!before) return null;
  const stop = /[\s.!…]*$/u.exec(text)?.[0] ?? '';
  const promise = reorder(text.slice(before.length, text.length - stop.length), 'sk');
  if (promise === null || /[,;:]/u.test(promise)) return [];
  return [replaceWords(sentence, `${capitalise(promise)} ${DEADLINE}${stop || '.'}`)];
}

function atClauseEnd({ text, start }: Sentence, { end }: Span): Rewrite[] {
  const rest = text.slice(end - start);
  const at = end + (CLAUSE_END.exec(rest)?.index ?? rest.length);
  const isLast = /^[\s.!…]*$/u.test(text.slice(at - start));
  return isLast ? [{ start: at, end: at, replacement: ` ${DEADLINE}` }] : [];
}
