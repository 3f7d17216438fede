import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { es as vagueDeadline } from '../vague-deadline/es.ts';

/** Who does it, and by when there is news: in place of words that say no more than that it is being done. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const answers = [owner(habits), vagueDeadline.words.nextMessage(habits)];
  return answers.flatMap((answer) =>
    isEmpty(sentence) ? sayInstead(sentence, answer) : sayAfter(sentence, answer),
  );
}

function owner(habits: Habits): string {
  const { to, your } = spanishReader(habits);
  return `De ${your} caso se encarga ${blank('nombre')}, que ${to} llamará a más tardar el ${momentBlank('es')}.`;
}

/** Hardly a word stands beside a set phrase. */
const isEmpty = (sentence: Sentence): boolean =>
  sentence
    .find('stalling/stock')
    .some(({ start, end }) => end - start > 0.6 * (sentence.end - sentence.start));
