import { blank } from '../../checker/blanks.ts';
import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { FINITE, hasVerb } from '../../languages/grammar/es-finite.ts';
import { wordsThatMayGo } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { plainApology } from '../impersonal-apology/rewrites.es.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';
import { apology, apologyInstead } from './apology.es.ts';
import { farewellAlone } from './greeting.es.ts';
import { inPlainWords, newsBehind, TELLS, THANKS } from './office-words.es.ts';

/** *Agradecemos sus comentarios, que hemos trasladado …*. */
const ALSO_TELLS =
  /, (?:que|los cuales|las cuales) (?:ya )?(?:he|hemos|ha|han|sera|seran)(?![a-z])/u;
/** An apology, but one that is only repeated. */
const APOLOGISES = /^(?!.*reiter).*(?<![a-z])(?:disculpas|excusas|lamento|lamentamos)(?![a-z])/u;
const OFFERS_HELP = wordPattern(
  'dud[ae][a-z]*|disposicion|servir(?:le|les|te|os)|consultas?|aclaracion(?:es)?',
  'u',
);

/** The mail cannot do without, folded. */
const SALUTATION =
  /^(?:muy )?(?:respetad|apreciad|distinguid|estimad|querid)[oa]s? [^,:]{1,40}[,:]$/u;

/** Plain words in place of a formula: without it where it says nothing, else what it is about. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { habits, sentences, text } = context;
  if (sentence.has('boilerplate/greeting') || SALUTATION.test(sentence.folded)) return [];
  const farewell = farewellAlone(sentence);
  if (farewell.length > 0) return farewell;
  const news = newsBehind(sentence, habits);
  if (news.length > 0) return news;
  if (sentence.has('boilerplate/inconvenience')) return apologyInstead(sentence, span, habits);
  if (APOLOGISES.test(sentence.folded) && !TELLS.test(sentence.folded)) {
    const sorry = plainApology(sentence, habits) ?? apology(habits, sentence);
    return sayInstead(sentence, sorry, argumentsIn(sentence));
  }
  const shorter = [...inPlainWords(sentence, habits), ...factBehind(sentence, span)];
  if (shorter.length > 0) return shorter.slice(0, 1);
  const isShort = sentence.tokens.length <= MAX_SHORT;
  const mayGo =
    sentences.length > 1 &&
    (isOnlyPraise(sentence) ||
      (!SAYS_MORE.test(sentence.folded) && (isShort || !tellsBeside(sentence, span))));
  return [
    ...(mayGo ? [{ ...removeSentence(sentence, text), mayGo: argumentsIn(sentence) }] : []),
    ...plainly(sentence, habits).flatMap((words) => sayInstead(sentence, words)),
  ];
}

/** A formula of so few words has a verb of its own: *nuestra vocación es servir*. */
const MAX_SHORT = 9;

/** What a firm says of itself: two of these, and no figure, name or deed, say nothing else; folded. */
const PRAISE =
  /(?<![a-z])(?:nos (?:empujan?|ayudan?|impulsan?|anima|da|permite)|mejor(?:ar|a)|crec(?:er|iendo)|superar[a-z]*|excelencia|valores|universo|compromiso|confianza|fidelidad|oportunidad|aprendizaje|satisfaccion|prioridad|calidad|sugerencias?|comentarios?|opiniones|tomamos muy en serio|razon de ser|vocacion|seguimos trabajando|mejor servicio|sena de identidad|seguir|cada dia|dia a dia)(?![a-z])/gu;
const DEEDS = wordPattern('(?:no|he|hemos|voy|vamos|se|le|les|te|os|ya|hoy|manana) .*', 'u');
const MAX_PRAISE = 16;

const isOnlyPraise = ({ folded, facts, tokens }: Sentence): boolean =>
  tokens.length <= MAX_PRAISE &&
  facts.length === 0 &&
  !/[;:?]/u.test(folded) &&
  !DEEDS.test(folded) &&
  (folded.match(PRAISE)?.length ?? 0) >= 2;

/** Where a fact of the case may follow a formula. */
const NEXT =
  /(?:;|,? y|, por lo que|, de modo que) (?:(?:por eso|por ello|por tanto),? )?(?=(?:le|les|te|os|se l[oa]s?|lo|la|los|las|el|su|sus|tu|tus|he|hemos|vamos|voy|ya|hoy)\s)|(?<=^(?:Con|En|Sin|Para)\s[^;:]*), (?=(?:le|les|te|os|se l[oa]s?|he|hemos)\s)/giu;
/** So many words of the formula may stand between. */
const MAX_BETWEEN = 6;

/** *… ante el cierre del comedor*: news too, folded. */
const OCCASION = /(?:ante|durante|sobre|por) (?:el|la|los|las|su|sus|tu|tus) /u;

/** *Su opinión nos importa, y por eso le llamo hoy a las 13:00*: what is done or told stays. */
function factBehind(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start, end, language, facts } = sentence;
  const next = Array.from(text.matchAll(NEXT)).find(({ index }) => start + index >= span.end);
  if (!next) return [];
  const rest = text.slice(next.index + next[0].length);
  const between = text.slice(span.end - start, next.index);
  const isLong = next[0] !== ', ' && words(between).length > MAX_BETWEEN;
  if (isLong || OCCASION.test(fold(between))) return [];
  const isFact =
    hasVerb(rest) &&
    (WE_TELL.test(fold(rest)) || facts.some((fact) => fact.end > end - rest.length));
  const told = isFact ? restart(rest, language) : null;
  const mayGo = wordsThatMayGo(sentence, { start, end: start + next.index });
  return told ? [{ start, end, replacement: told, mayGo }] : [];
}
/** Something is done for the reader, or is so. */
const WE_TELL =
  /^(?:(?:le|les|te|os|se|l[oa]s?|ya|hoy) )*(?:he|hemos|voy|vamos|(?!esper|dese|confi|reiter|agradec|salud)[a-z]+(?:amos|emos|imos|are|ere|ire)|[a-z]{3,}o)(?![a-z])|(?<![a-z])(?:no|lo) [a-z]+(?:ra|ran|re|remos)(?![a-z])/u;

/** *El servicio se va a restablecer a la mayor brevedad*: a clause around the formula. */
const tellsBeside = ({ folded, start }: Sentence, span: Span): boolean =>
  FINITE.test(`${folded.slice(0, span.start - start)} ${folded.slice(span.end - start)}`);

/** Something besides the formula, that must not go with it. */
const SAYS_MORE = wordPattern(
  'que|cuando|salga|si bien|aunque|pero|por lo que|recibo|recibid[oa]|porque|paso|proced[a-z]+|adjunt[a-z]+|saludos?|abrazos?|(?:turnad|remitid|trasladad|derivad|pasad)[oa]s?',
  'u',
);

/** *Gracias de antemano*, *gracias por escribirnos sobre …*: says for what, or asks. */
const ABOUT = wordPattern('de antemano|sobre|por adelantado|saludos?', 'u');

function plainly({ folded, tokens }: Sentence, { person }: Habits): string[] {
  if (ALSO_TELLS.test(folded)) return [];
  if (THANKS.test(folded) && (ABOUT.test(folded) || tokens.length > MAX_SHORT + 2)) return [];
  if (THANKS.test(folded)) return [`Gracias por ${blank('avisar, esperar, llamar…')}.`];
  if (!OFFERS_HELP.test(folded)) return [];
  return [`${person === 'singular' ? 'Mi' : 'Nuestro'} teléfono directo es ${blank('número')}.`];
}
