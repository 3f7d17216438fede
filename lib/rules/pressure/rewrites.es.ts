import { blank, momentBlank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { removeSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

/** Asked for as a favour, folded: no day or amount needs another way out. */
const FAVOUR = /resena|estrell|valoraci|google|encuesta/;

/** What happens by itself, in the reader's favour; or nothing of it in this mail. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, sentences, text }: RuleContext,
): Rewrite[] {
  const kind = replaceSentence(sentence, byItself(habits));
  const facts = factsAt(kind, [sentence], [span, calledAtEnd(sentence)]);
  if (!keepsFacts('', facts)) {
    return FAVOUR.test(sentence.folded) ? [] : sayAfter(sentence, otherwise(habits));
  }
  const gone = sentences.length > 1 ? [removeSentence(sentence, text)] : [];
  return sentence.has('pressure/anotherMatter') ? gone : [kind, ...gone];
}

function byItself(habits: Habits): string {
  const ours = blank(habits.person === 'singular' ? 'lo que haré' : 'lo que haremos');
  return `No hace falta que ${spanishReader(habits).act} nada: ${ours} a más tardar el ${momentBlank('es')}.`;
}

/** Where days and amounts of the sentence have to stay. */
const otherwise = (habits: Habits): string =>
  `Si no ${spanishReader(habits).to} viene bien, ${habits.person === 'singular' ? 'puedo' : 'podemos'} ${blank('otra salida')}.`;
