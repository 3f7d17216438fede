import { blank, momentBlank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead, sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { futureOf } from '../../languages/grammar/es-future.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

const BY = '(?:por|para|de|en)';
/** What stands before the infinitive, folded. */
const I_TRY = `(?:intentare|procurare|tratare de|intento|procuro|trato de|(?:voy a|quiero|espero) (?:intentar|procurar|tratar de)|hare (?:todo )?(?:lo que pueda|lo posible|lo imposible|un esfuerzo) ${BY}|(?:espero|confio en) poder|me esforzare ${BY}|aspiro a)`;
const WE_TRY = `(?:intentaremos|procuraremos|trataremos de|intentamos|procuramos|tratamos de|(?:vamos a|queremos|esperamos) (?:intentar|procurar|tratar de)|haremos (?:todo )?(?:lo que podamos|lo posible|lo imposible|un esfuerzo) ${BY}|(?:esperamos|confiamos en) poder|nos esforzaremos ${BY}|aspiramos a)`;
const ATTEMPT = wordPattern(
  `(?:(${I_TRY})|${WE_TRY}) (no )?([a-z]+r(?:[mts]e|nos|os|les?)?(?:l[oa]s?)?)`,
  'u',
);

/** What follows takes it back, or dates it. */
const HEDGED_BEHIND = wordPattern('dios mediante|si|ojala|antes de|para el|aunque|a ver', 'u');

/** Makes light of the promise, folded: what is certain may not stand beside it. */
const FLIPPANT = wordPattern(
  'no me mojo|se digna|quien te dice|dios|senor|capaz|astros|copa|o no saldra|suerte|milagro|pillarme los dedos|rinconcito',
  'u',
);

/** The promise itself with its date; else what is certain, and when the rest will be known. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (sentence.has('apology')) return [];
  const firm = [...promised(sentence), ...withoutAdverb(sentence, span)];
  const known = certain(habits);
  return [
    ...firm,
    ...(firm.length > 0 || FLIPPANT.test(sentence.folded)
      ? sayInstead(sentence, known)
      : sayInsteadOrAfter(sentence, known)),
  ];
}

/** What is certain now, and when the rest will be known. */
export function certain(habits: Habits): string {
  const write = habits.person === 'singular' ? 'escribiré' : 'escribiremos';
  return `Lo seguro hoy es ${blank('lo que es seguro')}; sobre lo demás ${spanishReader(habits).to} ${write} a más tardar el ${momentBlank('es')}.`;
}

/** *Intentaremos entregarle la mesa* → *Le entregaremos la mesa a más tardar el …*. */
function promised(sentence: Sentence): Rewrite[] {
  const { folded, text, start } = sentence;
  const found = ATTEMPT.exec(folded);
  if (!found) return [];
  const [words, isMine, not = ''] = found;
  const end = found.index + words.length;
  const infinitive = /\p{L}+$/u.exec(text.slice(0, end))?.[0] ?? '';
  const person: Habits['person'] = isMine ? 'singular' : 'plural';
  const future = futureOf(infinitive, person);
  if (future === null) return [];
  const told = /^[^,;:.!?…()]*/u.exec(text.slice(end))?.[0].trimEnd() ?? '';
  const rest = withoutVagueTime(sentence, told, start + end);
  if (HEDGED_BEHIND.test(folded.slice(end + told.length)) || sentence.has('vague-deadline/event')) {
    return [];
  }
  const deadline = isDated(sentence) || not !== '' ? '' : ` a más tardar el ${momentBlank('es')}`;
  const promise = not + future + rest + deadline;
  const opens = !/\p{L}/u.test(text.slice(0, found.index));
  return [
    replaceWords(
      { start: start + found.index, end: start + end + told.length },
      opens ? capitalise(promise) : promise,
    ),
  ];
}

/** *… otro lo antes posible*: a day stands in its place. */
function withoutVagueTime(sentence: Sentence, told: string, from: number): string {
  const vague = sentence
    .find('vague-deadline/vague')
    .find(({ start, end }) => start >= from && end === from + told.length);
  return vague ? told.slice(0, vague.start - from).trimEnd() : told;
}

/** *Si todo va bien, …*: the promise stands without it. */
const withoutAdverb = (sentence: Sentence, hedge: Span): Rewrite[] =>
  sentence
    .find('hedged-promise/adverb')
    .filter((adverb) => overlaps(adverb, hedge))
    .slice(0, 1)
    .flatMap((adverb) => removeWords(sentence, adverb));
