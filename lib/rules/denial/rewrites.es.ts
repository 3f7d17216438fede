import { blank, momentBlank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { aboutTopic, afterSympathy, refusal, refuses } from '../../languages/grammar/es-besides.ts';
import { asOurs } from '../../languages/grammar/es-forced.ts';
import { hasVerb } from '../../languages/grammar/es-finite.ts';
import { hungOn } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { restart } from '../../languages/restart.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export const ours = ({ person }: Habits): string =>
  person === 'singular'
    ? `Lo que puedo hacer es ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`
    : `Lo que podemos hacer es ${blank('enviar, cambiar, reparar…')} a más tardar el ${momentBlank('es')}.`;

export const option = ({ person }: Habits): string =>
  person === 'singular'
    ? `Lo que puedo ofrecer es ${blank('una salida y su coste')}.`
    : `Lo que podemos ofrecer es ${blank('una salida y su coste')}.`;

/** Says who sees to it instead, folded: the reader has to know. */
const THIRD =
  /(?:lo|la|los|las|eso) (?:maneja|lleva|gestiona|decide|controla|tramita|coordina|asume|paga|cubre|abona|cobra|pone|fija|marca|publica|concede)n? (?:el|la|los|las|un|una)(?![a-z])|es una contrata|es cosa del? |sino (?:de|del|al?) |(?:es|son) (?:el|la|los|las) que |deben? (?:cubrir|pagar|abonar|asumir|responder)|corresponde a(?:l| la| los)(?![a-z])|depende de(?:l| la| los)(?![a-z])|(?:consulte|pregunte|dirijase|acuda|hable|contacte)n?(?: usted(?:es)?)? (?:con|a|en)(?![a-z])/u;
/** What is so in any case and concerns the reader, folded: *se pierden*, *se hacen a cierre de trimestre*. */
const TERM = /(?:^|[^a-z])se (?!trata|limita|escapa|lava)[a-z]{3,}[ae]n?(?![a-z])/u;
const PAUSE = /(?:\s?[;:]|,)\s(?=[^;:,]*$)/u;
const MIN_WORDS = 4;

/** *Levantar el bloqueo no está en nuestra mano*: the denial itself refuses; folded. */
const OUT_OF_OUR_HANDS =
  /^[a-z]+[aei]r(?:l[oae]s?)? [^,;:]*?(?:, eso)? no (?:esta en|depende de) (?:mi|nuestras?|nosotros|mis)(?![a-z])/u;

/** An apology, a term or a fact beside the denial stays; else the whole of it goes. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, situation }: RuleContext,
): Rewrite[] {
  const isRefusal = refuses(besides(sentence, span)) || OUT_OF_OUR_HANDS.test(sentence.folded);
  const way = isRefusal
    ? refusal(habits, sentence)
    : (situation === 'not-ours' ? option : ours)(habits);
  const instead = THIRD.test(sentence.folded)
    ? `De esto se encarga ${blank('quién')}. ${way}`
    : way;
  const forced = asOurs(sentence, habits);
  if (forced !== null) return [replaceSentence(sentence, `${forced} ${way}`)];
  return [
    ...afterSympathy(sentence, instead),
    ...afterFailure(sentence, way),
    ...afterTerm(sentence, span, instead),
    ...behindDenial(sentence, span, way),
    ...behindVerdict(sentence, way),
    ...(isRefusal ? [] : [...aboutThat(sentence, way), ...aboutTopic(sentence, way)]),
    replaceSentence(sentence, instead),
  ].slice(0, 1);
}

/** *Se nos cayó la app, pero nadie lo habría visto venir*: our failure stays. */
const OUR_FAILURE =
  /^[^,;:¿¡"«]*(?<!\p{L})se (?:nos|me) \p{L}+(?:ó|aron|ieron)[^,;:]*(?=, (?:pero|aunque) )/iu;

function afterFailure({ text, start, end }: Sentence, way: string): Rewrite[] {
  const failure = OUR_FAILURE.exec(text)?.[0] ?? '';
  return failure === '' ? [] : [{ start: start + failure.length, end, replacement: `. ${way}` }];
}

/** *Está usted equivocado: …*: what is so stays, the verdict goes. */
const VERDICT =
  /^\P{L}*(?:(?:usted(?:es)?|tú|vos) )?(?:(?:se|te|os) equivoc\p{L}+|est[áa]\p{L}* (?:usted(?:es)? )?(?:muy )?equivocad[oa]s?)(?: (?:usted(?:es)?|tú|vos))?(?: de (?:medio a medio|plano))?(?:, [^,;:]{3,20})?: (?=[^:;¿¡"«]+$)/iu;

function behindVerdict({ text, start, end, language }: Sentence, way: string): Rewrite[] {
  const verdict = VERDICT.exec(text)?.[0] ?? '';
  const rest = verdict === '' ? null : restart(text.slice(verdict.length), language);
  return rest ? [{ start, end, replacement: `${rest} ${way}` }] : [];
}

/** What nobody here would answer for, or be blamed for: named behind the denial; folded. */
const OF_WHAT =
  /(?:responsab[a-z]+|respondemos|imputar[a-z]*|achacar[a-z]*|que ver|cuentas|culpa)(?: [a-z]+){0,4}? (?:por|de|con) (?<what>(?:el|la|los|las|lo que|lo) [^,;:.]{4,}?(?:, que en su caso [^,;:.]+)?)(?:, [^,;:.]+)?[.!]*$/u;
/** *La humedad no es culpa nuestra*; folded. */
const IT_IS_NOT_OURS =
  /^(?<what>(?:el|la|los|las|lo) [^,;:]{4,60}?) no (?:es|son|fue|fueron|ha sido) (?:culpa|cosa|asunto|responsabilidad|problema|error) (?:mi|nuestr)/u;
/** *No es culpa nuestra que se parara el ascensor*; folded. */
const OF_THAT =
  /(?:culpa|cuentas|achacar[a-z]*|imputar[a-z]*|responsab[a-z]+)(?: [a-z]+){0,4}? (?:de )?(?<!lo )que (?<what>[^,;:]*?[a-z]{2,}(?:ar|ier|as|ies)[ae]n?(?![a-z])[^,;:]*?)[.!]*$/u;
/** *No respondemos de lo que ocurra con el paquete*: that it was not us goes, of what stays. */
function aboutThat(sentence: Sentence, way: string): Rewrite[] {
  const that = named(sentence, [OF_THAT]);
  const what = uncapitalise(named(sentence, [OF_WHAT, IT_IS_NOT_OURS])).replace(/^el /u, 'al ');
  if (that === '' && what === '') return [];
  const sorry = way.includes('puedo') ? 'Siento' : 'Sentimos';
  const said =
    that === ''
      ? `En cuanto ${what.startsWith('al ') ? '' : 'a '}${what}, ${uncapitalise(way)}`
      : `${sorry} que ${that}. ${way}`;
  return [{ ...replaceSentence(sentence, said), mayGo: argumentsIn(sentence) }];
}

/** As the sentence has it; empty where it names nothing, or goes on to blame the reader. */
function named({ folded, text }: Sentence, patterns: readonly RegExp[]): string {
  const what = patterns.map((one) => one.exec(folded)?.groups?.what).find((one) => one) ?? '';
  const at = folded.lastIndexOf(what);
  return BLAMES.test(what) ? '' : text.slice(at, at + what.length);
}
const BLAMES = wordPattern(
  'usted|ustedes|vos|[a-z]+(?:aste|iste|asteis|isteis)|se empen[a-z]+',
  'u',
);

/** What is said around the denial, folded. */
const besides = ({ folded, start }: Sentence, span: Span): string =>
  `${folded.slice(0, span.start - start)};${folded.slice(span.end - start)}`;

function afterTerm({ text, folded, start, end }: Sentence, span: Span, instead: string): Rewrite[] {
  const pause = PAUSE.exec(text.slice(0, span.start - start));
  const head = folded.slice(0, pause?.index ?? 0);
  const isTerm = TERM.test(head) && head.split(' ').length >= MIN_WORDS && !head.startsWith('si ');
  return isTerm ? [{ start: start + head.length, end, replacement: `. ${instead}` }] : [];
}

/** Leads over from the denial to something else: what we do, or why it came so. */
const OVER =
  /(?:[;:]|,? pero|, (?:aunque|si bien|eso sí,|eso si,|aun así,|aun asi,|no obstante,))\s|,?\s(?:porque|ya que|puesto que|dado que)\s/iu;
/** Argues on, folded. */
const ARGUES = wordPattern(
  '(?<!(?:tiene|puede|dispone) )usted|ustedes|vos|tu|[a-z]+(?:aste|iste|asteis|isteis)|firm[a-z]+|contrat[a-z]+|culpa|nosotros|responsab[a-z]+|siempre|nadie|nunca|ellos|ell[ao]',
  'u',
);
/** We do something for the reader, folded: no blank is needed. */
const WE_DO =
  /^(?:(?:ya|hoy|ahora) )?(?:(?:se|le|les|te|os|l[oa]s?) )+(?:he|hemos|voy|vamos|[a-z]{2,}(?:amos|emos|imos|are|ere|ire|o))(?![a-z])|^(?:ya |hoy )?(?:he|hemos|voy a|vamos a|[a-z]{2,}(?:aremos|eremos|iremos)) /u;

/** What it speaks of was named in the denial. */
const LEANS = /^(?:eso|esto|ello|depende|corresponde|lo demás)(?!\p{L})/iu;
/** What will be; what the reader can do. */
const WILL = /\p{L}{2,}r(?:á|án|emos)(?!\p{L})/iu;
const HELPS = /^(?:tienen?|pueden?|dispone[ns]?|puedes) /iu;

/** *…, pero le mandamos otra*; *…: la carretera estaba cortada desde las 6*. */
function behindDenial(sentence: Sentence, span: Span, way: string): Rewrite[] {
  const { text, start, end, language } = sentence;
  const tail = hungOn(sentence, span);
  const behind = tail
    ? `${text.slice(span.end - start, tail.start - start)}.`
    : text.slice(span.end - start);
  const over = OVER.exec(behind);
  const rest = over && restart(behind.slice(over.index + over[0].length), language);
  if (!rest || ARGUES.test(fold(rest))) return [];
  if (WE_DO.test(fold(rest)) || WILL.test(rest)) return [{ start, end, replacement: rest }];
  const isStated = sentence.facts.some((fact) => fact.start >= end - rest.length);
  const isThird = THIRD.test(fold(rest)) && !LEANS.test(rest);
  return isThird || HELPS.test(rest) || (isStated && hasVerb(rest))
    ? [{ start, end, replacement: `${rest} ${way}` }]
    : [];
}
