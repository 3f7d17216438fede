import { asideIn } from './find.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { FINITE, hasVerb } from '../../languages/grammar/es-finite.ts';
import { wordsThatMayGo } from '../../languages/grammar/es-tails.ts';
import { withoutEnd } from '../../languages/grammar/es-clauses.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Less than so many letters behind a lesson say nothing of their own. */
const MIN_REST = 12;
/** A sentence with more words than this says something that would go with the lesson. */
const MAX_LESSON = 10;
/** The same of one in which the lesson was told apart. */
const MAX_CUT_LESSON = 12;
/** Opens a lesson, folded: what follows stands alone. */
const LESSON = new RegExp(
  '^[^a-z]*(?:' +
    [
      '(?:(?:usted|ustedes) )?(?:tiene|tienes|tienen|teneis|tenes|debe|debes|deben|debeis|ha|has|han|habra|habras)(?: (?:usted|ustedes))? (?:que |de )?(?:entender|comprender|saber|tener en cuenta|hacerse cargo de) que',
      '(?:entienda|comprenda|sepa|entiendan|comprendan|sepan)(?: (?:usted|ustedes))? que',
      '(?:como )?(?:(?:usted|ustedes) )?(?:comprender(?:a[ns]?|eis)|entender(?:a[ns]?|eis)|sabra|sabras)(?: (?:usted|ustedes))?(?: perfectamente| muy bien| bien|, (?:digo yo|supongo|imagino),)?(?: que|,)',
      'como (?:usted |ustedes )?(?:ya |bien )?(?:sabra|sabe|sabes|saben|comprendera|comprenderan|comprenderas|entendera|imaginara)(?: (?:usted|ustedes))?(?: perfectamente| bien| de sobra)?,',
      'con (?:el debido|todo el|todo|mucho) respeto(?: [^,]{1,30})?,',
      '(?:hasta |incluso )?(?:un|una|cualquier|cualquiera) [^,.;]{0,30}(?:sabe|(?:(?:te|le|les|os|lo) )?(?:diria|dira|sabria)) que',
      '(?:es|era) (?:muy|tan|bien|bastante) (?:sencillo|simple|facil):',
      'como (?:comprendera|entendera|sabe|sabra|vera) (?:cualquiera|todo el mundo)[^,.;]{0,40},',
      '(?:[^,.;]{0,20} )?todo el mundo sabe que',
      '(?:le|te|les|os) (?:repito|reitero|recuerdo) que',
      'es (?:obvio|evidente|de sentido comun|de cajon) que',
      '(?:calmese|calmate|calmense|calmaos|tranquilo|tranquila|tranquilicese|tranquilizate|tranquilos|relajese|relajate)[,:]? (?:que|porque)',
      '(?:calmese|calmate|calmense|calmaos|tranquilicese|tranquilizate|relajese|relajate)[,:](?! (?:senor|don|dona|por))',
      '(?:te|se|le|les|os) lo explico[^,.;:]{0,30}:',
      '(?:a ver|mire|mira|miren|oiga|oye),',
    ].join('|') +
    ')',
  'u',
);

/** What is left lectures or blames still, is a rule of life, or defends us; folded. */
const LECTURES =
  /^(?:llevamos|llevo|estamos|estoy|somos|tenemos|hacemos) |^un[ao]? [a-z]+ no se [a-z]+ por |^(?:en|a) un[ao]? [a-z]+ se |(?:^|[^a-z])(?:chic[oa]|tienen? sus [a-z]+s|usted|ustedes|vos|tambien tu|nadie seri[oa]|reyes magos|milagros?|no (?:es|eres|son|sois|sos) (?:el|la|los|las) unic[oa]s?|(?:mas|peor)[a-z ]* que (?:el|la|los|las) (?:suy|tuy|vuestr)[oa]s?|no (?:ha|has|han|habeis) (?:entendido|leido|comprendido)|(?:supieras?|sabria[ns]?|deberia[ns]?|hubieras?)|no (?:es|son|somos) (?:un|una|ningun|ninguna|de)|(?:se|te|os) (?:tranquili|calm|seren)[a-z]+|suena a|no (?:se mide|tiene un|tiene una)|se acaba pronto|se ha muerto nadie|un cambio|que (?:una|un|el|la|su) [a-z]+ no (?:tiene|entiende|sabe|ve)|no (?:l[oa]s? )?[a-z]+mos nosotr[oa]s(?=[.!…]*$)|(?:mas|otr[oa]s) (?:clientes|familias|huespedes|pacientes|gente|personas)|cada (?:familia|cliente|uno) quiere)(?![a-z])/u;

/** News, a term or a request that may not go with the lesson, folded. */
const TELLS = wordPattern(
  [
    'contratos?|poliza|clausula|garantia|tarifa|aumento|subida|cuota|plazo|facturas?|precios?',
    '(?:[0-9]+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:dias?|diitas?|semanas?|meses|horas?)',
    '(?:me|nos) (?:liquid|pag|envi|mand|confirm|avis|llam|escrib)[a-z]+',
    '(?:cont|cuent|avis|dig|dec|mand|envi|escrib|llam|pas|confirm)[a-z]*(?:me|nos)',
    'no (?:l[eoa]s? )?(?:ve|quier|quer|piens|pens)(?:o|emos|amos)|se puede',
    'niega|asegura|acuso recibo|acusamos recibo',
  ],
  'u',
);

/** The sentence without the lesson; a sentence that is nothing else goes. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const aside = setOff(sentence, toComma(sentence, asideIn(sentence, span)));
  const cut = [
    ...afterLesson(sentence, span),
    ...withoutEndearment(sentence, span),
    ...beforeEndearment(sentence),
    ...withoutLesson(sentence, span),
    ...(aside ? removeWords(sentence, aside) : []),
    ...withoutTaunt(sentence),
    ...(aside ? [] : withoutEnd(sentence, span)).filter(({ start }) => saysEnough(sentence, start)),
  ];
  const [shorter] = cut.filter((rewrite) => !LECTURES.test(fold(preview(rewrite, sentence))));
  if (shorter) return [shorter];
  const most = cut.length > 0 ? MAX_CUT_LESSON : MAX_LESSON;
  const mayGo =
    sentence.tokens.length <= most &&
    !sentence.has('condescension/ours') &&
    !TELLS.test(sentence.folded);
  return mayGo && context.sentences.length > 1
    ? [
        {
          ...removeSentence(sentence, context.text),
          mayGo: cut.length > 0 ? wordsThatMayGo(sentence, sentence) : argumentsIn(sentence),
        },
      ]
    : [];
}

/** *Como ya deberías saber a estas alturas, …*: what opens with *como* goes up to its comma. */
function toComma({ folded, start }: Sentence, aside: Span | null): Span | null {
  if (aside?.start !== start || !folded.startsWith('como ')) return aside;
  const rest = /^(?: [a-z]+){1,6}(?=, )/u.exec(folded.slice(aside.end - start))?.[0] ?? '';
  return { start, end: aside.end + rest.length };
}

/** *Una persona viajada como usted conoce …*: without a pause beside it, it is no aside. */
function setOff({ text, start }: Sentence, aside: Span | null): Span | null {
  const before = text.slice(0, (aside?.start ?? start) - start);
  const after = text.slice((aside?.end ?? start) - start);
  return /(?:^|[,;:–—(]\s*)$/u.test(before) || /^\s*(?:[,;:.!…–—)]|$)/u.test(after) ? aside : null;
}

/** *…, como sabe hasta un niño*: hung on to a clause that says enough; folded. */
const TAUNT =
  /, (?:como (?:bien |ya )?(?:sabe|saben|sabes|sabra|comprendera|entendera|entiende)(?![a-z])[^,;:]*|(?:eso|que) lo (?:sabe|entiende|ve) [^,;:]*|no hay que ser [^,;:]*)[.!…]*$/u;

/** *Para la próxima usa mayúsculas, no es ciencia*: what to do stays. */
const ADVISES = /^(?:para )?la pr[óo]xima(?: vez)? \p{L}+ /iu;
const SCOFF = /, (?:que )?no es [^,;:]*[.!…]*$/u;

function withoutTaunt({ folded, text, start }: Sentence): Rewrite[] {
  const isAdvice = ADVISES.test(text);
  const at = folded.search(isAdvice ? SCOFF : TAUNT);
  const says = isAdvice || hasVerb(text.slice(0, at));
  const isEnough = at > 0 && says && !/[,;:]/u.test(text.slice(0, at));
  return isEnough
    ? [{ start: start + at, end: start + text.search(/[\s.!…]*$/u), replacement: '' }]
    : [];
}

/** *No es por nada* says nothing. */
const MIN_WORDS = 5;
const saysEnough = ({ text, start }: Sentence, end: number): boolean =>
  text.slice(0, end - start).split(' ').length >= MIN_WORDS;

const preview = (rewrite: Rewrite, { text, start }: Sentence): string =>
  text.slice(0, rewrite.start - start) + rewrite.replacement + text.slice(rewrite.end - start);

/** *Respira hondo y contame cuándo querés venir*; *uno entiende que le moleste; ahora bien, el contrato …*. */
const AFTER =
  /^(?:[^,;.:]{0,20} y (?=(?:cont|cuent|avis|dig|dec|di|mand|envi|escrib|llam|pas|confirm)[a-z]*(?:me|nos)(?![a-z]))|[^;.:]{0,40} y (?=(?:vuelv|revis|comprueb|reinici|desenchuf|prueb)[ea](?![a-z]))|[^.]*?[,;] (?:ahora bien,|pero|sin embargo,) |[^.:;]*; (?=.*[a-z]{2,}(?:are|ere|ire|remos)(?![a-z]))|(?<colon>[^.:]*: ))(?<rest>.+)$/u;

/** Opens with a thing of which something is told, folded. */
const THING = /^(?:el|la|los|las|sus?|tus?) (?:[a-z]+ ){3,}/u;

/** What the reader is to do, folded. */
const DO = /^(?:vuelv|revis|comprueb|reinici|desenchuf|prueb)[ea](?![a-z])/u;

/** What is asked or told behind the lesson. */
function afterLesson(sentence: Sentence, span: Span): Rewrite[] {
  const { folded, text, start, end } = sentence;
  const { rest = '', colon } = AFTER.exec(folded.slice(span.end - start))?.groups ?? {};
  const at = end - rest.length;
  const isNews =
    (colon !== undefined && FINITE.test(rest)) ||
    THING.test(rest) ||
    TELLS.test(rest) ||
    DO.test(rest) ||
    sentence.facts.some((fact) => fact.start >= at);
  if (rest === '' || !isNews) return [];
  return [{ start, end, replacement: capitalise(text.slice(text.length - rest.length)) }];
}

const DEAR = "(?:mi |m')?(?:reina|rey|vida|amor|cielo|hij[oa]|carino|corazon|guap[oa]|maj[oa])";
const ENDEARMENT = new RegExp(`^${DEAR}$`, 'u');

/** *Y cadenas en el coche, guapa, que luego pasa lo que pasa*: what to do stays, the reproach goes; folded. */
const REPROACH_BEHIND = new RegExp(`(?<=^[^,;:]{8,}), ${DEAR}, que [^;:]*?(?=[.!…]*$)`, 'u');

function beforeEndearment(sentence: Sentence): Rewrite[] {
  const found = REPROACH_BEHIND.exec(sentence.folded);
  if (!found) return [];
  const start = sentence.start + found.index;
  const reproach = { start, end: start + found[0].length };
  return [{ ...reproach, replacement: '', mayGo: [reproach] }];
}

/** *Es zumba, mi reina, no yoga.* */
function withoutEndearment(sentence: Sentence, span: Span): Rewrite[] {
  const { folded, text, start } = sentence;
  if (!ENDEARMENT.test(folded.slice(span.start - start, span.end - start))) return [];
  const isBetween =
    text.slice(0, span.start - start).endsWith(', ') && text[span.end - start] === ',';
  return isBetween
    ? [{ start: span.start - ', '.length, end: span.end, replacement: '' }]
    : removeWords(sentence, span);
}

const MILD =
  /^[^a-z]*(?:(?:le|te|les|os) (?:repito|reitero|recuerdo)|a ver|mire|mira|miren|oiga|oye)(?![a-z])/u;

function withoutLesson(sentence: Sentence, flagged: Span): Rewrite[] {
  const words = LESSON.exec(sentence.folded)?.[0] ?? '';
  const lesson = { start: sentence.start, end: sentence.start + words.length };
  // The second voice marks all of it: what follows *le recuerdo que* is what it heard.
  const isMild = MILD.test(words) && flagged.start === lesson.start && flagged.end > lesson.end;
  const isLesson = words !== '' && overlaps(lesson, flagged) && !isMild;
  const goesOn = surelyWorded(sentence, 'condescension').some(({ start }) => start >= lesson.end);
  return isLesson && !goesOn && sentence.tokens.some(({ start }) => start >= lesson.end + MIN_REST)
    ? removeWords(sentence, lesson)
    : [];
}
