import { blank } from '../../checker/blanks.ts';
import { worded } from '../../checker/flagged.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext, SetSentence } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { withoutEnd } from '../../languages/grammar/es-clauses.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { FINITE } from '../../languages/grammar/es-finite.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { nextClause } from '../../languages/grammar/es-start-after.ts';
import { endAt, hungOn } from '../../languages/grammar/es-tails.ts';
import { capitalise } from '../../text/case.ts';
import { contains, overlaps, shift, type Span } from '../../text/span.ts';
import { words as wordsIn, wordPattern } from '../../text/words.ts';

/** Makes small what follows, or what stood before. */
const ONLY = wordPattern(
  'apenas(?= (?:un|una|unos|unas|[a-z]{3,}|[0-9]+))(?! (?:si|hay|nos|les|los|las))|meramente|puramente|tan solo|(?<=(?:fue|es|son|era|eran|fueron) )sol(?:o|amente)(?= )|nada mas que|nada mas(?= (?:falt|lleg|fue|son|es)[a-z]*)|nomas(?=[.]*$)',
  'u',
);
const SMALL =
  /(?<!\p{L})(?:peque[ñn][oa]s?|leves?|liger[oa]s?|m[ií]nim[oa]s?|simples?|mer[oa]s?) /giu;
/** *Un fallo menor*, *nada grave*. */
const SMALL_BEHIND =
  / (?:m[ií]nim[oa]s?|insignificantes?|leves?|menor(?:es)?)(?=[,.;]|$)|, (?:algo |cosa |lo )?que [^,;.]*(?:normal|habitual|frecuente|com[uú]n)(?=[.!]*$)| sin (?:mayor|mayores|ninguna?|m[aá]s) (?:trascendencia|importancia|consecuencias?|gravedad|complicaci[oó]n|complicaciones)(?=[,.;:]|$)|, (?:nada|poco) (?:grave|serio|importante|dram[aá]tico|que no se [^,.;]+|m[aá]s)(?=[,.;]|$)/giu;
const ONLY_THIS =
  /^(?:s[oó]lo|solamente|simplemente|tan s[oó]lo) (?:es|son|fue|fueron|era|eran|ha sido|han sido|hubo|(?:(?:se|les?|te|os|nos) )*\p{L}+(?:ó|aron|ieron|amos|imos))(?!\p{L})/iu;
const NO_MORE = /^no (es|son|fue|fueron|era|eran|ha sido|han sido) m[aá]s que ([^,;:.!?]+)/iu;
/** *Pero solo fue una confusión*, *fue solo una confusión*. */
const ONLY_INSIDE =
  / (?:s[oó]lo|solamente|simplemente|apenas)(?= (?:es|son|fue|fueron|era|eran|ha sido|han sido|hubo|se trat\p{L}+) )|(?<=(?:^| )(?:es|son|fue|fueron|era|eran|sido)) (?:s[oó]lo|solamente|simplemente)(?= (?:un[oa]?s?|\d+|dos|tres|cuatro|cinco|diez|quince|veinte|media) )/giu;
const ONLY_FIRST =
  /^(?:(?:total|bueno|bah|no pasa nada),?(?= (?:son|es|fue|fueron) )|s[oó]lo|solamente|simplemente|tan s[oó]lo) /iu;
/** A small thing that we ask for. */
const ASKS = wordPattern('pedir[a-z]*|pido|pedimos|ruego|rogamos', 'u');
/** Tells whose matter it is, which must not go with the belittling. */
const NOT_OURS = wordPattern(
  'no (?:es|son) (?:cosa|asunto|competencia|responsabilidad|tema) (?:de|nuestr[oa])|no depende[n]? de|no (?:me|nos) (?:compete[n]?|corresponde[n]?)',
  'u',
);
/** A measure of what happened: the reader has to know it. */
const MEASURE =
  /^(?:bueno,? |total,? )?(?:son|es|fue|fueron|eran|serian|hablamos de|estamos hablando de|la espera (?:suele ser|es|sera) de|la travesia es de)(?: (?!que |como )[a-z0-9]+){0,2} (?:euros?|pesos?|dolares|soles|semanas?|semanitas|dias?|diitas|meses|horas?|horitas|minutos|minutitos|cms?|centimetros|metros)/u;
/** Tells how the matter stands besides, or what was done, folded: it may not go whole. */
const TELLS = wordPattern(
  '(?:de|por) que (?:le|les|te|os|se) [a-z]+(?:ara|iera)n?|hasta que|(?:fue|fueron|ha sido|han sido|quedo|quedaron) [a-z]+[ai]d[oa]s?|una vez (?:[a-z]+[ai]d|hech|puest|escrit)[oa]s?|aunque (?:el|la|los|las) [a-z]+ no|despues (?:le|te|les|os|l[oa]s?)? ?(?:cobra|paga|devuelv)[a-z]*|cobran? despues|es solo|suele ser|(?:es|son|resulta[n]?) (?:(?:algo|lo mas|lo|muy|bastante|completamente) )?(?:habitual|normal|frecuente|comun)(?:es)?|[a-z]{3,}r(?:a|an) [a-z]+ndo|se (?:arregla|soluciona|resuelve|quita)n?|puede[ns]? (?:dormir|esperar|usar|quedar)[a-z]*|mano en el fuego',
  'u',
);
/** What we did to the reader, folded: that is no belittling. */
const WE_DID = wordPattern('(?:le|les|te|os) [a-z]{2,}(?:amos|emos|imos)', 'u');
/** *Le cobré doble la noche, sí; …*: what we did. */
const ADMITTED =
  /^(?:(?:le|les|te|os|se|l[oa]s?|ya|sí) )*\p{L}{2,}(?:(?<![aei]r)é|amos|imos)(?!\p{L})[^;:¿?"«(]*(?=[;:] )/iu;

/** How much of the text admits what we did, before it is made small; 0 where none does. */
export const admittedIn = (text: string): number => ADMITTED.exec(text)?.[0].length ?? 0;

const isAllOf = (sentence: Sentence, { start, end }: Span): boolean =>
  start === sentence.start && /^[\s.!…]*$/u.test(sentence.text.slice(end - start));

const LEANS =
  /^[^a-z]*(?:por suerte|menos mal|al menos|gracias a|si|aunque|como|cuando|que|quien|y|pero|o|lo que|por lo que|en) |lo que se dice/u;
/** What it opens with is made small as well, folded. */
const GLAD = /^[^a-z]*(?:por suerte|menos mal|al menos|gracias a) /u;
/** *Pesitos*, *horitas*: small still, folded. */
const TINY = wordPattern('(?:pes|hor|minut|seman|rat|cos|detall|poqu|di)it[oa]s?', 'u');
/** *…, y entre nosotros*: leads over to the belittling. */
const ASIDE =
  /, (?:(?:y|pero) )?(?:entre nosotros|la verdad|al final|en fin|encima|ademas|total|mire|mira|vamos|hombre|mujer)$/u;
/** *Gerona a pie es preciosa*: tells nothing that happened, folded. */
const PRAISES = /^[^,;:0-9]* (?:es|son|esta|estan) [a-z]+[oa]s?$/u;
const MIN_WORDS = 3;

/** Without what makes it small, and what it meant for the reader. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = addressedIn(sentence, context.habits);
  const diminished = sentence.find('minimising/diminished').filter((hit) => overlaps(hit, span));
  if (diminished.length > 0) {
    // Small words before the mishap are the rule's own to take away.
    const isOwn = diminished.some((hit) => contains(hit, span));
    const words = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
    return isOwn && words.search(SMALL) >= 0 ? [] : withoutDiminisher(sentence);
  }
  if (sentence.has('apology')) return [];
  if ([ASKS, NOT_OURS].some((pattern) => pattern.test(sentence.folded))) return [];
  const noMore = nothingButThat(sentence, impact(habits, sentence));
  if (noMore.length > 0) return noMore;
  const full =
    ONLY_THIS.test(sentence.text) ||
    /^(?:total|no pasa nada),? (?:son|es|fue)/u.test(sentence.folded)
      ? withoutDiminisher(sentence)
      : inFull(sentence, span);
  if (full.length > 0 && !TINY.test(sentence.folded)) return full;
  const known = impact(habits, sentence);
  const shorter = withoutBelittling(sentence, span, known);
  if (shorter.length > 0) return shorter;
  const rest = clearAfter(sentence, span)?.replace(
    /,? y (?:ya(?: est[aá])?|listo|punto|santas pascuas)$/iu,
    '',
  );
  if (rest) return [replaceWords(sentence, `${known} ${rest}.`)];
  const before = GLAD.test(sentence.folded) ? [] : endBefore(sentence, span, known);
  if (before.length > 0) return before;
  const admitted = admittedIn(sentence.text);
  if (admitted > 0 && (isAllOf(sentence, span) || sentence.start + admitted <= span.start)) {
    return [endAt(sentence, sentence.start + admitted, known)];
  }
  const isTold = [TELLS, WE_DID].some((pattern) => pattern.test(sentence.folded));
  return isTold ? [] : sayInstead(sentence, known, argumentsIn(sentence));
}

/** The clause behind these words, unless it makes light of it too. */
function clearAfter(sentence: Sentence, span: Span): string | null {
  const next = nextClause(sentence, span);
  const belittles = worded(sentence, 'minimising').some((hit) => next && hit.start >= next.start);
  return next && !belittles ? capitalise(next.text) + next.called : null;
}

export const impact: SetSentence = (draft, sentence) => {
  const habits = addressedIn(sentence, habitsIn(sentence, draft));
  const know = habits.person === 'singular' ? 'Sé' : 'Sabemos';
  const cost = habits.address === 'vos' ? 'costó' : 'ha supuesto';
  return `${know} que esto ${spanishReader(habits).to} ${cost} ${blank('horas, dinero, planes perdidos…')}.`;
};

/** What happened stays, alone or with what it meant; the clause that makes it small goes. */
function withoutBelittling(sentence: Sentence, span: Span, known: string): Rewrite[] {
  const mayGo = argumentsIn(sentence);
  const at = belittlingAt(sentence, span, mayGo);
  if (at === null) {
    // What stands before it belittles as well, or says little; it stays for its facts alone.
    const instead = sayInstead(sentence, known, mayGo);
    const cut = withoutEnd(sentence, span).filter(({ start }) => {
      const head = sentence.folded.slice(0, start - sentence.start);
      return ![TINY, PRAISES].some((small) => small.test(head));
    });
    return cut.length > 0 && instead.length > 0 ? instead : cut;
  }
  const told = { ...endAt(sentence, at, known), mayGo };
  return MEASURE.test(sentence.folded) ? [told] : [{ ...endAt(sentence, at), mayGo }, told];
}

/** Where it begins: what stands before it has been said already. */
function belittlingAt(sentence: Sentence, span: Span, mayGo: readonly Span[]): number | null {
  const { folded, start } = sentence;
  const measure = MEASURE.exec(folded)?.[0] ?? '';
  if (measure && folded.charAt(measure.length) === ',') return start + measure.length;
  const isWhole = span.start === start;
  const before = { start: span.start - 2, end: span.start - 2 };
  const tail = isWhole ? null : hungOn(sentence, before, mayGo);
  const at = tail && tail.start <= span.start ? tail.start : commaBefore(sentence, span);
  if (at === null) return null;
  const head = folded.slice(0, at - start).replace(ASIDE, '');
  const says = wordsIn(head).length >= MIN_WORDS && FINITE.test(head) && !LEANS.test(head);
  return says && !TINY.test(head) && !PRAISES.test(head) ? start + head.length : null;
}

/** The last pause before the words, where nothing but they stand behind it. */
function commaBefore({ text, start, folded }: Sentence, span: Span): number | null {
  const before = text.slice(0, span.start - start);
  const comma = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '));
  if (comma < 0 || /[¿?"“«()]/u.test(text)) return null;
  const between = folded.slice(comma + 1, span.start - start).trim();
  return /^(?:(?:cosa|hecho|algo|lo) que(?: [a-z]+){0,12}|(?:pero|y|que|aunque|o sea|la verdad))?$/u.test(
    between,
  )
    ? start + comma
    : null;
}

/** *No es más que un rasguño, …* → *Es un rasguño.*, and what it meant. */
function nothingButThat(sentence: Sentence, known: string): Rewrite[] {
  const [words = '', is = '', what = ''] = NO_MORE.exec(sentence.text) ?? [];
  if (words === '') return [];
  return [replaceWords(sentence, `${capitalise(is)} ${what}. ${known}`)];
}

/** *Solo ha sido un pequeño despiste* → *Ha sido un despiste*. */
function withoutDiminisher(sentence: Sentence): Rewrite[] {
  const plain = [SMALL, SMALL_BEHIND, ONLY_FIRST, ONLY_INSIDE].reduce(
    (text, pattern) => text.replace(pattern, ''),
    sentence.text,
  );
  const isSmallStill = plain === sentence.text || /(?<!\p{L})detalles?[.!]*$/iu.test(plain);
  return isSmallStill ? [] : [replaceWords(sentence, capitalise(plain))];
}

/** *Son apenas dos semanas* → *Son dos semanas*: the same fact, as large as it is. */
function inFull(sentence: Sentence, flagged: Span): Rewrite[] {
  const { index = 0, 0: words = '' } = ONLY.exec(sentence.folded) ?? {};
  const at = shift({ start: index, end: index + words.length }, sentence.start);
  const isOpening = !/[a-z]/u.test(sentence.folded.slice(0, index));
  const isFirst = !/[,;:]/u.test(sentence.text.slice(0, index));
  const isAll = !/[,;:] | y /u.test(sentence.folded.slice(index + words.length));
  return words !== '' &&
    !isOpening &&
    isFirst &&
    isAll &&
    overlaps(at, { ...flagged, end: flagged.end + 2 })
    ? removeWords(sentence, at)
    : [];
}
