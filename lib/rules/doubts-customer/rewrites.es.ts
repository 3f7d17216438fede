import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** *Según usted, …*: what follows is what the reader told us. */
const ACCORDING =
  /^[^a-z]*(segun (?:usted|ustedes|vos|vosotr[oa]s|(?:su|tu|vuestro) (?:decir|relato|version)),?) (?!no)/u;
const ALLEGEDLY = wordPattern('(?:supuesta|presunta)mente', 'u');
const ALLEGED = wordPattern('(?:supuest|presunt|pretendid)[oa]s?(?= [a-z])', 'u');

/** *Usted relata que …*: a claim that is no doubt in *nos cuenta que*. */
const CLAIMS =
  /(?<![a-z])(?:no )?(?:afirma[ns]?|sostienen?|asegura[ns]?|alega[ns]?|aduce[ns]?|relata[ns]?|refieren?|pretenden?|manifiesta[ns]?|arguyen?|insisten? en)(?= que )/u;
/** Our record is told, with no sneer at the reader's words: the promise to check may follow. */
const RECORD = wordPattern(
  'consta|figura|registr[a-z]+|sistemas?|albaran|informe|medi[a-z]+|revis[a-z]+|comprob[a-z]+|foto|fotos|camaras?|historial|segun (?:el|la|los|nuestr[oa]s?)',
  'u',
);
const SNEER =
  /creer|creo|llamativ|sorpren|curios|difici|raro|extran|dud|cuarentena|casual|sonrisa|cuento|version|invent|usted(?:es)? dira|supuest|milagr/u;

/** Something of its own that would go with the doubt. */
const TELLS_MORE = wordPattern(
  'considero|consideramos|esperamos|espero|penal|penalizacion|pago|rogamos|ruego',
  'u',
);

/** What the reader said, told without doubt; else that we look into it. Our records are a choice. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const isClaim = sentence.find('doubts-customer/claim').some((hit) => overlaps(hit, span));
  if (isClaim) return [];
  const retold = withoutDoubt(sentence, span, habits);
  if (retold.length > 0) return retold;
  const isRecord = RECORD.test(sentence.folded) && !SNEER.test(sentence.folded);
  if (TELLS_MORE.test(sentence.folded)) return [];
  const checked = sayInstead(sentence, check(habits), argumentsIn(sentence));
  const recorded = `En nuestros registros figura ${blank('lo que consta')}; ${habits.person === 'singular' ? 'adjunto' : 'adjuntamos'} la copia.`;
  return [
    ...checked,
    ...(checked.length === 0 && isRecord
      ? sayAfter(sentence, `Aun así, ${uncapitalise(check(habits))}`)
      : []),
    ...(isRecord
      ? sayInstead(sentence, recorded).map((rewrite) => ({ ...rewrite, isChoice: true }))
      : []),
  ];
}

export const claim = (habits: Habits): string =>
  `${habits.person === 'singular' ? 'me' : 'nos'} ${spanishReader(habits).told} que`;

export function check(habits: Habits): string {
  const { to } = spanishReader(habits);
  const by = `a más tardar el ${momentBlank('es')}`;
  return habits.person === 'singular'
    ? `Voy a comprobarlo y ${to} escribiré ${by}.`
    : `Vamos a comprobarlo y ${to} escribiremos ${by}.`;
}

function withoutDoubt(sentence: Sentence, flagged: Span, habits: Habits): Rewrite[] {
  if (sentence.isQuestion) return [];
  const { folded, start } = sentence;
  const according = ACCORDING.exec(folded)?.[1];
  if (according !== undefined) {
    const index = folded.indexOf(according);
    return [
      replaceWords(
        { start: start + index, end: start + index + according.length },
        capitalise(claim(habits)),
      ),
    ];
  }
  const claims = spanOf(CLAIMS, sentence);
  if (claims && overlaps(claims, flagged))
    return [replaceWords(claims, tells(claims, sentence, habits))];
  const alleged = spanOf(ALLEGED, sentence);
  if (alleged && overlaps(alleged, flagged)) return removeWords(sentence, alleged);
  const allegedly = spanOf(ALLEGEDLY, sentence);
  if (!allegedly || !overlaps(allegedly, flagged)) return [];
  const source = `según ${claim(habits).replace(/ que$/, '')},`;
  return allegedly.start === start
    ? [replaceWords(allegedly, capitalise(source))]
    : [replaceWords({ ...allegedly, start: allegedly.start - 1 }, `, ${source}`)];
}

function tells({ start }: Span, { start: from }: Sentence, habits: Habits): string {
  const told = `${habits.person === 'singular' ? 'me' : 'nos'} ${spanishReader(habits).tells}`;
  return start === from ? capitalise(told) : told;
}

function spanOf(pattern: RegExp, { folded, start }: Sentence): Span | null {
  const found = pattern.exec(folded);
  return found && shift({ start: found.index, end: found.index + found[0].length }, start);
}
