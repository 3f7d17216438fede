import { blank } from '../../checker/blanks.ts';
import { removeShortSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker, readerAsObject } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** Words that make a thing small and can be left out. */
const DIMINISHER =
  /(?<!\p{L}|aj tak )(?:(?<=(?:bol[aoi]?|i[sš]lo|ide|je|s[uú]) )(?:len|iba)(?! (?:o )?(?:mali[cč]k|drobn|formal|banal|[lľ]udia))(?: (?:o )?(?=mal|drobn))?|mierne|nepatrne|z[lľ]ahka)(?: mal(?:[aáeéyýuú]|ej|[yý]m|ou))?(?!\p{L})/iu;

/** On folded text: what the reader may do would be lost. */
const ALLOWS = /(?<!\p{L})(?:mozete|mozes|fungoval\p{L}*)(?!\p{L})/u;
/** A smile would stay, and mock. */
const SMILES = /\p{Extended_Pictographic}|[:;]-?\)/u;
/** What we do stays. */
const PROMISED = /(?<!\p{L})\p{L}{2,}(?:[eaiíé]me|[ií]m|[nlzsš]em)(?!\p{L})/iu;

/** A longer sentence says something besides. */
const MAX_SAYING = 15;

/** The same without what makes it small; or what it cost the reader. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const cost = `${bySpeaker(context.habits, 'Viem', 'Vieme')}, že ${readerAsObject(context.habits)} to stálo ${blank('čas, peniaze alebo nervy')}.`;
  const kept = [
    ...leaveClauseOut(sentence, span).filter(({ replacement }) => PROMISED.test(replacement)),
    ...leaveWordsOut(sentence, span, DIMINISHER),
  ].slice(0, 1);
  const isTold = sentence.has('minimising/diminished') || sentence.tokens.length > MAX_SAYING;
  if (kept.length > 0 || isTold) return kept;
  if (ALLOWS.test(sentence.folded) || SMILES.test(sentence.text)) return [];
  return [...sayInstead(sentence, cost), ...removeShortSentence(sentence, context, MAX_SAYING)];
}
