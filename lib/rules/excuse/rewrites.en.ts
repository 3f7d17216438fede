import { blank } from '../../checker/blanks.ts';
import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { endBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import { tellsNews } from '../../languages/grammar/en-news.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** The sentence tells of the reader's matter too, and that must not go with the excuse. */
const OF_READER = wordPattern("(?<!as )you(?:'re|'ll|'ve)?|yours?|sorry|apolog[a-z]*", 'u');
/** What stays must be about the case, folded: *the night lad is my brother in law* is not. */
const OF_CASE = wordPattern(
  "(?<!as )you(?:'re|'ll|'ve)?|yours?|sorry|apolog[a-z]*|i|we|our|late|lost|missed|delayed|the (?:order|parcel|delivery|refund|repair|report|room)",
  'u',
);
/** *…, so your boiler had to wait*: what it meant for the reader. */
const OUTCOME =
  /,?\s(?:so|and so|which is why|which meant(?: that)?)\s(?=(?:i|we|the|your|our|my|it|nobody|no one|you)\s)/iu;

/** Without the excuse; or, where the writer knows it, what was found and what was changed. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, text, sentences }: RuleContext,
): Rewrite[] {
  const [kept] = endBefore(sentence, span);
  const isOfCase =
    kept !== undefined && OF_CASE.test(sentence.folded.slice(0, kept.start - sentence.start));
  const shorter = [...startAfter(sentence, span), ...(isOfCase ? [kept] : [])].slice(0, 1);
  if (shorter.length > 0) return shorter;
  if (OF_READER.test(sentence.folded) || tellsNews(sentence.folded)) return [];
  const mayGo = argumentsIn(sentence);
  const found = `${habits.person === 'singular' ? 'I' : 'We'} found the cause: ${blank('what failed')}. From today, ${blank('what changes')}.`;
  return [
    ...(sentences.length > 1 ? [{ ...removeSentence(sentence, text), mayGo }] : []),
    ...sayInstead(sentence, found).map((rewrite) => ({
      ...rewrite,
      isChoice: true,
      isAdmission: true,
    })),
  ];
}

/** Only where the excuse opens the sentence. */
function startAfter(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start, end, language } = sentence;
  const lead = fold(text.slice(0, span.start - start)).trim();
  const excuseEnd = isWhole(sentence, span) ? 0 : span.end - start;
  const outcome = OUTCOME.exec(text.slice(excuseEnd));
  if (lead.includes(',') || lead.split(' ').length > 4 || !outcome) return [];
  const from = excuseEnd + outcome.index + outcome[0].length;
  const rest = restart(text.slice(from), language);
  return rest === null ? [] : [{ start, end, replacement: rest }];
}
