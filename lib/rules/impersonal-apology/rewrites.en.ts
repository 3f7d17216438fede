import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { endBefore } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

/** The last word of regret before what is regretted. */
const REGRET =
  /^.*(?:apologis|apologiz|apolog|regret|sorry|contrite|ashamed|heartbroken)\p{L}*(?:\s(?:is|are)\s[^,;]{0,30}?)?(?=\s(?:for|about|over|that|the|your|what)\s)\s/iu;
/** Whether there was harm at all is another rule's matter. */
const DOUBTED = /\b(?:any|anyone|may|might|if|inform|advise|say)\b/iu;
/** The rule itself puts a person in the firm's place. */
const IN_PLACE =
  /(?:\bapologi[sz]es|\bto apologi[sz]e|\b(?:is|are) (?:very |deeply |truly )?sorry)$/iu;
const PERSONS: readonly Habits['person'][] = ['singular', 'plural'];

/** The same apology from a person: *I* first, then *we*. */
export function englishRewrites(sentence: Sentence, span: Span): Rewrite[] {
  const told = sentence.text.slice(0, span.end - sentence.start);
  if (span.start === sentence.start && IN_PLACE.test(told)) return [];
  const regretted = regrettedIn(sentence);
  return PERSONS.flatMap((person) => {
    const sorry = person === 'singular' ? 'I am sorry' : 'We are sorry';
    if (regretted !== null) return [replaceSentence(sentence, `${sorry} ${regretted}.`)];
    const kept = endBefore(sentence, span, `${sorry}.`);
    return kept.length > 0
      ? kept
      : [replaceSentence(sentence, `${sorry} about ${blank('what happened')}.`)];
  });
}

/** *for the cold showers*, *that the jab was forgotten*, *about the outcome*. */
function regrettedIn(sentence: Sentence): string | null {
  const told = sentence.text.slice(0, calledAtEnd(sentence).start - sentence.start);
  const opening = REGRET.exec(told)?.[0];
  if (opening === undefined) return null;
  const rest = told.slice(opening.length).replace(/[\s.!…]+$/u, '');
  if (DOUBTED.test(rest) || rest !== rest.trim()) return null;
  return /^(?:for|about|that)\s/iu.test(rest) ? rest : `about ${rest.replace(/^over\s/iu, '')}`;
}
