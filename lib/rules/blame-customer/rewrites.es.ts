import { stillMissing } from './still-missing.es.ts';
import { blank, NEEDED } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { tellsPast } from '../../languages/clauses.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import {
  afterSympathy,
  isSympathy,
  refusal,
  refuses,
  wayOut,
} from '../../languages/grammar/es-besides.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { effectIn } from '../../languages/grammar/es-effect.ts';
import { withoutReason } from '../../languages/grammar/es-reason.ts';
import { hasVerb } from '../../languages/grammar/es-finite.ts';
import type { Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Reproaches for which the rule has a wording of its own. */
const REPLACED = ['received', 'known', 'reminder'];

/** *Mándamelo*, *hazlo*: goes on about the thing that the reproach names. */
const LEANS_ON_IT = /^(?:\p{L}*[áéíóú]\p{L}*|haz|pon|p[uo]d\p{L}+ \p{L}+r)l[oa]s?(?!\p{L})/iu;

/** Told of what was not done: *debería haber leído*. */
const HYPOTHETICAL = wordPattern(
  'haber(?:l[oa]s?|se|me|nos)?|hubier[a-z]*|habrian?|habria(?:mos|s)',
  'u',
);
/** *Firmó*, *siguió*: its accent tells it from a noun. */
const DID = /\p{L}{2,}ó(?!\p{L})|(?<!\p{L})(?:has|habéis)(?!\p{L})/u;
/** What the reader is to do from now on. */
const ADVICE = wordPattern(
  'la proxima|(?:para )?otra vez|es (?:responsabilidad|obligacion|tarea) (?:del|de la|de los|suya|tuya|vuestra)|recuerd[ae]|conviene|si (?:firmaran|mandaran|enviaran|trajeran|vinieran)|no agarran?|no sirven?',
  'u',
);
/** What was not sent is needed still: *sin ella no puedo*. */
const WITHOUT_IT = / sin (?:el|ella|ellos|ellas|eso|esto|es[oa]s? [a-z]+) no /u;
/** Told of what should have been, or of what nobody asked for, a reproach names nothing new; folded. */
const ONLY_REPROACHES =
  /^[^a-z]*(?:(?:usted|ustedes|tu|vos|vosotr[oa]s) )?(?:si (?:te|se|os|me|nos|no|lo|usted|ustedes|[a-z]*hubier)|deberia|bastaba con|nadie (?:te|le|les|os) |a quien se le |(?:tampoco )?[a-z]{3,}(?:aste|iste|asteis|isteis)(?![a-z])|(?:te|os|se|ni|tampoco|no|quieres|fue usted|fueron ustedes) |(?:a usted|a ti|a ustedes) se (?:te|le|les) |se (?:te|le|les) pas)/u;
/** *Sabrías que las llaves estaban …*: what is to be known. */
const TEACHES =
  /(?:sabri|veri|habri)[a-z]+ (?:visto |sabido )?que (?!no(?![a-z]))|[0-9]| y (?:por|el|la|los|las|su|tu|sus|tus|ya|ahora|no|nos|hubo|hay) |[;:]/u;
/** Asks for something that only the reader knows; *¿no?* asks nothing. */
const ASKS = /¿(?!(?:no|verdad|eh|o no|cierto|a que no)\?).+\?/iu;
/** *No se lo advertí*: our own omission, which has to stay. */
const ADMITS = /(?<!\p{L})no (?:se l[oa]s?|(?:te|les?|os)(?: l[oa]s?)?) \p{L}{3,}[éí](?!\p{L})/iu;
/** A sentence with more words than this tells a story of its own. */
const MAX_WORDS = 24;

/** What happened, or what we do about it; of what is past, what we should have done. An apology stays. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (REPLACED.some((set) => sentence.has(`blame-customer/${set}`))) return [];
  if (ADMITS.test(sentence.text)) return [];
  const missing = stillMissing(sentence);
  if (missing.length > 0) return missing;
  if (LEANS_ON_IT.test(sentence.next?.text ?? '')) return [];
  if (ASKS.test(sentence.text) || sentence.tokens.length > MAX_WORDS) return [];
  const instead = (words: string): Rewrite => {
    const [kept] = [...afterSympathy(sentence, words), ...afterNews(sentence, span, words)];
    return kept ?? { ...replaceSentence(sentence, words), mayGo: whatMayGo(sentence) };
  };
  const result = withoutReason(sentence, span).filter(
    (rewrite) =>
      !STILL_BLAMES.test(fold(rest(sentence, rewrite))) &&
      !READER_DID.test(rest(sentence, rewrite)) &&
      hasVerb(rest(sentence, rewrite).split(/[,;:]/u)[0] ?? ''),
  );
  if (result.length > 0) return result;
  const told = whatCameOfIt(sentence, habits);
  if (told !== null) return [replaceSentence(sentence, told)];
  return wordsInstead(sentence, span, habits).map(({ words, ...kind }) => ({
    ...instead(words),
    ...kind,
  }));
}

/** Told as what might have been, or of the reader, folded. */
const STILL_BLAMES =
  /(?<![a-z])(?:habria[a-z]*|hubier[a-z]*|usted|ustedes|vosotr[oa]s|vos|tu|[a-z]{3,}(?:aste|iste|asteis|isteis))(?![a-z])/u;

/** *Perdió el vuelo*: told the reader alone, it says nothing. */
const READER_DID = /^(?:(?:se|no|le|ya) )*\p{L}{2,}(?:ó|ieron|aron)(?!\p{L})/iu;

const whatMayGo = (sentence: Sentence): Span[] =>
  ONLY_REPROACHES.test(sentence.folded) && !TEACHES.test(sentence.folded)
    ? [sentence]
    : argumentsIn(sentence);

/** What of the sentence is not replaced. */
const rest = ({ text, start }: Sentence, rewrite: Span): string =>
  text.slice(0, rewrite.start - start) + text.slice(rewrite.end - start);

/** *… y el plazo terminó el 30 de abril*: a fact of the case behind the reproach. */
function whatCameOfIt({ text }: Sentence, habits: Habits): string | null {
  const told = effectIn(text);
  if (told === '' || REPROACHES.test(fold(told))) return null;
  return refuses(fold(told)) ? `${told} ${wayOut(habits)}` : told;
}

type Instead = Pick<Rewrite, 'isChoice' | 'isAdmission'> & { readonly words: string };

function wordsInstead(sentence: Sentence, span: Span, habits: Habits): Instead[] {
  const { folded } = sentence;
  if (afterNews(sentence, span).length > 0)
    return [{ words: `El motivo es ${blank('el motivo, sin reproches')}.` }];
  if (WITHOUT_IT.test(folded)) return [{ words: `Para seguir, falta ${blank('qué')}.` }];
  if (refuses(folded)) return [{ words: refusal(habits, sentence) }];
  if (ADVICE.test(folded))
    return [{ words: `Para otra vez, ${blank('el consejo, sin reproches')}.` }];
  const isMine = habits.person === 'singular';
  if (!tellsPast(folded, 'es') && !DID.test(sentence.text) && !HYPOTHETICAL.test(folded)) {
    const ours = isMine
      ? `Por mi parte, ${blank('lo que haré')}.`
      : `Por nuestra parte, ${blank('lo que haremos')}.`;
    return [{ words: ours }];
  }
  const happened = blank(NEEDED.es);
  const then = consequenceIn(sentence);
  if (then !== '') return [{ words: `${happened}${then}.` }];
  const omitted = `${isMine ? 'Debí' : 'Debimos'} ${blank('avisar, preguntar, explicar…')} antes.`;
  // What was said before was not left out.
  if (TOLD_BEFORE.test(fold(sentence.text))) return [{ words: `${happened}.` }];
  return [{ words: `${happened}.` }, { words: omitted, isChoice: true, isAdmission: true }];
}

/** Folded: warned, advised or asked by us. */
const TOLD_BEFORE =
  /(?<![a-z])(?:les?|te|os) (?:h(?:e|emos|a|abia|abiamos) )?(?:recomend|adv[ei]rt|avis|explic|dij|dich|pregunt|ofreci|sug[ei]r)[a-z]+/u;

/** What came of it for the reader: *… y por eso dimos tu plaza a otra persona*; on folded text. */
const CONSEQUENCE =
  /,? (?:y )?(?:por eso|por ello|por lo que|asi que|de modo que|con lo que|con lo cual) (?<what>[^;:.!?¿]+)[.!…]*$/u;
const CAME_OF_IT =
  /(?:^|[^a-z])(?:[a-z]{2,}(?:amos|imos)|(?:su|tu|sus|tus|vuestr[oa]s?) [a-z]+ (?:se|no|ha|han|esta|queda|sale|salio|llego|fue)|(?:se|no) (?:(?:se|le|les|te|os) )?(?!l[oa]s?(?![a-z]))[a-z]{3,}(?:o|aron|ieron))(?![a-z])/u;
const REPROACHES =
  /usted|ustedes|vosotr|(?:^|[^a-z])vos(?![a-z])|culpa|reproch|respons|espere|extran|quej|milagro|perdi(?:ste|o)|cualquiera/u;

function consequenceIn({ folded, text }: Sentence): string {
  const found = CONSEQUENCE.exec(folded);
  const what = found?.groups?.what ?? '';
  if (!found || !CAME_OF_IT.test(what) || REPROACHES.test(what)) return '';
  return text.slice(found.index).replace(/[\s.!…]*$/u, '');
}

/** What stands before the reproach stays where it refuses something: other clauses reproach too. */
const afterNews = (sentence: Sentence, span: Span, ...words: string[]): Rewrite[] =>
  endBefore(sentence, span, ...words).filter(({ start }) => {
    const head = fold(sentence.text.slice(0, start - sentence.start));
    return refuses(head) && !isSympathy(head);
  });
