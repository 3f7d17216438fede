/** Spanish office words around the news, and the news without them. */
import { blank } from '../../checker/blanks.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { spanOf } from '../../checker/sentence-span.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { ourActIn } from '../../languages/grammar/es-besides.ts';
import type { Habits } from '../../languages/habits.ts';
import { restart } from '../../languages/restart.ts';
import { capitalise } from '../../text/case.ts';
import { wordPattern } from '../../text/words.ts';
import { apology } from './apology.es.ts';

/** What announces the news, folded: it may be said without. */
const TELL =
  '(?:(?:lamentamos|lamento|queremos|quiero|deseamos|cumplo con|cumplo en|cumplimos en|cumplimos con|procedo a|procedemos a|me permito|nos permitimos|tengo a bien|tenemos a bien) )?(?:(?:se )?(?:le|les|te|os) (?:comunic|inform|notific|particip|hacemos sab|hago sab|decimos|indicamos)[a-z]*|(?:comunicar|informar|notificar|trasladar|manifestar)(?:le|les|te|os))(?: a usted(?:es)?)?(?: de)? que';
export const TELLS = wordPattern(TELL, 'u');
const TOLD_BEHIND = new RegExp(
  `^(?<head>[^;:.]*?),? (?:y|e|por lo que) (?:${TELL}|(?:le|les|te|os) record(?:amos|o) que)(?![a-z])`,
  'u',
);
const ANNOUNCEMENTS = [
  new RegExp(
    `^[^a-z]*(?:(?:por|mediante) (?:medio de )?(?:la|el) presente(?: correo)?|por este (?:medio|conducto)),? ${TELL}`,
    'u',
  ),
  // *Nos ponemos en contacto con usted para informarle de que …*.
  new RegExp(
    `^[^,;:]*? (?:para|a fin de|con (?:el|la) (?:fin|objeto|finalidad) de|al objeto de) ${TELL}(?![a-z])`,
    'u',
  ),
  TELLS,
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
  [
    wordPattern(
      'a(?:l| la| las| los) (?:area|departamento|instancia|unidad|seccion)(?:e?s)? (?:correspondiente|competente|pertinente|responsable)s?',
      'u',
    ),
    () => `a ${blank('quién')}`,
  ],
];
/** Opens a farewell that stands as well without. */
const NO_MORE = wordPattern(
  '^sin (?:otro|mas) (?:particular|asunto|que anadir|por el momento)[^,]*(?=, (?!.*suscrib)[a-z])',
  'u',
);
export const THANKS = wordPattern('gracias|agradec[a-z]+', 'u');

const writing = (habits: Habits): string =>
  `${spanishReader(habits).to} ${habits.person === 'singular' ? 'escribo' : 'escribimos'}`;

/** *Agradecemos su paciencia y le recordamos que …*: what is told; an apology stays before it. */
export function newsBehind(sentence: Sentence, habits: Habits): Rewrite[] {
  const { folded, text, start, end, language } = sentence;
  const told = TOLD_BEHIND.exec(folded);
  const rest = told && restart(text.slice(told[0].length).trimStart(), language);
  if (!told || !rest) return [];
  if (sentence.has('boilerplate/inconvenience')) {
    const sorry = apology(habits, sentence);
    const isTold = ourActIn(folded) < folded.length;
    return [{ start, end, replacement: isTold ? sorry : `${sorry} ${rest}` }];
  }
  if (THANKS.test(told[0])) return [{ start, end, replacement: rest }];
  const head = told.groups?.head?.length ?? 0;
  return [{ start: start + head, end, replacement: `. ${rest}` }];
}

/** The same in plain words, in each way there is. */
export const inPlainWords = (sentence: Sentence, habits: Habits): Rewrite[] => [
  ...withoutDoubt(sentence, habits),
  ...received(sentence, habits),
  ...plainOffice(sentence, habits),
  ...[...ANNOUNCEMENTS, NO_MORE].flatMap((pattern) => without(pattern, sentence)),
];

/** *No dude en llamarnos si …* → *Puede llamarnos si …*; alone it says nothing. */
function withoutDoubt(sentence: Sentence, habits: Habits): Rewrite[] {
  const span = spanOf(DO_NOT_DOUBT, sentence);
  if (!span) return [];
  const form = sentence.folded.slice(span.start - sentence.start).split(' ')[1] ?? '';
  const can = CAN[form] ?? spanishReader(habits).can;
  return [replaceWords(span, span.start === sentence.start ? capitalise(can) : can)];
}
/** The form of address that the formula itself has. */
const CAN: Readonly<Record<string, string>> = {
  dude: 'puede',
  duden: 'pueden',
  dudeis: 'podéis',
  vacile: 'puede',
};
const DO_NOT_DOUBT =
  /(?<![a-z])no (?:dude|dudes|duden|dudeis|vaciles?)(?: (?:usted|ustedes))?(?: nunca)? en(?= [a-z]+[aei]r[a-z]* (?:[a-z]+ ){0,4}(?:si|para|por|al?|cuando|en el|de [0-9]+) )/u;

/** *Recibida su opinión sobre el menú, …*: what was received. */
function received({ text, folded, start, end }: Sentence, { person }: Habits): Rewrite[] {
  const [opening = '', what = ''] =
    /^recibid[oa]s? ((?:su|tu|vuestr[oa])s? [^,]+), /u.exec(folded) ?? [];
  if (opening === '') return [];
  const have = person === 'singular' ? 'He recibido' : 'Hemos recibido';
  const from = opening.indexOf(what);
  return [{ start, end, replacement: `${have} ${text.slice(from, from + what.length)}.` }];
}

function plainOffice(sentence: Sentence, habits: Habits): Rewrite[] {
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
  return span
    ? removeWords(sentence, span).flatMap((rewrite) => withoutSecondThat(rewrite, sentence))
    : [];
}

/** *Le comunicamos que … y que …*: the second one hung on the words too. */
function withoutSecondThat(rewrite: Rewrite, { text, start, end }: Sentence): Rewrite[] {
  const rest = text.slice(rewrite.end - start);
  if (rewrite.start !== start || !/ y que /u.test(rest)) return [rewrite];
  return [{ start, end, replacement: rewrite.replacement + rest.replaceAll(' y que ', ' y ') }];
}
