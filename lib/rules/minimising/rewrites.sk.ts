import { blank } from '../../checker/blanks.ts';
import { removeShortSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { readerAsObject } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** Words that make a thing small and can be left out. */
const DIMINISHER =
  /(?<!\p{L}|aj tak )(?:(?:len|iba)(?! (?:o )?(?:mali[cč]k|drobn|formal|banal|[lľ]udia))(?: (?:o )?(?=mal|drobn))?|tro[sš]ku|trochu|mierne|nepatrne|z[lľ]ahka|na[sš][tť]astie|chvalabohu)(?: mal(?:[aáeéyýuú]|ej|[yý]m|ou))?(?!\p{L})/iu;

/** A longer sentence says something besides. */
const MAX_SAYING = 12;

/** The same without what makes it small; or what it cost the reader. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const cost = `Stálo ${readerAsObject(context.habits)} to ${blank('čas alebo peniaze')}.`;
  const kept = [
    ...leaveClauseOut(sentence, span),
    ...leaveWordsOut(sentence, span, DIMINISHER),
  ].slice(0, 1);
  const isTold = sentence.has('minimising/diminished') || sentence.tokens.length > MAX_SAYING;
  if (kept.length > 0 || isTold) return kept;
  return [...sayInstead(sentence, cost), ...removeShortSentence(sentence, context, MAX_SAYING)];
}
