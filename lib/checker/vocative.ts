/** The reader's name where a sentence only calls it: *Mr Osei, …*, *…, pani Hudáková.* */
import type { Sentence } from './sentence.ts';
import { uncapitalise } from '../text/case.ts';
import type { Span } from '../text/span.ts';

const TITLE =
  '(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Srta|D|Dña|Ing|Mgr|MUDr|JUDr)\\.?|[Ss]eñora?|[Ss]eñorita|[Dd]on|[Dd]oña|[Pp]án|[Pp]an|[Pp]ani|[Pp]ane)';
const NAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const CALLED = `(?:${TITLE} )*${NAME}(?: ${NAME}){0,2}`;
const EMOJI = '\\p{Extended_Pictographic}\\p{M}*';

/** `, Mr Osei`, and what is painted before and behind the stop. */
const AT_END = new RegExp(
  `((?:, ${CALLED})?)((?: *${EMOJI})*)(?: ?[.!?…]+)?((?: *${EMOJI})*)$`,
  'u',
);
const AT_START = new RegExp(`^(?:${TITLE} )+${NAME}, `, 'u');

/** Where the reader is called at the end, with the comma before it; empty where nobody is. */
export function calledAtEnd({ text, start }: Sentence): Span {
  const [, words = ''] = AT_END.exec(text) ?? [];
  const index = text.search(AT_END);
  return { start: start + index, end: start + index + words.length };
}

/** Another sentence that calls the reader as this one does, and keeps what is painted in its end. */
export function callAs({ text }: Pick<Sentence, 'text'>, other: string): string {
  const [start = ''] = AT_START.exec(text) ?? [];
  const [, called = '', inside = '', behind = ''] = AT_END.exec(text) ?? [];
  const opened = start === '' ? other : start + uncapitalise(other);
  return opened.replace(/(?=[.!?…]*$)/u, called + inside) + behind;
}
