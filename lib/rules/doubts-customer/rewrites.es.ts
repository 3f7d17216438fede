import { promiseToCheck } from '../../languages/grammar/es-say.ts';
import { blank } from '../../checker/blanks.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import { spanOf } from '../../checker/sentence-span.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { hasVerb } from '../../languages/grammar/es-finite.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { wordsThatMayGo } from '../../languages/grammar/es-tails.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { afterSympathy, refusal, refuses } from '../../languages/grammar/es-besides.ts';
import type { Habits } from '../../languages/habits.ts';
import { withoutCondition } from './without-condition.es.ts';
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
  /(?<![a-z])(?:no )?(?:afirma[ns]?|sostienen?|asegura[ns]?|alega[ns]?|aduce[ns]?|relata[ns]?|refieren?|pretenden?|manifiesta[ns]?|arguyen?|insisten? en|(?:me|nos) (?:dice[ns]?|cuenta[ns]?|comenta[ns]?))(?= que )/u;
/** Our record is told, with no sneer at the reader's words: the promise to check may follow. */
const RECORD = wordPattern(
  'consta|figura|registr[a-z]+|sistemas?|albaran|informe|medi(?:cion|ciones|do|da|mos)|revis(?:amos|ion|ado|ada)|comprob(?:amos|acion|ado)|foto|fotos|camaras?|historial|segun (?:el|la|los|nuestr[oa]s?)',
  'u',
);
/** A picture is no record of ours. */
const PICTURE = /(?<![a-z])fotos?(?![a-z])/gu;
/** *No nos consta*: tells of no record. */
const NO_RECORD = wordPattern('no (?:(?:me|nos) )?const[a-z]+', 'u');
const SNEER =
  /creer|creo|lo mismo eres|llama la atencion|no aparece ni|punteria|de todo hemos visto|bastantes menos|ni de lejos|llamativ|sorpren|curios|difici|raro|extran|dud|cuarentena|casual|sonrisa|cuento|version|invent|usted(?:es)? dira|milagr/u;
const SNEERS_TOO = new RegExp(`${SNEER.source}|supuest`, 'u');

/** We looked already, folded: that may be told, and that we look again. */
const CHECKED =
  /(?<![a-z])no (?:se )?(?:ha|han|hemos|he) (?:detectad|encontrad|hallad|observad|apreciad)|(?:hemos|he|han) (?:revisad|comprobad|inspeccionad|verificad|probad)o|se (?:midio|reviso|comprobo|probo|verifico)/u;
/** Says it with an edge, folded. */
const BLUNT = new RegExp(
  `${SNEER.source}|punto|(?<![a-z])eh(?![a-z])|absolutamente|ningun (?:error|fallo)|por nuestra parte|usted(?:es)?(?![a-z])|asi que|;|ni oir`,
  'u',
);

/** We looked once, folded: *comprobarlo* alone would take that back. */
const LOOKED = wordPattern(
  '(?:revis|comprob|repas|verific|examin|consult)ad[oa]s? (?:el|la|los|las|su)|(?:he|hemos|ha|han) (?:mirad|revisad|comprobad|repasad|verificad|examinad|inspeccionad|escuchad|vist)o|(?:revis|comprob|repas|verific|examin|inspeccion)(?:e|amos|o|aron)',
  'u',
);

const isChecked = ({ folded }: Sentence): boolean => CHECKED.test(folded) && !BLUNT.test(folded);

/** Fewer words than this tell nothing. */
const MIN_WORDS = 4;

/** Something of its own that would go with the doubt, or what is asked for. */
const TELLS_MORE = wordPattern(
  '(?:hay|habra[ns]?|debe[ns]?|debera[ns]?|tiene[ns]?|tendra[ns]?) (?:usted )?(?:de |que )?[a-z]+[aei]r(?:me|nos)(?:l[oa]s?)?|mano de obra|considero|consideramos|esperamos|espero|penal|penalizacion|(?:el|un|su|este) pago|rogamos|ruego',
  'u',
);

/** *¿Está seguro de que quiere cancelar?*: asks before a step. */
const BEFORE_A_STEP = /segur[oa]s? de (?:que )?(?:quer|quier|dese)/u;

/** What the reader said is held against something else, or sneered at, in the same sentence. */
const CONTRADICTED =
  /;|\(|, (?:cosa que|lo cual|algo que|pero|cuando|mas|aunque|sin embargo|y (?:yo|nosotros|mi|aqui|aca))(?![a-z])|que fue(?:ron)? (?:usted|ustedes|vos)(?![a-z])/u;

const isContradicted = ({ folded }: Sentence): boolean =>
  CONTRADICTED.test(folded) || SNEER.test(folded);

/** The rule's own wordings lose what else is told, and leave what speaks against it. */
export const mayOffer = (sentence: Sentence): boolean =>
  !BEFORE_A_STEP.test(sentence.folded) &&
  !TELLS_MORE.test(sentence.folded) &&
  !refuses(sentence.folded) &&
  !isContradicted(sentence) &&
  !isChecked(sentence);

/** Opens with the doubt, and names no figure: what follows was said by the reader; folded. */
const ONLY_DOUBTS =
  /^[^a-z]*(?:y )?(?:(?:me |nos )?(?:cuesta|extrana|sorprende)|(?:que |curiosa |menuda |vaya )?casualidad|es (?:llamativo|raro|curioso|extrano)|dudo|habria que ver)(?![a-z])[^0-9]*$/u;
/** What is concluded from our record, or said against the reader's word, behind it. */
const ARGUED =
  /,? (?:as[íi] que|conque|de (?:modo|manera) que|por lo que|con lo que|diga[ns]? lo que|por m[áa]s que|por mucho que)(?!\p{L})[^;:]*$/iu;

/** *Figura como entregado a las 12, así que lo tiene usted*: the record alone, and that we look again. */
function arguedRecord(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, folded, start, end } = sentence;
  const at = text.search(ARGUED);
  const head = folded.slice(0, Math.max(0, at));
  if (!hasVerb(head) || !(RECORD.test(head) || NOT_FOUND.test(head)) || UNKIND.test(head))
    return [];
  const cut = { start: start + at, end };
  const again = `Aun así, ${uncapitalise(promiseToCheck(habits, 'volver a revisarlo'))}`;
  return [{ ...cut, replacement: `. ${again}`, mayGo: wordsThatMayGo(sentence, cut) }];
}
const NOT_FOUND = wordPattern('no (?:habia|hay|se (?:ve|aprecia|observa|vio))', 'u');
const UNKIND = new RegExp(`${SNEER.source}|usted|supuest|segun (?:tu|usted)`, 'u');

/** What the reader said, told without doubt; else that we look into it. Our records are a choice. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits: drafted }: RuleContext,
): Rewrite[] {
  const habits = habitsIn(sentence, addressedIn(sentence, drafted));
  if (TELLS_MORE.test(sentence.folded) || BEFORE_A_STEP.test(sentence.folded)) return [];
  const asked = withoutCondition(sentence);
  if (asked.length > 0) return asked;
  if (refuses(sentence.folded))
    return sayInstead(sentence, refusal(habits, sentence), argumentsIn(sentence));
  const claimed = sentence.find('doubts-customer/claim').find((hit) => overlaps(hit, span));
  const told = retold(sentence, span, habits, claimed);
  if (isContradicted(sentence)) {
    const alone = toldAlone(sentence, habits, told);
    if (alone.length > 0) return alone;
  } else {
    if (claimed) return [];
    if (told) return [told];
  }
  const isRecord =
    RECORD.test(sentence.folded.replace(PICTURE, '')) &&
    !SNEERS_TOO.test(sentence.folded) &&
    !NO_RECORD.test(sentence.folded);
  const argued = arguedRecord(sentence, habits);
  if (argued.length > 0) return argued;
  const mayGo = ONLY_DOUBTS.test(sentence.folded)
    ? [sentence]
    : [...argumentsIn(sentence), ...spelledFacts(sentence), ...bracketIn(sentence)];
  const [sorry] = afterSympathy(sentence, promiseToCheck(habits));
  if (sorry) return [sorry];
  const look = LOOKED.test(sentence.folded) ? 'volver a comprobarlo' : undefined;
  const checked = isChecked(sentence)
    ? []
    : sayInstead(sentence, promiseToCheck(habits, look), mayGo);
  const recorded = `En nuestros registros figura ${blank('lo que consta')}; ${habits.person === 'singular' ? 'adjunto' : 'adjuntamos'} la copia.`;
  return [
    ...checked,
    ...(checked.length === 0 && (isRecord || isChecked(sentence)) && !isOwnedOrCounted(sentence)
      ? retoldWithCheck(sentence, told, habits)
      : []),
    ...(isRecord
      ? sayInstead(sentence, recorded).map((rewrite) => ({ ...rewrite, isChoice: true }))
      : []),
  ];
}

export const claim = (habits: Habits): string =>
  `${habits.person === 'singular' ? 'me' : 'nos'} ${spanishReader(habits).told} que`;

/** The doubted words as what the reader told us. */
function retold(
  sentence: Sentence,
  flagged: Span,
  habits: Habits,
  claimed: Span | undefined,
): Rewrite | undefined {
  if (!claimed) return withoutDoubt(sentence, flagged, habits)[0];
  const words = claim(habits);
  return replaceWords(claimed, claimed.start === sentence.start ? capitalise(words) : words);
}

/** Our record stays, and we look again; what the reader said is told without doubt. */
function retoldWithCheck(sentence: Sentence, told: Rewrite | undefined, habits: Habits): Rewrite[] {
  const [after] = sayAfter(
    sentence,
    `Aun así, ${uncapitalise(promiseToCheck(habits, 'volver a revisarlo'))}`,
  );
  if (!after || !told) return after ? [after] : [];
  const between = sentence.text.slice(told.end - sentence.start, after.start - sentence.start);
  return [{ ...told, end: after.end, replacement: told.replacement + between + after.replacement }];
}

/** *…; en nuestro sistema consta el 15*: a fact that the reader may answer. */
const OUR_COUNT = /\b(?:consta|figura|aparece)n? [^;]*\d/iu;

/** *Usted sostiene que eran 150; mis mozos …*: the first clause as what the reader told us, and that we look into it. */
function toldAlone(sentence: Sentence, habits: Habits, told: Rewrite | undefined): Rewrite[] {
  const { start, end, text } = sentence;
  const stop = text.search(
    /; |, (?:cosa que|lo cual|algo que|pero|cuando|mas|aunque|sin embargo|y (?:yo|nosotros|mi|aquí)) /u,
  );
  if (
    !told ||
    stop < 0 ||
    told.end > start + stop ||
    OUR_COUNT.test(text.slice(stop)) ||
    /[("«]/u.test(text.slice(0, told.start - start))
  )
    return [];
  const clause =
    text.slice(0, told.start - start) + told.replacement + text.slice(told.end - start, stop);
  const rest = { start: start + stop, end };
  return [{ start, end, replacement: `${clause}. ${promiseToCheck(habits)}`, mayGo: [rest] }];
}

function withoutDoubt(sentence: Sentence, flagged: Span, habits: Habits): Rewrite[] {
  if (sentence.isQuestion || sentence.tokens.length < MIN_WORDS) return [];
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
  if (alleged && overlaps(alleged, flagged)) {
    if (!DENIED.test(folded)) return removeWords(sentence, alleged);
    return NOT_IN_RECORD.test(folded) ? recordWithoutDoubt(sentence, alleged, habits) : [];
  }
  const allegedly = spanOf(ALLEGEDLY, sentence);
  if (!allegedly || !overlaps(allegedly, flagged)) return [];
  const source = `según ${claim(habits).replace(/ que$/, '')},`;
  return allegedly.start === start
    ? [replaceWords(allegedly, capitalise(source))]
    : [replaceWords({ ...allegedly, start: allegedly.start - 1 }, `, ${source}`)];
}

/** *No sale en tu ficha*, folded: what our record lacks is told, with no verdict. */
const NOT_IN_RECORD =
  /^[^,;:.]* no (?:nos |me )?(?:sale|aparece|figura|consta|esta|vemos|veo|se ve|se aprecia)n? (?:registrad[oa]s? )?en [^,;:.]*(?:, [a-z ]{2,25})?[.!…]*$/u;

function recordWithoutDoubt(sentence: Sentence, alleged: Span, habits: Habits): Rewrite[] {
  const { text, start, end } = sentence;
  const [again] = sayAfter(
    sentence,
    `Aun así, ${uncapitalise(promiseToCheck(habits, 'volver a revisarlo'))}`,
  );
  const [cut] = removeWords(sentence, alleged);
  if (!again || !cut) return [];
  const rest = text.slice(cut.end - start, again.start - start);
  return [{ start: cut.start, end, replacement: cut.replacement + rest + again.replacement }];
}

/** *Los supuestos daños no aparecen*: the denial would stay. */
const DENIED = wordPattern(
  'demostrar[a-z]*|probar[a-z]*|habria que .*|no|ni|nunca|tampoco|ningun[oa]?|sin',
  'u',
);

function tells({ start }: Span, { start: from }: Sentence, habits: Habits): string {
  const told = `${habits.person === 'singular' ? 'me' : 'nos'} ${spanishReader(habits).tells}`;
  return start === from ? capitalise(told) : told;
}

/** Tells of our own mistake, folded: there is nothing to look into. */
const OWNS = /sin avisar|(?:nuestro|mi) (?:error|fallo)|(?:nos|me) equivo|olvide|olvidamos/u;

const isOwnedOrCounted = (sentence: Sentence): boolean =>
  OWNS.test(sentence.folded) || bracketIn(sentence).length > 0;

/** *(27 líneas, dos de ellas en mayúsculas)*: counts what the reader wrote. */
function bracketIn({ text, start }: Sentence): Span[] {
  const bracket = /\([^()]*\)/u.exec(text);
  return bracket
    ? [shift({ start: bracket.index, end: bracket.index + bracket[0].length }, start)]
    : [];
}
