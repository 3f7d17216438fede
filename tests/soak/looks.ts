/** What an accepted rewrite may not change: how the words look, and what the editor's elements carry. */
import { textAt, type Span } from '../../lib/text/span.ts';

/** How a sign of a mail looks. */
export interface Look {
  readonly font: string;
  /** Bold, underlined, in colour, a link. */
  readonly emphasis: string;
}

export interface Looks {
  readonly text: string;
  /** Of each UTF-16 unit of the text; `null` where a line ends. */
  readonly signs: readonly (Look | null)[];
  /**
   * All attributes in the body, and its own, as `name="value"`. Of styles only the names of what the
   * looks do not tell: editors write styles anew to keep a look.
   */
  readonly attributes: readonly string[];
}

/** The looks in a span, but for those of spaces, which nobody sees. */
const looksIn = ({ text, signs }: Looks, { start, end }: Span): readonly Look[] =>
  signs
    .slice(start, end)
    .filter((look, index) => look !== null && /\S/.test(text.charAt(start + index)))
    .filter((look) => look !== null);

const describe = ({ font, emphasis }: Look): string => `${emphasis} in ${font}`;

const isSame = (a: Look, b: Look | undefined): boolean =>
  a.font === b?.font && a.emphasis === b.emphasis;

/** What new words may look like: any sign that they replace, a space too; else those beside them. */
function findModels(before: Looks, replaced: Span): readonly Look[] {
  const looks = before.signs.slice(replaced.start, replaced.end).filter((look) => look !== null);
  if (looks.length > 0) return looks;
  const ahead = looksIn(before, { start: 0, end: replaced.start }).slice(-1);
  const behind = looksIn(before, { start: replaced.end, end: before.text.length }).slice(0, 1);
  return [...ahead, ...behind];
}

function findStrange(before: Looks, replaced: Span, after: Looks, added: Span): string | null {
  const models = findModels(before, replaced);
  const strange = looksIn(after, added).find(
    (look) => !models.some((model) => isSame(look, model)),
  );
  if (!strange) return null;
  const expected = [...new Set(models.map(describe))].join(' or ');
  return `The new words are ${describe(strange)}, not ${expected}.`;
}

function findChanged(before: Looks, old: Span, after: Looks, now: Span): string | null {
  const is = looksIn(after, now);
  const was = looksIn(before, old);
  const at = was.findIndex((look, index) => !isSame(look, is[index]));
  const look = was[at];
  if (!look) return null;
  const words = textAt(before.text, old)
    .replaceAll(/\s/g, '')
    .slice(at, at + 20);
  const found = is[at] ? describe(is[at]) : 'gone';
  return `“${words}” was ${describe(look)}, and is ${found}.`;
}

/** @param replaced in the text before; everything else of it is still there */
export function findLookProblem(before: Looks, after: Looks, replaced: Span): string | null {
  const carried = new Set(before.attributes);
  const attribute = after.attributes.find((name) => !carried.has(name));
  if (attribute !== undefined) return `There was no ${attribute} before.`;
  const head = { start: 0, end: replaced.start };
  const tail = { start: replaced.end, end: before.text.length };
  const end = after.text.length - (tail.end - tail.start);
  return (
    findStrange(before, replaced, after, { start: replaced.start, end }) ??
    findChanged(before, head, after, head) ??
    findChanged(before, tail, after, { start: end, end: after.text.length })
  );
}
