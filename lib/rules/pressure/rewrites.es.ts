import { blank, momentBlank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { removeSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { wordPattern } from '../../text/words.ts';

/** Asked for as a favour, folded: no day or amount needs another way out. */
const FAVOUR = /resena|estrell|valoraci|google|encuesta/;
/** A threat, folded: no other way out makes it kind. */
const THREAT = wordPattern(
  'si (?:me|nos) l[oa] (?:vuelve|vuelves)|o (?:me|nos|se|la|lo|te|le|[a-z]+mos)|o [a-z]{3,}o (?:el|la|al|tu|su|con)|si no|sino|de lo contrario|o si no|moros[oa]s?|fichero|burofax|silencio|conformidad|desistid[oa]|no me haga|(?:el|la) que no pag[a-z]+|quien no pag[a-z]+|acept(?:a|e)d[oa]|se archiva|exigir|perdera',
  'u',
);

/** What the reader has to do or to pay, folded: that stands, and another way out beside it. */
const DUTY = wordPattern(
  '(?:le|les|te|os) (?:va a tocar|toca|tocara|corresponde|queda) [a-z]+[aei]r(?:l[oa]s?)?|(?:tiene|tienes|tienen|teneis|tenes|tendra|tendras|tendran|vas a tener|va a tener) que|(?:debe|debes|deben|debera|deberas|deberan) [a-z]+[aei]r(?:l[oa]s?)?|(?:a|por|de) (?:su|tu|vuestra) (?:cuenta|cargo|bolsillo)|(?:los|las|el|la|lo) (?:pone|pones|paga|pagas|asume|asumes|cubre|cubres) (?:usted|vos|tu)|se (?:abona|abonan|paga|pagan|cobra|cobran)|van? (?:por separado|aparte)|(?:nos|me) (?:l[oa]s? )?(?:debe|debes|deben|debeis|adeuda|adeudas)',
  'u',
);

/** What happens by itself, in the reader's favour; another matter is left for another mail. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits, sentences, text }: RuleContext,
): Rewrite[] {
  if (sentence.has('pressure/anotherMatter')) {
    return sentences.length > 1 ? [removeSentence(sentence, text)] : [];
  }
  const kind = replaceSentence(sentence, byItself(habits));
  const isDuty = DUTY.test(sentence.folded) && !THREAT.test(sentence.folded);
  if (!isDuty && keepsFacts('', factsAt(kind, [sentence], [calledAtEnd(sentence)]))) return [kind];
  if (FAVOUR.test(sentence.folded)) return [];
  return THREAT.test(sentence.folded) ? [kind] : sayAfter(sentence, otherwise(habits));
}

function byItself(habits: Habits): string {
  const ours = blank(habits.person === 'singular' ? 'lo que haré' : 'lo que haremos');
  return `No hace falta que ${spanishReader(habits).act} nada: ${ours} a más tardar el ${momentBlank('es')}.`;
}

/** Where days and amounts of the sentence have to stay. */
const otherwise = (habits: Habits): string =>
  `Si esto ${spanishReader(habits).to} supone un problema, ${habits.person === 'singular' ? 'puedo' : 'podemos'} ${blank('otra salida')}.`;
