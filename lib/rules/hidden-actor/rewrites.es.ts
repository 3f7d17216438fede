import { surelyWorded } from '../../checker/flagged.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { firstPerson } from '../../languages/grammar/es-verbs.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { answering } from '../../languages/grammar/es-person.ts';
import { endAt, hungOn } from '../../languages/grammar/es-tails.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { contains, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** *Su pedido*, *la orden de retiro*: from the start of a clause, no clause of its own in it. */
const THING =
  '(?<thing>(?:su|sus|tu|tus|vuestr[oa]s?|el|la|los|las|este|esta|nuestr[oa]s?) (?:(?!que |se |no |y |por |le |les |te |os |fue |ha |quedo )[a-z0-9-]+ ){1,7}?)';
/** *A los inquilinos*, *en la factura de marzo*: it may stay where it is. */
const PLACE = '(?<place>(?:a|al|en|con) (?:(?!que |se |no |y )[a-z0-9/-]+ ){1,7}?)';
const NOT = '(?<not>(?:no|nunca|tampoco) )?';
const NOBODY = [
  // *No se le avisó*, *su kayak se perdió*, *a los inquilinos se les ha cobrado*.
  `^(?:${THING}|${PLACE})?${NOT}se (?<to>(?:le|les|te|os) )?(?:(?:ha|han|habia|habian) )?(?<verb>[a-z]+)(?![a-z])`,
  // *La cita no fue registrada*, *la orden quedó traspapelada*.
  `^${THING}${NOT}(?:fue|fueron|ha sido|han sido|quedo|quedaron|ha quedado) (?<verb>[a-z]+)(?![a-z])`,
].map((pattern) => new RegExp(pattern, 'u'));
/** *La declaración quedó sin presentar*. */
const LEFT_UNDONE = new RegExp(
  `^${THING}(?<not>quedo|quedaron|ha quedado) sin (?<verb>[a-z]+r)(?![a-z])`,
  'u',
);
/** Somebody else did it; or the thing is a person, who takes *a*. */
const NO_CHANGE =
  / por (?:el|la|los|las|un|una|nuestr[oa]s?) |^(?:su|sus|tu|tus|el|la|los|las) (?:client|pacient|perr|gat|hij|nin|senor|alumn|companer|tutel|madr|padr|bebe|chic)/u;
/** Nothing that was done follows the verb: *se extravió entre la toma y la entrega*. */
const NO_OBJECT =
  /^(?:[.,;:!]| (?:entre|en|por|con|de|del|desde|durante|hasta|sin|para|tras|mal|tarde|dos|tres|antes|ayer|hoy)(?![a-z])|$)/u;
/** What may follow *we made a mistake*. */
export const GOES_ON = /^(?:[.,;!]|$| (?:en|con|al|sobre) )/iu;
/** Where a clause may begin. */
const CLAUSES = /(?:^|[;:] |, (?:y|pero) )/gu;

/** Nothing failed: a matter was passed on, or decided, folded. */
const NO_FAILURE = wordPattern(
  '(?:turnad|derivad|trasladad|canalizad|elevad|remitid)[oa]s? al?|no (?:ha sido|han sido|fue|fueron) (?:concedid|aprobad|aceptad|admitid)[oa]s?|(?:denegad|desestimad)[oa]s?|se haya[n]? sentido',
  'u',
);
/** Somebody else is to blame in it, folded: that we answer for it would not fit. */
const OTHERS = wordPattern(
  '(?<!que |usted |ustedes )nos (?:mand|cap|fall|dej|envi|entreg)(?:o|aron)|por parte de (?!nuestr)[a-z]+|por (?:el|la|un|una|su|sus|tu|vuestr[oa]) (?:proveedor|fabricante|transportista|inquilin|banco|cliente|vecin|destinatari|perit|contratista)[a-z]*',
  'u',
);
/** Not known for sure, folded: nobody can say of himself that he did it. */
const UNSURE = wordPattern(
  'segun (?:me|nos) [a-z ]+|parece ser|al parecer|parece que|cabe pensar|supongo|igual',
  'u',
);
/** *Se presentó una incidencia*: it came about. */
const CAME_ABOUT = /^se (?:presento|produjo|genero|dio) un/u;

/** *… porque lo fijé mal*: told of oneself. */
const I_DID =
  / porque (?:(?:no|me|te|les?|os|se|l[oa]s?) )*(?!aqu|as|all|ah|s)\p{L}{2,}[éí](?!\p{L})/u;

/** We answer for it, whatever it was; and where the words allow it, that it was us. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { situation } = context;
  const { folded } = sentence;
  if (NO_FAILURE.test(folded)) return [];
  const person = I_DID.test(sentence.text) ? 'singular' : answering(sentence, context).person;
  const answer = `La responsabilidad es ${person === 'singular' ? 'mía' : 'nuestra'}.`;
  if (situation === 'not-ours') return byUs(sentence, span, context);
  const mayGo = argumentsIn(sentence);
  const tail = hungOn(sentence, span, mayGo);
  if (blamesOthers(sentence, tail?.start ?? sentence.end)) return [];
  const said = tail
    ? [{ ...endAt(sentence, tail.start, answer), mayGo }]
    : sayAfter(sentence, answer);
  const answers = said.map((rewrite) => ({
    ...rewrite,
    isAdmission: true,
    isChoice: situation !== 'our-mistake' || !I_DID.test(sentence.text),
  }));
  return [
    ...(isMistake(sentence, span) ? [] : answers),
    ...(tail ? [] : byUs(sentence, span, context)),
  ];
}

/** In what is left of it. */
const blamesOthers = (sentence: Sentence, end: number): boolean =>
  OTHERS.test(sentence.folded.slice(0, end - sentence.start)) ||
  surelyWorded(sentence, 'blame-others').some((hit) => hit.start < end);

/** *Se cometió un error*: the rule says it of us. */
const isMistake = (sentence: Sentence, span: Span): boolean =>
  sentence
    .find('hidden-actor/mistake')
    .some(
      ({ start, end }) =>
        start === span.start && GOES_ON.test(sentence.text.slice(end - sentence.start)),
    );

/** *… y no se leyó el código*: half of it said of us is worse than none, folded. */
const HIDES_ON = / se (?:(?:te|les?|os) )?[a-z]{2,}(?:o|aron|ieron)(?![a-z])/u;

/** *Su kayak se perdió entre Vigo y el almacén* → *Perdimos su kayak entre Vigo y el almacén*. */
function byUs(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded, text, start } = sentence;
  const { person } = answering(sentence, context);
  if (!/\p{Ll}/u.test(text) || UNSURE.test(folded)) return [];
  for (const { 0: before, index } of folded.matchAll(CLAUSES)) {
    const from = index + before.length;
    const clause = folded.slice(from);
    const match = [LEFT_UNDONE, ...NOBODY]
      .map((one) => one.exec(clause))
      .find((one) => one?.groups);
    const { thing = '', place = '', not = '', to = '', verb = '' } = match?.groups ?? {};
    const did = firstPerson(verb, person);
    if (HIDES_ON.test(clause.slice(match?.[0].length))) continue;
    if (!match || did === null || NO_CHANGE.test(clause) || CAME_ABOUT.test(clause)) continue;
    if (!thing && !to && NO_OBJECT.test(clause.slice(match[0].length))) continue;
    const at = shift({ start: from, end: from + match[0].length }, start);
    if (!contains({ start: at.start, end: at.end + 1 }, { start: span.start, end: span.start }))
      continue;
    const said = text.slice(from, from + match[0].length);
    const kept = place ? said.slice(0, place.length) : '';
    const what = thing ? ` ${uncapitalise(said.slice(0, thing.length).trimEnd())}` : '';
    const words = `${kept}${not ? 'no ' : ''}${to}${did}${what}`;
    const replacement = /\p{Lu}/u.test(said.charAt(0)) ? capitalise(words) : words;
    return [{ ...at, replacement, isChoice: true, isAdmission: true }];
  }
  return [];
}
