import { CHANGE } from '../../languages/grammar/es-say.ts';
import { blank, NEEDED } from '../../checker/blanks.ts';
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import { worded } from '../../checker/flagged.ts';
import { removeSentence, removeWords, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { afterSympathy, isSympathy, refuses } from '../../languages/grammar/es-besides.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { hasVerb } from '../../languages/grammar/es-finite.ts';
import { withoutReason } from '../../languages/grammar/es-reason.ts';
import { asOurs } from '../../languages/grammar/es-forced.ts';
import { nextClause } from '../../languages/grammar/es-start-after.ts';
import { wordsThatMayGo } from '../../languages/grammar/es-tails.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { wordPattern } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';

/** Label of the blank for what an open wording told besides. */

/** The sentence tells of the reader's matter too, and that must not go with the excuse. */
const OF_READER = wordPattern(
  'le|les|te|os|se l[oa]s?|[a-z]+[aei]r(?:le|les|te|os|se l[oa]s?)|usted|ustedes|vosotr[oa]s|(?:me|nos) (?:olvid|equivo|confund|despist)[a-z]+|perdi|olvide|olvidamos|perdimos|fallamos|su|sus|tu|tus|vuestr[oa]s?|[a-z]+(?:aremos|eremos|iremos|dremos|are)',
  'u',
);

/** What went wrong then is told too, folded. */
const HAPPENED =
  /^(?:el|la|los|las|sus?|tus?) [^,;:]*? no (?:(?:se|les?|te|os) )?[a-z]{3,}(?:o|aron|ieron) |(?<![a-z])no (?:(?:se|les?|te|os) )?[a-z]{2,}(?:[aei]ra|[aei]ran|[dl]ra|[dl]ran)(?![a-z])|(?: y| e) .*(?<![a-z])(?:quedo|quedaron|dejo|dejaron|cerro|fallo|cayo|perdio|rompio|borro|apago|desconecto|se le paso|se (?:nos|me) paso)(?![a-z])/u;

/** *La declaración quedó sin presentar*: a failure, told before the excuse. */
const FAILED =
  /^\p{L}[^,;:]*\p{L}(?:ó|aron|ieron) (?:sin|tarde|mal|fuera|incomplet\p{L}+)(?!\p{L})/iu;
/** What is left of an excuse goes on about how much we do, folded: *bastante hacemos con llegar a todo*. */
const EXCUSES_ON =
  /^[^a-z]*(?:bastante|demasiado|suficiente) (?:[a-z]+ ){0,2}[a-z]+mos |lo que podemos/u;

/** *Lo dejo porque somos dos*: what is done stands before its reason, folded. */
const TELLS_WHY = /^(?:[a-z]+ ){1,6}?(?:porque|ya que|puesto que) /u;
/** *Usted me entiende*: says nothing of the reader. */
const TAG =
  /,? (?:usted|ustedes|tu|vos) (?:me|nos) (?:entiende[ns]?|dira[ns]?|comprende[ns]?)|a (?:nadie|uno|cualquiera) le /u;

/** Without the excuse; or what was found instead of it, and what was changed. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, text, sentences }: RuleContext,
): Rewrite[] {
  const forced = asOurs(sentence, habits);
  if (forced !== null) return [replaceSentence(sentence, forced)];
  const plain = withoutAdjunct(sentence, span) ?? withoutReason(sentence, span);
  if (plain.length > 0 && !plain.some((rewrite) => excusesStill(sentence, rewrite))) return plain;
  const cause = `Encontramos la causa: ${blank('qué falló')}. ${CHANGE}`;
  const found = habits.person === 'singular' ? cause.replace('Encontramos', 'Encontré') : cause;
  const [shorter] = [...kept(sentence, span), ...startAfter(sentence, span)];
  const isOfReader = OF_READER.test(sentence.folded.replace(TAG, ''));
  const isTold =
    isOfReader ||
    sentence.has('apology') ||
    FAILED.test(sentence.text) ||
    [HAPPENED, TELLS_WHY].some((pattern) => pattern.test(sentence.folded));
  const mayGo = !isTold && sentences.length > 1;
  return [
    ...(shorter
      ? [shorter]
      : mayGo
        ? [{ ...removeSentence(sentence, text), mayGo: wordsThatMayGo(sentence, sentence) }]
        : []),
    ...kept(sentence, span, found),
    ...(sentence.has('apology')
      ? []
      : [replaceSentence(sentence, isTold ? `${blank(NEEDED.es)}. ${found}` : found)]),
  ]
    .slice(0, 2)
    .map((rewrite) =>
      rewrite.replacement.includes('[__')
        ? { ...rewrite, isChoice: true, isAdmission: true }
        : rewrite,
    );
}

const excusesStill = ({ text, start }: Sentence, rewrite: Rewrite): boolean =>
  EXCUSES_ON.test(
    fold(
      text.slice(0, rewrite.start - start) + rewrite.replacement + text.slice(rewrite.end - start),
    ),
  );

/** *Siento el susto, aunque salieron cien y …*: what stands behind it excuses. */
const BUT = /(?:pero|aunque) /iu;
/** What stands before the excuse excuses too, unless it is of the reader. */
const kept = (sentence: Sentence, span: Span, ...instead: string[]): Rewrite[] => {
  const sorry = isSorryBut(sentence, span) ? afterSympathy(sentence, ...instead) : [];
  if (sorry.length === 0) return keptBefore(sentence, span, ...instead);
  return sorry.map((rewrite) => {
    const told = wordsThatMayGo(sentence, rewrite);
    const losesNothing = keepsFacts('', factsAt(rewrite, [sentence], told));
    return losesNothing ? { ...rewrite, mayGo: [rewrite] } : rewrite;
  });
};

/** *Perdona, pero estoy solo y …*: what is nothing of the reader's excuses as well. */
function isSorryBut({ folded, start }: Sentence, span: Span): boolean {
  const { index = 0, 0: but = '' } = /,? pero /u.exec(folded.slice(0, span.start - start)) ?? {};
  const behind = folded.slice(index + but.length);
  const isNews = OF_READER.test(behind) || refuses(behind);
  return but !== '' && isSympathy(folded.slice(0, index)) && !isNews;
}

const keptBefore = (sentence: Sentence, span: Span, ...instead: string[]): Rewrite[] =>
  endBefore(sentence, span, ...instead)
    .filter(({ start }) => {
      const head = sentence.text.slice(0, start - sentence.start);
      const rest = fold(sentence.text.slice(head.length));
      const isSorry = isSympathy(fold(head)) && !/[,;:]/u.test(head) && !refuses(rest);
      const isOfReader = OF_READER.test(fold(head)) && !BUT.test(head);
      return FAILED.test(head) || isOfReader || isSorry;
    })
    .map((rewrite) => ({ ...rewrite, mayGo: wordsThatMayGo(sentence, rewrite) }));

/** *…, por motivos técnicos.*: the rest says what it said. Null where it is no adjunct. */
function withoutAdjunct(sentence: Sentence, { start, end }: Span): Rewrite[] | null {
  const because = sentence
    .find('excuse/becauseOf')
    .find((hit) => hit.start === start || (hit.start < start && hit.end >= start - 1));
  const after = sentence.text.slice(end - sentence.start);
  // A comma in mid-sentence goes on with a list: *con gripe, mudanza y auditoría*.
  const isClosed =
    /^(?:[.;!]|$)/u.test(after) || (because?.start === sentence.start && after.startsWith(','));
  return because && isClosed ? removeWords(sentence, { start: because.start, end }) : null;
}

/** What came of it, folded: *los envíos van con retraso*. */
const DELAYED = /retras|demor|mas (?:lent|tarde|despacio)|en espera|parad[oa]s?(?![a-z])/u;
/** Told of us, or of somebody else's fault, folded: it excuses on. */
const ON_US = wordPattern('nos|me|nosotr[oa]s|yo|uno|hacemos|hago|podemos|puedo|aquello', 'u');
const MAX_WORDS_BEFORE = 3;
/** Opens what came of it; a plain *and* may go on with the excuse. */
const SO =
  /^(.*?)(?:,|;)?\s(?:y por (?:eso|ello|tanto)|por (?:eso|ello|lo que|lo tanto)|así que|asi que|de modo que|con lo que|(?:motivo|raz[oó]n) por (?:el|la) (?:que|cual))\s(?:por (?:eso|ello)\s)?/su;
const AND = /,?\sy\s/u;

/** *Es temporada alta y tu caldera tuvo que esperar*: what it meant for the reader. */
function startAfter(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start, end } = sentence;
  const before = text.slice(0, span.start - start).trim();
  const behind = text.slice(span.end - start);
  const so = lastly(behind);
  const rest = so ?? clauseBehindStop(sentence, span) ?? behindAnd(behind, before);
  if (!rest || !hasVerb(rest) || excusesOn(sentence, end - rest.length)) return [];
  const isLong = before !== '' && before.split(' ').length > MAX_WORDS_BEFORE;
  if (isLong && (so === null || OF_READER.test(fold(before)))) return [];
  const mayGo = wordsThatMayGo(sentence, { start, end: end - rest.length });
  return [{ start, end, replacement: capitalise(rest), mayGo }];
}

/** Behind the last *so*; null where there is none. */
function lastly(words: string): string | null {
  const [opening] = SO.exec(words) ?? [];
  if (opening === undefined) return null;
  const rest = words.slice(opening.length);
  return lastly(` ${rest}`) ?? rest;
}

/** *…; no llegamos a pasar por su calle*: of the reader. */
function clauseBehindStop(sentence: Sentence, span: Span): string | null {
  const next = nextClause(sentence, span);
  const isApart =
    next !== null && /[;:]\s$/u.test(sentence.text.slice(0, next.start - sentence.start));
  return isApart && OF_READER.test(fold(next.text))
    ? sentence.text.slice(next.start - sentence.start)
    : null;
}

function behindAnd(words: string, before: string): string | null {
  const { index = 0, 0: and } = AND.exec(words) ?? {};
  if (and === undefined) return null;
  const rest = words.slice(index + and.length);
  const told = fold(rest);
  const isEffect = !ON_US.test(told) && (DELAYED.test(told) || HAPPENED.test(` y ${told}`));
  const isOfReader = !before.includes(' ') && OF_READER.test(told);
  return isEffect || isOfReader ? rest : null;
}

const excusesOn = (sentence: Sentence, from: number): boolean =>
  worded(sentence, 'excuse').some((hit) => hit.start >= from);
