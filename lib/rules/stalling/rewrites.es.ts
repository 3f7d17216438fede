import { blank, momentBlank } from '../../checker/blanks.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../../languages/address.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { endAt, hungOn } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { overlaps, shift, textAt, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { es as vagueDeadline } from '../vague-deadline/es.ts';

/** Who writes is at it already, folded: nobody else has to be named. */
const AT_IT_MYSELF = wordPattern('ando|estoy|he estado|estuve|sigo|llevo|voy a|lo dejo|hable', 'u');

/** Somebody has it already: who writes, or who is named. */
function isOwned(sentence: Sentence): boolean {
  const { folded, text, facts, start } = sentence;
  const called = calledAtEnd(sentence);
  const isNamed = facts
    .filter((fact) => !overlaps(fact, called))
    .some((fact) => /^\p{Lu}\p{Ll}/u.test(textAt(text, shift(fact, -start))));
  return isNamed || AT_IT_MYSELF.test(folded);
}

/** Who does it, and by when there is news: in place of words that say no more than that it is being done. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits: drafted }: RuleContext,
): Rewrite[] {
  if (sentence.folded.startsWith('si ')) return [];
  const habits = addressedIn(sentence, drafted);
  if (DONE.test(sentence.folded)) {
    const have = habitsIn(sentence, habits).person === 'singular' ? 'He' : 'Hemos';
    return sayInstead(sentence, `${have} cambiado ${blank('qué')}.`);
  }
  // What is done there is a threat.
  if (surelyWorded(sentence, 'pressure').length > 0) return [];
  const answers = [
    ...(isOwned(sentence) || !isSure(sentence, span) ? [] : [owner(habits)]),
    vagueDeadline.words.nextMessage(habitsIn(sentence, habits)),
  ];
  return answers.flatMap((answer) =>
    isEmpty(sentence) ? sayInstead(sentence, answer) : besides(sentence, span, answer),
  );
}

/** *Se han tomado medidas*: there is no news of it to wait for, only which; folded. */
const DONE =
  /^(?:ya )?se (?:han|ha) (?:ya )?(?:tomado|adoptado|implementado|aplicado|puesto en marcha) (?:(?:las|los|todas|todos|ya) )*(?:[a-z]+ )?(?:medidas|acciones|pasos)(?: (?:oportun|necesari|pertinent|correspondient|intern|correctiv)[a-z]+)?(?:,? para (?:evitar|que no)[^.]*)?[^a-z]*$/u;

/** After the sentence, without what is hung on to it. */
function besides(sentence: Sentence, span: Span, answer: string): Rewrite[] {
  const tail = hungOn(sentence, span) ?? refusedBehind(sentence, span);
  return tail && !describes(sentence, tail)
    ? [endAt(sentence, tail.start, answer)]
    : sayAfter(sentence, answer);
}

/** *…, y milagros no hacemos*: what we will not do, put first, which is curt; folded. */
const WE_WILL_NOT =
  /,? (?:y|pero) [^,;:.]{2,50} no (?:l[oa]s? )?(?:estamos|estoy|hacemos|hago|podemos|puedo|vamos a|voy a|pensamos|pienso|damos|doy|somos|soy)(?: [a-z]*[aei]r)?(?:, [a-z ]{2,25})?[.!…]*$/u;

function refusedBehind(sentence: Sentence, span: Span): Span | null {
  const { folded, start, facts } = sentence;
  const tail = { start: start + folded.search(WE_WILL_NOT), end: calledAtEnd(sentence).start };
  return tail.start < span.end || facts.some((fact) => overlaps(fact, tail)) ? null : tail;
}

/** *La directora, que la leyó ayer*, *la jefa, que ya ha pedido la pieza*: tells what was done. */
const DESCRIBES =
  /^, que (?:(?:ya|hoy|ayer|luego|después|se|me|nos|les?|te|os|l[oa]s?) )*(?:(?:ha|han) \p{L}+[dst]o|\p{L}+(?:ó|aron|ieron|ará|erá|irá|arán|erán|irán))(?!\p{L})/u;

const describes = ({ text, start }: Sentence, tail: Span): boolean =>
  DESCRIBES.test(text.slice(tail.start - start));

function owner(habits: Habits): string {
  const { to, your } = spanishReader(habits);
  return `De ${your} caso se encarga ${blank('nombre')}, que ${to} llamará a más tardar el ${momentBlank('es')}.`;
}

/** Where the words alone do not settle it, one answer is enough. */
const isSure = (sentence: Sentence, span: Span): boolean =>
  surelyWorded(sentence, 'stalling').some((hit) => overlaps(hit, span));

/** Hardly a word stands beside a set phrase. */
const isEmpty = (sentence: Sentence): boolean =>
  sentence
    .find('stalling/stock')
    .some(({ start, end }) => end - start > 0.6 * (sentence.end - sentence.start));
