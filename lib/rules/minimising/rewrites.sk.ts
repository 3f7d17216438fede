import { blank } from '../../checker/blanks.ts';
import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { readerAsObject } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** Words that make a thing small and can be left out. */
const DIMINISHER =
  /(?<!\p{L})(?:len|iba|tro[sš]ku|trochu|tro[sš]i[cč]ku|mierne|nepatrne|z[lľ]ahka|v podstate|vlastne|na[sš][tť]astie|chvalabohu|vcelku|celkom be[zž]n[eéaáyý]|(?:mal|drobn|menš|mens|nepatrn|mal(?:i|u)čk)(?:[aáeéyýuúií]|[eé]ho|ej|[yý]m|ou))(?!\p{L})/iu;

/** The same without what makes it small; or what it cost the reader. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const cost = `Stálo ${readerAsObject(context.habits)} to ${blank('čas alebo peniaze')}.`;
  const kept = [...leaveClauseOut(sentence, span), ...leaveWordsOut(sentence, span, DIMINISHER)];
  return [
    ...kept.slice(0, 1),
    ...sayInstead(sentence, cost),
    ...(context.sentences.length > 1 ? [removeSentence(sentence, context.text)] : []),
  ];
}
