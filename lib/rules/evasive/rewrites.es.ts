import { blank, momentBlank } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { clauseAfterSemicolon } from '../../languages/grammar/es-start-after.ts';
import { endAt, hungOn } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { aboutTopic } from '../../languages/grammar/es-besides.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';

/** What is supposed of the reader is nothing to find out. */
const OF_READER =
  /(?:supon|imagin|asum|confi)[a-z]* (?:que )?.{0,60}(?:sabra|(?<!no |nadie )sabe[ns]?(?: que| bien| leer|[.]|$)|entendera|comprendera|esta por encima|profesional|academic)/u;

/** Somebody else had no idea, or all know better. */
const NOT_OURS = /(?:tenian?|tienen?) ni idea|(?:todo el mundo|todos|cualquiera) saben? que/u;

const isKnowable = ({ folded }: Sentence): boolean =>
  !OF_READER.test(folded) && !NOT_OURS.test(folded);

/** Shrugs, or sneers: it may not stand before the promise; folded. */
const SHRUGS =
  /(?<![a-z])([a-z]{4,})[a-z]* lo que \1|(?<![a-z])yo ahi no (?:entro|me meto)|^ni idea,|a saber(?![a-z])|sabe dios|dios sabe|quien sabe que|(?:cualquiera|nadie) (?:lo )?sabe|adivin|pereza|cada (?:cual|quien)|otro dia|yo que se(?![a-z])|que se yo|(?:tu|su) [a-z]+ es rar|que le echo|(?:preguntele?|pregunte|consulte|consultelo|pregunta|preguntad)[ns]? |ni existian|sabe de quien/u;
/** An offer, an estimate or a second clause that would be lost with the sentence, folded. */
const TELLS =
  / (?:y|e|pero|porque|asi que) |(?:^|[^a-z])(?:te|le|les|os) (?:l[oa]s? )?(?!sab)[a-z]+(?:ria|rian|re|remos|igo|imos|amos)(?![a-z])/u;
/** Is open still without its hedge, folded. */
const OPEN =
  /, o (?!bien)|(?:^|[^a-z])(?:seria|serian|habria|habrian|igual|podria|podrian)(?![a-z])/u;

/** Says that it is not known; a guess says something, folded. */
const UNKNOWN = wordPattern(
  '(?:no|ni) (?:(?:le|les|te|os|se|lo|l[oa]s|me|nos) )*(?:se|sabe[a-z]*|sabria[a-z]*|tengo|tenemos|queda claro|quedan claros|estoy|estamos|domino|dominamos|consta)|ni idea|ignor[a-z]+|desconoc[a-z]+|desconozco|certeza|tendria que mirar|(?:lo )?(?:averigu|pregunt)[a-z]+|contemos|(?:quien|cualquiera) (?:lo )?sabe',
  'u',
);

/** *Si os lo devuelven o no, a saber*, *de dónde salió es un misterio*: the question stands before the shrug. */
const WHO_KNOWS_BEHIND =
  /^(?:(?:de |a |con |por )?(?:cuánt[oa]s?|cuándo|cómo|dónde|quién(?:es)?|qué)|si) [^,;:¿?]{6,}(?=, (?:(?:a saber|vaya usted|vete a saber|quién sabe|ni idea|eso|ahí|yo) ?[^,;:]*|no (?:lo )?s(?:é|abría|abemos)[^,;:]*)(?:, y [^,;:]{2,30})?$| es (?:todo )?un[oa]? [^,;:]*$)/iu;

const isShrug = ({ folded, text }: Sentence): boolean =>
  SHRUGS.test(folded) || WHO_KNOWS_BEHIND.test(text);

/** Gives up on it, or suspects the reader, folded: it may not stand before the promise. */
const GIVES_UP =
  /,? y no (?:descarto|descartamos|me extranaria) que (?:usted |tu )?(?:l[eoa]s? |te |se )*(?:haya|hayas|hayan|hayais) [^,;:]*(?=[.!…]*$)|,? (?:y )?(?:uno|una) (?:nunca|ya no|pierde) [^,;:]*(?=[.!…]*$)|, (?:(?:pero |aunque )?(?:tampoco|no) me (?:hag|tom|cre)[a-z]+ [^,;:.]*|quien sabe|ni idea)(?=[.!…]*$)|, (?:asi que|conque|y) poco (?:mas )?(?:(?:le|les|te|os|l[oa]s?) )?(?:puedo|podemos) [^,;:]*(?=[.!…]*$)/u;

/** Whether the rule's own wordings may be offered: the promise behind it, and the plain fact. */
export const isOurs = (sentence: Sentence): boolean =>
  isKnowable(sentence) &&
  !isShrug(sentence) &&
  ![OPEN, GIVES_UP].some((pattern) => pattern.test(sentence.folded));

/** Hedges still, folded. */
const GUESSES = wordPattern(
  'algun[oa]?|quizas?|tal vez|a lo mejor|creo|creemos|supongo|suponemos|imagino|parece|asegur[a-z]+|segur[oa]s?|al parecer|deb(?:e|ia|io) de|habra[n]?',
  'u',
);

/** *Apuntaría las nueve*, *será del filtro*, *según tengo entendido*: supposed still, folded. */
const SUPPOSES =
  /(?:^|[^a-z])(?:[a-z]{3,}ria[ns]?|sera|seran|estara|estaran|habra|habran|segun (?:tengo|tenemos|me|nos|parece)|que yo sepa)(?![a-z])/u;

/** Whether what is left of the sentence is a plain fact, and not doubted in other words. */
export function isPlain(told: string): boolean {
  const folded = fold(told);
  return ![GUESSES, UNKNOWN, SUPPOSES].some((pattern) => pattern.test(folded));
}

/** Says from its first words that it is not known, and no more than that. */
const NOTHING_MORE = new RegExp(
  `^[^a-z]*(?:(?:la verdad(?: es que)?|pues|sinceramente|francamente|lo cierto es que),? )?${UNKNOWN.source}[^,;:.]*(?:, la verdad)?[.!…]*$`,
  'u',
);

/** That we find out, behind the sentence or in its place. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (!isKnowable(sentence)) return [];
  const know = speaking(sentence, habits).person === 'singular' ? 'sé' : 'sabemos';
  const unknown = `todavía no ${know} ${blank('lo que falta por saber')}; ${uncapitalise(findIt(habits, sentence))}`;
  const onTopic = aboutTopic(sentence, unknown).filter((one) =>
    keepsFacts(one.replacement, factsAt(one, [sentence], [])),
  );
  if (onTopic.length > 0) return onTopic;
  const after = isShrug(sentence) ? [] : besides(sentence, span, habits);
  const isOpen = NOTHING_MORE.test(sentence.folded) && !TELLS.test(sentence.folded);
  if (after.length > 0 && !isOpen) return after;
  const question = questionIn(sentence);
  const open = `Todavía no ${know} ${question ?? blank('lo que falta por saber')}; ${uncapitalise(findIt(habits, sentence))}`;
  const told = clauseAfterSemicolon(sentence);
  const said = told === null || !isShrug(sentence) ? open : `${told}. ${open}`;
  const instead = sayInstead(sentence, said, isShrug(sentence) ? argumentsIn(sentence) : []);
  return question === null ? [...after, ...instead] : [...instead, ...after];
}

/** *Todo apunta, aunque …*: so few words are no statement yet. */
const MIN_WORDS = 3;

/** The promise after the sentence, without the words that give up. */
function besides(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const plan = findOut(habits, sentence);
  const at = sentence.folded.search(GIVES_UP);
  if (at > 0) return [endAt(sentence, sentence.start + at, plan)];
  const tail = hungOn(sentence, span)?.start ?? sentence.end;
  const head = sentence.folded.slice(0, tail - sentence.start);
  return tail < sentence.end && words(head).length >= MIN_WORDS
    ? [endAt(sentence, tail, plan)]
    : sayAfter(sentence, plan);
}

/** *Ni idea de quién firmó, la verdad*: what is not known, in the words of the sentence. */
const QUESTION =
  /(?:(?<= )(?:a|con|para|desde|hasta) (?=quién|dónde|cuál|qué|cuánt))?(?:por (?:qué|cuánto)|quién(?:es)?|cuándo|cuánt[oa]s?|cómo|dónde|cuál(?:es)?|qué|si) [^,;:.!?]{6,}(?=(?:, la verdad)?[.!…]*$)/u;

/** *Vaya usted a saber cómo acabó allí*: the shrug leads over to the question. */
const WHO_KNOWS =
  /^(?:de [a-z ]+, (?:[a-z ]+, )?)?(?:(?:vaya usted|vete tu|vete|anda|ve) a saber|a saber|sabe dios|dios sabe|(?:quien|cualquiera) (?:lo )?sabe) $/u;

/** Doubts the reader's word. */
const DOUBTS = / (?:de (?:verdad|veras)|realmente|efectivamente)(?= )/iu;

function questionIn(sentence: Sentence): string | null {
  const [asked] = WHO_KNOWS_BEHIND.exec(sentence.text) ?? [];
  if (asked) return uncapitalise(asked);
  const { index = 0, 0: question = '' } = QUESTION.exec(sentence.text) ?? {};
  const isAsked = !isShrug(sentence) || WHO_KNOWS.test(sentence.folded.slice(0, index));
  return question !== '' && isAsked ? question.replace(DOUBTS, '') : null;
}

const speaking = (sentence: Sentence, habits: Habits): Habits =>
  habitsIn(sentence, addressedIn(sentence, habits));

/** Behind words that may go nobody sees what *lo* is. */
export const findOut = (drafted: Habits, sentence: Sentence): string =>
  finding(sentence, drafted, (verb) => `${capitalise(verb)} ${blank('lo que falta por saber')}`);

const findIt = (drafted: Habits, sentence: Sentence): string =>
  finding(sentence, drafted, (verb) => `Lo ${verb}`);

function finding(sentence: Sentence, drafted: Habits, said: (verb: string) => string): string {
  const habits = speaking(sentence, drafted);
  const { toWithIt } = spanishReader(habits);
  const by = `a más tardar el ${momentBlank('es')}`;
  return habits.person === 'singular'
    ? `${said('averiguaré')} y ${toWithIt} diré ${by}.`
    : `${said('averiguaremos')} y ${toWithIt} diremos ${by}.`;
}
