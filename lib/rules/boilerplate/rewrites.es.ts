import { blank } from '../../checker/blanks.ts';
import { removeSentence, removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { withoutEnd } from '../../languages/grammar/es-clauses.ts';
import { FINITE } from '../../languages/grammar/es-finite.ts';
import { habitsIn } from '../../languages/grammar/es-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** What announces the news, folded: it may be said without. */
const TELL =
  '(?:(?:lamentamos|lamento|queremos|quiero|deseamos|cumplo con|procedo a|procedemos a|me permito|nos permitimos|tengo a bien|tenemos a bien) )?(?:(?:se )?(?:le|les|te|os) (?:comunic|inform|notific|particip|hacemos sab|hago sab|decimos|indicamos)[a-z]*|(?:comunicar|informar|notificar|trasladar|manifestar)(?:le|les|te|os))(?: a usted(?:es)?)?(?: de)? que';
const ANNOUNCEMENTS = [
  new RegExp(
    `^[^a-z]*(?:(?:por|mediante) (?:medio de )?(?:la|el) presente(?: correo)?|por este (?:medio|conducto)),? ${TELL}`,
    'u',
  ),
  wordPattern(TELL, 'u'),
];
/** Says in office words that we write, or have it. */
const OFFICE: readonly (readonly [RegExp, (habits: Habits) => string])[] = [
  [
    wordPattern(
      '(?:nos dirigimos|me dirijo) a (?:usted|ustedes|ti|vos|vosotros) (?:en relacion con|con motivo de)',
      'u',
    ),
    (habits) => `${writing(habits)} por`,
  ],
  [
    wordPattern(
      '(?:nos dirigimos|me dirijo) a (?:usted|ustedes|ti|vos|vosotros) (?:a fin de|con el fin de|para)',
      'u',
    ),
    (habits) => `${writing(habits)} para`,
  ],
  [wordPattern('acusamos recibo de', 'u'), () => 'hemos recibido'],
  [wordPattern('acuso recibo de', 'u'), () => 'he recibido'],
];
const THANKS = wordPattern('gracias|agradec[a-z]+', 'u');
/** Opens a farewell that stands as well without. */
const NO_MORE = wordPattern(
  '^sin (?:otro|mas) (?:particular|asunto|que anadir|por el momento)[^,]*(?=, [a-z])',
  'u',
);
const OFFERS_HELP = wordPattern(
  'dud[ae][a-z]*|disposicion|servir(?:le|les|te|os)|consultas?|aclaracion(?:es)?',
  'u',
);

/** Plain words in place of a formula: without it where it says nothing, else what it is about. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { habits, sentences, text } = context;
  if (sentence.has('boilerplate/greeting')) return [];
  if (sentence.has('boilerplate/inconvenience'))
    return sayInstead(sentence, apology(habits, sentence));
  const shorter = [
    ...inPlainWords(sentence, habits),
    ...[...ANNOUNCEMENTS, NO_MORE].flatMap((pattern) => without(pattern, sentence)),
    ...withoutEnd(sentence, span),
  ];
  if (shorter.length > 0) return shorter.slice(0, 1);
  const mayGo =
    sentences.length > 1 && !SAYS_MORE.test(sentence.folded) && !tellsBeside(sentence, span);
  return [
    ...(mayGo ? [{ ...removeSentence(sentence, text), mayGo: argumentsIn(sentence) }] : []),
    ...plainly(sentence, habits).flatMap((words) => sayInstead(sentence, words)),
  ];
}

/** *El servicio se va a restablecer a la mayor brevedad*: a clause around the formula. */
const tellsBeside = ({ folded, start }: Sentence, span: Span): boolean =>
  FINITE.test(`${folded.slice(0, span.start - start)} ${folded.slice(span.end - start)}`);

/** Something besides the formula, that must not go with it. */
export const SAYS_MORE = wordPattern(
  'que|cuando|salga|si bien|aunque|pero|por lo que|recibo|recibid[oa]|porque|paso|proced[a-z]+|adjunt[a-z]+',
  'u',
);

/** *Distinguida clienta* → *Distinguida [nombre]*: as the draft greets. */
export function greeting(told: string): string {
  const [opening] = told.split(/\s+/u);
  const isWarm = /^(?:estimad|apreciad|querid|distinguid|gentil|muy|buen)/iu.test(opening ?? '');
  return isWarm && told.includes(' ') && opening
    ? `${opening} ${blank('nombre')}`
    : `Hola, ${blank('nombre')}`;
}

export const apology = (habits: Habits, sentence: Sentence): string =>
  `${habitsIn(sentence, habits).person === 'singular' ? 'Siento' : 'Sentimos'} ${blank('lo que ha supuesto')}.`;

const writing = (habits: Habits): string =>
  `${spanishReader(habits).to} ${habits.person === 'singular' ? 'escribo' : 'escribimos'}`;

function plainly({ folded }: Sentence, { person }: Habits): string[] {
  if (THANKS.test(folded)) return [`Gracias por ${blank('avisar, esperar, llamar…')}.`];
  if (!OFFERS_HELP.test(folded)) return [];
  return [`${person === 'singular' ? 'Mi' : 'Nuestro'} teléfono directo es ${blank('número')}.`];
}

function inPlainWords(sentence: Sentence, habits: Habits): Rewrite[] {
  for (const [pattern, words] of OFFICE) {
    const span = spanOf(pattern, sentence);
    if (!span) continue;
    const plain = words(habits);
    return [replaceWords(span, span.start === sentence.start ? capitalise(plain) : plain)];
  }
  return [];
}

function without(pattern: RegExp, sentence: Sentence): Rewrite[] {
  const span = spanOf(pattern, sentence);
  return span ? removeWords(sentence, span) : [];
}

function spanOf(pattern: RegExp, { folded, start }: Sentence): Span | null {
  const found = pattern.exec(folded);
  return found && shift({ start: found.index, end: found.index + found[0].length }, start);
}
