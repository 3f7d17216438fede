import { blank, momentBlank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { FINITE } from '../../languages/grammar/es-finite.ts';
import { futureOf } from '../../languages/grammar/es-future.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { clauseAfter } from '../../languages/grammar/es-start-after.ts';
import { endAt, hungOn } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';

const BY = '(?:por|para|de|en)';
/** What stands before the infinitive, folded. */
const I_TRY = `(?:intentare|procurare|tratare de|intento|procuro|trato de|(?:voy a|quiero|espero) (?:intentar|procurar|tratar de)|hare (?:todo )?(?:lo que pueda|lo posible|lo imposible|un esfuerzo) ${BY}|(?:espero|confio en) poder|me esforzare ${BY}|aspiro a)`;
const WE_TRY = `(?:intentaremos|procuraremos|trataremos de|intentamos|procuramos|tratamos de|(?:vamos a|queremos|esperamos) (?:intentar|procurar|tratar de)|haremos (?:todo )?(?:lo que podamos|lo posible|lo imposible|un esfuerzo) ${BY}|(?:esperamos|confiamos en) poder|nos esforzaremos ${BY}|aspiramos a)`;
const ATTEMPT = wordPattern(
  `(?:(${I_TRY})|${WE_TRY}) (no )?([a-z]+r(?:[mts]e|nos|os|les?)?(?:l[oa]s?)?)`,
  'u',
);
/** What follows takes it back, or dates it. */
const HEDGED_BEHIND = wordPattern(
  'dios mediante|si|a poco que|siempre que|siempre y cuando|salvo|con tal|ojala|antes de|para el|aunque|a ver',
  'u',
);
/** A time that nobody can check, at the end of the promise: a day stands in its place. */
const SOME_TIME =
  / (?:en|dentro de|a) (?:los |las |un |una )?(?:proxim|fecha|horizonte|plazo|breve)[a-z]*(?: [a-z]+){0,4}$/u;
/** Hopes for luck, at the end of the promise. */
const LUCK_LAST =
  / si (?:todo va bien|nada (?:se|lo) [a-z]+|(?:(?:el|la|los|las) [a-z]+ )?(?:nos |me )?(?:lo permiten?|da tiempo)|(?:nos|me) es posible|podemos|puedo)$/u;
/** Counted from a day that is told elsewhere. */
const NEXT_DAY =
  /(?:dia|semana|manana) siguiente$| antes de [a-z ]+$|(?:^| )(?:hoy|manana)(?: mismo)?$/u;

const CONDITIONAL = /[a-z]{2,}ria(?:n|mos|is|s)?(?![a-z])/u;
const IF_POSSIBLE =
  /^(?:en lo posible|en la medida de lo posible|a ser posible|si es posible|de ser posible)(?![a-z])/u;
/** Opens the promise with luck, folded. */
const LUCK_FIRST =
  /^(?:si (?:todo|nada|dios|no (?:surge|hay|pasa|ocurre|sucede))|a poco que|con (?:un poco de |algo de |mucha )?suerte|con (?:el favor|la ayuda) de dios|dios mediante|en principio|de no mediar [a-z]+|salvo (?:imprevistos?|sorpresas?))(?: [a-z]+){0,4}(?=, )/u;

/** *En principio, si no se tuerce nada, …*: hedged still, folded. */
const LUCK_STAYS = /^,? (?:y )?(?:si (?:todo|nada|dios|no (?:se|surge|hay|pasa))|salvo) /u;

/** Makes light of the promise, folded: what is certain may not stand beside it. */
const FLIPPANT = wordPattern(
  'no me mojo|se digna|quien te dice|dios|senor|astros|copa|o no saldra|milagro|pillarme los dedos|rinconcito|en la medida de (?:mis|nuestras) fuerzas|suena la flauta|viento a favor|o igual no|ya ver(?:iamos|emos)|ya vemos|segun me vea|que pasa',
  'u',
);
/** No promise of ours, folded: an apology, a wish, something wanted of the reader. */
const NO_PROMISE = wordPattern(
  '(?:espera[ns]?|esperais) a que|nos excusamos|me excuso|disculp[a-z]+|(?:espero|esperamos|confiamos|confio)(?: en)? ver(?:l[aoe]s?|te|os)|a ver si (?:me|nos) [a-z]{3,}[aei]s|lo suyo es que|a ver si (?:para )?la proxima',
  'u',
);

/** *No prometo nada, pero …*, folded. */
const DISCLAIMS =
  /^no (?:l[eo]s? |te |os )*(?:prometo|prometemos|aseguro|aseguramos|garantizo|garantizamos)/u;

/**
 * The promise itself with a blank for its date; else what is certain, and when the rest will be known.
 * That it can be kept without one is a choice.
 */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (sentence.has('apology') || NO_PROMISE.test(sentence.folded)) return [];
  const firm = promised(sentence)[0] ?? withoutAdverb(sentence, span)[0];
  if (firm?.replacement.includes('[__')) return [firm];
  const habits = habitsIn(sentence, addressedIn(sentence, context.habits));
  return [
    ...andCertain(sentence, span, certain(habits)),
    ...(firm ? [{ ...firm, isChoice: true }] : []),
  ];
}

/** What is certain besides, without what is hung on to the promise. */
function andCertain(sentence: Sentence, span: Span, known: string): Rewrite[] {
  const { folded } = sentence;
  const tail = hungOn(sentence, span, argumentsIn(sentence));
  const promise = tail ? folded.slice(0, tail.start - sentence.start) : folded;
  const rest = DISCLAIMS.test(folded) ? clauseAfter(sentence, span) : null;
  if (rest !== null) return [replaceWords(sentence, `${rest}. ${known}`)];
  const isOneClause = !/[;:]|, (?:y|pero|o) /u.test(promise);
  if (FLIPPANT.test(promise) && isOneClause) return sayInstead(sentence, known);
  const plain = withoutFlippantClause(sentence, known);
  if (plain.length > 0) return plain;
  if (tail) return [endAt(sentence, tail.start, known)];
  return sayAfter(sentence, known);
}

/** *…, salvo que los astros digan otra cosa; …*: the clause between its pauses goes. */
function withoutFlippantClause(
  { folded, text, facts, start, end }: Sentence,
  known: string,
): Rewrite[] {
  const clause = Array.from(
    folded.matchAll(/, [^,;:]+(?=[,;:.!…]|$)/gu),
    ({ 0: words, index }) => ({
      words,
      start: start + index,
      end: start + index + words.length,
    }),
  ).find(({ words }) => FLIPPANT.test(words));
  if (!clause || facts.some((fact) => overlaps(fact, clause))) return [];
  const rest = text.slice(clause.end - start).replace(/[\s.!…]*$/u, '');
  return [replaceWords({ start: clause.start, end }, `${rest}. ${known}`)];
}

/** What is certain now, and when the rest will be known. */
function certain(habits: Habits): string {
  const write = habits.person === 'singular' ? 'escribiré' : 'escribiremos';
  return `Lo seguro hoy es ${blank('lo que es seguro')}; sobre lo demás ${spanishReader(habits).to} ${write} a más tardar el ${momentBlank('es')}.`;
}

/** *Intentaremos entregarle la mesa* → *Le entregaremos la mesa a más tardar el …*. */
function promised(sentence: Sentence): Rewrite[] {
  const { folded, text, start } = sentence;
  const found = ATTEMPT.exec(folded);
  if (!found) return [];
  const [attempt, isMine, not = ''] = found;
  const end = found.index + attempt.length;
  const infinitive = /\p{L}+$/u.exec(text.slice(0, end))?.[0] ?? '';
  const person: Habits['person'] = isMine ? 'singular' : 'plural';
  const future = futureOf(infinitive, person);
  if (future === null) return [];
  const clause = /^[^,;:.!?…()]*/u.exec(text.slice(end))?.[0].trimEnd() ?? '';
  const behind = folded.slice(end + clause.length);
  const luck = LUCK_LAST.exec(folded.slice(end, end + clause.length));
  const told = clause.slice(0, luck?.index);
  if (HEDGED_BEHIND.test(behind) || sentence.has('vague-deadline/event')) return [];
  if (/^, (?:no |[a-z]+[aei]r(?![a-z]))|^[,;:] (?:[yoe]|ni|pero) /u.test(behind)) return [];
  const rest = inFuture(withoutVagueTime(sentence, told, start + end), person);
  const needsDay =
    !isDated(sentence) && not === '' && !NEXT_DAY.test(folded.slice(end, end + told.length));
  // Behind a clause of its own the day would belong to that; what is hung on would take it back.
  if (needsDay && (FINITE.test(fold(rest)) || words(behind).length > MAX_BEHIND)) return [];
  const promise = not + future + rest + (needsDay ? ` a más tardar el ${momentBlank('es')}` : '');
  const opens = !/\p{L}/u.test(text.slice(0, found.index));
  return [
    replaceWords(
      { start: start + found.index, end: start + end + clause.length },
      opens ? capitalise(promise) : promise,
    ),
  ];
}

/** A name that is called, no more. */
const MAX_BEHIND = 2;

/** *Recibir las piezas y montar la cocina*: the second infinitive goes with the first. */
const inFuture = (told: string, person: Habits['person']): string =>
  told.replace(AND_INFINITIVE, (words, and: string, infinitive: string) => {
    const future = futureOf(infinitive, person);
    return future === null ? words : and + future;
  });

const AND_INFINITIVE =
  /( [ye] )(?:de |por )?(\p{L}{2,}[aei]r(?:[mts]e|nos|os|les?|l[oa]s?)?|\p{L}+[áéí]r[mts]el[oa]s?)(?!\p{L})/gu;

/** *… otro lo antes posible*: a day stands in its place. */
function withoutVagueTime(sentence: Sentence, told: string, from: number): string {
  const at = from - sentence.start;
  const someTime = SOME_TIME.exec(sentence.folded.slice(at, at + told.length));
  if (someTime) return told.slice(0, someTime.index);
  const vague = sentence
    .find('vague-deadline/vague')
    .find(({ start, end }) => start >= from && end === from + told.length);
  return vague ? told.slice(0, vague.start - from).trimEnd() : told;
}

/** *Si todo va bien, …*: the promise stands without it, unless it is in the conditional itself. */
function withoutAdverb(sentence: Sentence, hedge: Span): Rewrite[] {
  const { folded, start } = sentence;
  if (CONDITIONAL.test(folded)) return [];
  const [ifCan] = IF_POSSIBLE.exec(folded) ?? [];
  if (ifCan) return removeWords(sentence, { start, end: start + ifCan.length });
  const [opening] = LUCK_FIRST.exec(folded) ?? [];
  if (opening && isDated(sentence) && !LUCK_STAYS.test(folded.slice(opening.length))) {
    return removeWords(sentence, { start, end: start + opening.length });
  }
  return sentence
    .find('hedged-promise/adverb')
    .filter((adverb) => overlaps(adverb, hedge))
    .slice(0, 1)
    .filter((adverb) => !LUCK_STAYS.test(folded.slice(adverb.end - start)))
    .flatMap((adverb) => removeWords(sentence, adverb));
}
