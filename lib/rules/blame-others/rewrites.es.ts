import { blank, momentBlank, NEEDED } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { afterSympathy, isSympathy, ourActIn } from '../../languages/grammar/es-besides.ts';
import { effectIn } from '../../languages/grammar/es-effect.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { hasVerb } from '../../languages/grammar/es-finite.ts';
import { habitsIn } from '../../languages/grammar/es-person.ts';
import { withoutReason } from '../../languages/grammar/es-reason.ts';
import { restart } from '../../languages/restart.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export const SHARE = `${blank(NEEDED.es)}. Nos toca a nosotros arreglarlo.`;

/** Our share of it. As long as the cause is open: that we clear it up, and by when. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  const { to } = spanishReader(habits);
  const isSingular = habits.person === 'singular';
  const clearUp = `${isSingular ? 'Voy a aclararlo' : 'Vamos a aclararlo'} con ${blank('quién')} y ${to} ${isSingular ? 'escribiré' : 'escribiremos'} a más tardar el ${momentBlank('es')}.`;
  const isMine = habitsIn(sentence, habits).person === 'singular';
  const share = isMine ? SHARE.replace('Nos toca a nosotros', 'Me toca a mí') : SHARE;
  const instead = mayAdmit ? share : clearUp;
  return [
    ...withoutReason(sentence, span),
    ...(mayAdmit ? whatStays(sentence, span, isMine) : []),
    ...afterDone(sentence, instead),
    ...afterSympathy(sentence, instead),
    ...endBefore(sentence, span, mayAdmit ? shareIn(isMine) : clearUp).filter(({ start }) =>
      isOurs(headOf(sentence, start)),
    ),
    ...sayInstead(sentence, instead, argumentsIn(sentence)),
  ].slice(0, 1);
}

/** *Tu pedido llegó sin papas por culpa del restaurante, que …*: what happened stays. */
const BY_FAULT = /(?<=^[^,;:¿]+) por culpa del? [^;:]*$/iu;
const ONLY_WAS = /(?<!\p{L})(?:es|son|fue|fueron|era|eran|sido|viene|vienen)$/iu;

const shareIn = (isMine: boolean): string =>
  isMine ? 'Me toca a mí arreglarlo.' : 'Nos toca a nosotros arreglarlo.';

/** *Dejamos caducar su expediente, y eso es lo que ocurre cuando …*: what we did stays. */
const TOLD_FIRST =
  /^(?:(?:te|les?|os|se l[oa]s?) )?\p{L}{2,}(?:amos|imos|emos) [^,;:]*?(?:sus?|tus?|vuestr[oa]s?) [^,;:]+(?=(?:, y|;|:|,) )/iu;

const toldFirst = ({ text }: Sentence): string | null => {
  const told = TOLD_FIRST.exec(text)?.[0];
  return told === undefined || isSympathy(fold(told)) ? null : `${told}.`;
};

/** What the sentence tells besides who did it: what came of it, what we do, what happened. */
function whatStays(sentence: Sentence, span: Span, isMine: boolean): Rewrite[] {
  const { text, folded, start, end, language } = sentence;
  const effect = effectIn(text);
  const act = text.slice(ourActIn(folded));
  const told = OURS.test(act) ? act : text.slice(FACT.exec(text)?.index ?? text.length);
  const rest = restart(told.replace(OPENING, ''), language);
  const mayGo = argumentsIn(sentence);
  const share = shareIn(isMine);
  if (effect !== '') {
    const isShort = /^[^\s,]+(?: [^\s,]+){0,4}\.$/u.test(effect);
    const owned = isShort
      ? `${effect.slice(0, -1)}, y ${uncapitalise(share)}`
      : `${effect} ${share}`;
    return [{ start, end, replacement: owned, mayGo }];
  }
  const isBehind = start + text.length - told.length >= span.end;
  if (rest && isBehind && !LEANS.test(rest)) return [{ start, end, replacement: rest, mayGo }];
  const result = text.slice(0, BY_FAULT.exec(text)?.index ?? 0);
  if (hasVerb(result) && !ONLY_WAS.test(result)) {
    return [
      { start, end, replacement: `${result}. ${share}`, mayGo: allButFigures(sentence, result) },
    ];
  }
  const own = toldFirst(sentence) ?? ownDeed(sentence) ?? ownMatter(sentence, isMine);
  if (own !== null) return [{ start, end, replacement: own, mayGo: allButFigures(sentence, own) }];
  const news = newsIn(sentence, span);
  return news === '' ? [] : [{ start, end, replacement: `${news} ${share}`, mayGo }];
}
/** *La compañera nueva apuntó su llegada para el 8*: what one of ours did, we did. */
const OUR_OWN =
  /(?:becari|compañer)[oa]|(?:chica|chico) de|(?:central de reservas|(?:nuestro|de) almacén|secretaría|recepción|administración)(?!\p{L})/iu;
const DEED =
  /(?:^|[ ,])(?<to>(?:te|les?|os) )?(?<stem>\p{L}{2,}?)(?<ending>i?ó) (?<rest>[^,;:]+?)[.!…]*(?:$|, )/giu;
const YOURS = /^(?:(?:en|de|a|con) )?(?:sus?|tus?|vuestr[oa]s?)(?!\p{L})/iu;
const NO_DEED = /(?<!\p{L})(?:fue|es|era)(?!\p{L})/iu;

function ownDeed({ text }: Sentence): string | null {
  if (!OUR_OWN.test(text)) return null;
  for (const { groups } of text.matchAll(DEED)) {
    const { to = '', stem = '', ending, rest = '' } = groups ?? {};
    if (NO_DEED.test(rest) || (to === '' && !YOURS.test(rest))) continue;
    return `${capitalise(`${to}${stem}${ending === 'ó' ? 'amos' : 'imos'} ${rest}`)}.`;
  }
  return null;
}

/** *El retraso de su mesa es culpa del transportista*: what it is about; folded. */
const MATTER =
  /^(?<what>(?:el|la|los|las|lo) [^,;:.]{4,60}?) (?:es|son|fue|fueron|ha sido|viene) (?:por )?(?:culpa|cosa|error|obra|tema|asunto|de un error|un error)(?![a-z])(?! (?:mi|nuestr))/u;

function ownMatter({ text, folded }: Sentence, isMine: boolean): string | null {
  const what = uncapitalise(text.slice(0, MATTER.exec(folded)?.groups?.what?.length ?? 0));
  if (what === '') return null;
  const of = what.startsWith('el ') ? `Del ${what.slice(3)}` : `De ${what}`;
  return `${of} ${isMine ? 'me ocupo yo' : 'nos ocupamos nosotros'}.`;
}

/** Who did it, and what is told of them, may go; a figure may not. */
const allButFigures = (sentence: Sentence, kept: string): Span[] =>
  (sentence.text.match(/\p{N}+/gu) ?? []).every((figure) => kept.includes(figure))
    ? [sentence]
    : [];

/** *Tengo otras dos*: of what, was said with the blame. */
const LEANS = /(?<!\p{L})otr[oa]s?(?!\p{L})/iu;

/** *Fue un error del almacén: su traje va de camino a Lugo*: what is told of the reader's matter; with its stop. */
const NEWS =
  /(?:: | y (?=(?:sus?|tus?|vuestr[oa]s?) ))(?<news>(?:sus?|tus?|vuestr[oa]s?|les?|te|os|\p{L}+(?:amos|imos)) [^:;¿¡]+)$/iu;

function newsIn({ text, start }: Sentence, span: Span): string {
  const news = NEWS.exec(text)?.groups?.news ?? '';
  const at = text.length - news.length;
  // The second voice marks all of it: a colon tells what is told from the blame.
  const isApart = start + at >= span.end || text.slice(0, at).endsWith(': ');
  return isApart && hasVerb(news) ? capitalise(news) : '';
}
const OPENING = /^(?:[,;:]| y| e|, y)+\s/u;
/** Its accents tell *dejo* from *dejó*. */
const OURS =
  /^(?:[,;:]| y| e|, y)+\s(?:(?:se|les?|te|os|l[oa]s?|ya|hoy|ahora)\s)*(?:hemos|he|voy|vamos|\p{L}+(?:amos|emos|imos|aré|eré|iré|o))(?!\p{L})/iu;
/** *Fue un error de la gestoría: le giraron el recibo dos veces*. */
const FACT = /: (?=(?:(?:les?|te|os|se) )?\p{L}+(?:ron|ó) )/u;

/** *Ya la localicé: …*: what is done already stays; on folded text. */
const DONE =
  /^[^,;:]*?(?<![a-z])ya (?:(?:se|le|les|te|os|l[oa]s?) )*(?:he [a-z]+|hemos [a-z]+|(?!(?:no|como|que|lo|se|solo|mismo|luego|dicho|sabe|conoce|dije|avise)(?![a-z]))[a-z]{3,}(?:o|e|i|amos|imos))(?![a-z])[^,;:]*?(?=[,;:]| y )/u;

function afterDone(sentence: Sentence, instead: string): Rewrite[] {
  const head = DONE.exec(sentence.folded)?.[0];
  if (head === undefined || head.split(' ').length < MIN_WORDS) return [];
  const { start, end } = sentence;
  return [
    { start: start + head.length, end, replacement: `. ${instead}`, mayGo: argumentsIn(sentence) },
  ];
}
const MIN_WORDS = 3;

/** What stands before the blame is about us or the reader, and does not say that it was not us; folded. */
const OURS_OR_YOURS = wordPattern(
  'he|hemos|[a-z]{2,}(?:amos|emos|imos)|sus?|tus?|vuestr[oa]s?|les?|te|os',
  'u',
);
const DENIES = wordPattern(
  'no (?:tuvo|tuvimos|tiene|tenemos|tengo|pintamos|entramos) .*|ni pincha.*|ajen[oa]s?|no depende de .*',
  'u',
);

const isOurs = (head: string): boolean => OURS_OR_YOURS.test(head) && !DENIES.test(head);

const headOf = ({ folded, start }: Sentence, end: number): string => folded.slice(0, end - start);
