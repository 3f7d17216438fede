import { blank } from '../../checker/blanks.ts';
import { removeSentence, removeWords, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { wordPattern } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';

/** The sentence tells of the reader's matter too, and that must not go with the excuse. */
const OF_READER = wordPattern(
  'le|les|te|os|se l[oa]s?|[a-z]+[aei]r(?:le|les|te|os|se l[oa]s?)|usted|ustedes|vosotr[oa]s|(?:me|nos) (?:olvid|equivo|confund|despist)[a-z]+|perdi|olvide|olvidamos|perdimos|fallamos|su|sus|tu|tus|vuestr[oa]s?|[a-z]+(?:aremos|eremos|iremos|dremos|are)',
  'u',
);

/** *Usted me entiende*: says nothing of the reader. */
const TAG = /,? (?:usted|ustedes|tu|vos) (?:me|nos) (?:entiende[ns]?|dira[ns]?|comprende[ns]?)/u;

/** Without the excuse; or what was found instead of it, and what was changed. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, text, sentences }: RuleContext,
): Rewrite[] {
  const adjunct = withoutAdjunct(sentence, span);
  if (adjunct) return adjunct;
  const cause = `Encontramos la causa: ${blank('qué falló')}. Desde hoy, ${blank('qué cambia')}.`;
  const found = habits.person === 'singular' ? cause.replace('Encontramos', 'Encontré') : cause;
  const [shorter] = [...endBefore(sentence, span), ...startAfter(sentence, span)];
  const isOfReader = OF_READER.test(sentence.folded.replace(TAG, ''));
  const mayGo = !isOfReader && sentences.length > 1;
  return [
    ...(shorter
      ? [shorter]
      : mayGo
        ? [{ ...removeSentence(sentence, text), mayGo: argumentsIn(sentence) }]
        : []),
    ...endBefore(sentence, span, found),
    ...(isOfReader ? [] : [replaceSentence(sentence, found)]),
  ]
    .slice(0, 2)
    .map((rewrite) =>
      rewrite.replacement.includes('[__')
        ? { ...rewrite, isChoice: true, isAdmission: true }
        : rewrite,
    );
}

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

/** *Es temporada alta y tu caldera tuvo que esperar*: what it meant for the reader. */
function startAfter({ text, start, end }: Sentence, span: Span): Rewrite[] {
  const [conjunction, rest] = /\sy\s(.*)$/su.exec(text.slice(span.end - start)) ?? [];
  if (span.start !== start || conjunction === undefined || !rest) return [];
  return OF_READER.test(fold(rest)) ? [{ start, end, replacement: capitalise(rest) }] : [];
}
