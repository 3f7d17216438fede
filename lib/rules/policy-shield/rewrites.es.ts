import { blank } from '../../checker/blanks.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext, SetSentence } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { isSympathy, refuses } from '../../languages/grammar/es-besides.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { answering } from '../../languages/grammar/es-person.ts';
import { endAt, hungOn } from '../../languages/grammar/es-tails.ts';
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, textAt, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { OF_RULE, oursToRefuse, withoutRule } from './without-shield.es.ts';

/** Slams the door besides, folded: a reason behind it would not help. */
const SLAM = wordPattern(
  'punto|tiembla la mano|no admiten? (?:interpretaci|discusi|excepci)[a-z]+|y ya|ahi muere|ni media|va a misa|de ahi no|sin excepcion|no hay ruego|no hay nada|contra eso|ahi termina|y ahi|hasta ahi|ni el papa|cristalin[oa]s?|que valga|hasta un nino|no hay excepcion',
  'u',
);
/** Says only that there is a rule, folded: nothing would be lost with it. */
const ONLY_A_RULE = wordPattern(
  'va a misa|(?:es la que es|son las? que son|son los? que son)|excepcion(?:es)?|son las (?:normas|reglas|condiciones|bases)|letra (?:pequena|menuda|chica)|(?:normas?|reglas?) (?:es|son) (?:normas?|reglas?)|se limita a aplicar|(?:es|son) (?:muy |bien )?(?:clar|tajant|estrict)[a-z]+(?: y [^,;:]*)?$|ordenes de (?:arriba|[a-z]+ y (?:yo )?no (?:puedo|podemos) hacer nada)|viene de arriba|^asi lo [a-z]+ [^,;:]*|^(?:es|son) (?:las?|los?|el|nuestr[oa]s?) (?:norm[a-z]+|reglas?|reglament[a-z]*|politicas?|protocolos?|procedimientos?)(?: y [^,;:]*)?$|y ahi termina [a-z ]*',
  'u',
);
/** *Las bases son las bases*, folded. */
const TAUTOLOGY =
  /^(?:es que )?(?:(?:el|la|lo|los|las|un|una) )?([a-z]{3,}(?: [a-z]+)?) (?:es|son) (?:(?:el|la|lo|los|las|un|una) )?\1(?![a-z])/u;
/** The reader is told to be right. */
const ADMITS = wordPattern('tiene[ns]? razon|tenes razon|teneis razon', 'u');

/** What the sentence says besides the rule stays, with the reason and what can be done. */
export function spanishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (ADMITS.test(sentence.folded)) return [];
  const habits = answering(sentence, context);
  const told = answer(sentence.folded, habits);
  const isBlame = blames(sentence);
  const kept = isBlame ? [] : said(sentence, span, habits, told);
  if (kept.length > 0) return kept.slice(0, 1);
  const isSlam = isBlame || slams(sentence.folded);
  const isOneClause = !/[:;]/u.test(sentence.text);
  const isEmpty = isOnlyRule(sentence.folded) && isOneClause;
  const isRefused = refuses(sentence.folded) || LIMITS.test(sentence.folded);
  const mayGo = isEmpty || !isRefused ? argumentsIn(sentence).filter(isNoCount(sentence)) : [];
  const isShort = sentence.tokens.length <= MAX_SHORT && isOneClause;
  const isBare =
    isSlam ||
    isEmpty ||
    (isShort && OF_RULE.test(sentence.folded) && !isRefused && !ALLOWS_US.test(sentence.folded));
  const instead = isBare ? sayInstead(sentence, reason(habits), mayGo) : [];
  if (instead.length === 0 && isBare && !isSlam && sentence.times.length === 0) {
    return sayAfter(sentence, canDo(habits).replace(' sí ', ' '));
  }
  return instead.length > 0 || isSlam || !isRefused || PARTS.test(sentence.text)
    ? instead
    : sayAfter(sentence, told);
}

/** *El contrato habla de dos rondas*: how many there are is told nowhere else. */
const isNoCount =
  ({ text, start }: Sentence) =>
  (span: Span): boolean =>
    /^\p{Lu}/u.test(textAt(text, shift(span, -start)));

/** *El reglamento excluye los cortes*: what it says is a fact that the reader needs; folded. */
const LIMITS = wordPattern(
  '(?:dice|considera)n?(?= (?:un|una|consum|perd|no))|exclu[a-z]+|limitan? (?!a )|exigen?|obligan?',
  'u',
);
/** *La cláusula nos lo permite*: nothing is refused. */
const ALLOWS_US = wordPattern('(?:me|nos)(?: l[oa]s?)? (?:permit|autoriz|ampar|facult)[a-z]+', 'u');
/** Beside a second clause the reason would belong to nothing. */
const PARTS = /[,;:]| [ye] /u;
/** So few words say no more than that there is a rule. */
const MAX_SHORT = 12;

export const reasonAndWay: SetSentence = (habits, { folded }) => answer(folded, habits);

/** *Lo que sí podemos* answers a no; without one, *lo que podemos*. */
function answer(folded: string, habits: Habits): string {
  const can = NEGATES.test(folded) ? canDo(habits) : canDo(habits).replace(' sí ', ' ');
  return `El motivo es ${blank('el porqué')}. ${can}`;
}

const NEGATES = wordPattern(
  'no|ni|nunca|tampoco|solo|unicamente|sin|ningun[oa]?|nadie|nada|imposible|prohibid[oa]s?',
  'u',
);
/** Would like to, folded: the no behind it has to be said. */
const WISHES = /[a-z](?:ria|rias|riamos|rian)(?![a-z])|ojala|quisiera|pudiera|^por mi /u;

const blames = (sentence: Sentence): boolean => surelyWorded(sentence, 'blame-customer').length > 0;

/** Nothing is told before it but that there is a rule, or a door is slammed. */
const saysNothing = ({ folded, start }: Sentence, tail: Span): boolean =>
  [isOnlyRule, slams].some((test) => test(folded.slice(0, tail.start - start)));

const isOnlyRule = (folded: string): boolean => ONLY_A_RULE.test(folded) || TAUTOLOGY.test(folded);
const slams = (folded: string): boolean => SLAM.test(folded) || TAUTOLOGY.test(folded);

/** What can be done is said already. */
const OTHER_WAY =
  /[,;] (?:pero|aunque)(?: (?:si|tambien))? (?:puede|pueden|puedes|podes|podeis|podemos|puedo|le|les|te|os) /u;
const GIVES_REASON = / (?:porque|ya que|puesto que|pues|dado que) /u;

/** What the sentence says without the rule, or of us in place of it. */
function said(sentence: Sentence, span: Span, habits: Habits, told: string): Rewrite[] {
  const ours = oursToRefuse(sentence, habits);
  if (ours !== null) {
    const because = `${ours} porque ${blank('el motivo de la norma')}. ${canDo(habits)}`;
    if (OTHER_WAY.test(fold(ours))) return [replaceWords(sentence, `${ours}.`)];
    const isPlain = !/[,;:](?! no )| (?:porque|ya que|pues|y|pero) /u.test(ours);
    return [
      replaceWords(
        sentence,
        isPlain ? because : `${ours}. ${GIVES_REASON.test(ours) ? canDo(habits) : told}`,
      ),
    ];
  }
  const rest = withoutRule(sentence);
  if (rest !== null && !slams(fold(rest.text))) {
    const { text, shield } = rest;
    const kept = replaceWords(sentence, `${text}. ${answer(fold(text), habits)}`);
    // A clause by its number can be looked up.
    const isNumbered = /\p{N}/u.test(textAt(sentence.text, shift(shield, -sentence.start)));
    return [isNumbered ? kept : { ...kept, mayGo: [shield] }];
  }
  const tail = hungOn(sentence, { start: sentence.start, end: sentence.start + 1 });
  if (tail && tail.start <= span.start && !saysNothing(sentence, tail)) {
    return [endAt(sentence, tail.start, told)];
  }
  const before = endBefore(sentence, span)
    .filter((cut) => !saysNothing(sentence, cut))
    .map((cut) => ({ ...cut, replacement: insteadOfRule(sentence, cut, habits) }));
  return before.length > 0 ? before : whenAlone(sentence, habits);
}

/** *Una vez abierta la resma, el manual …*: when it holds stays, and the reason follows. */
function whenAlone(sentence: Sentence, habits: Habits): Rewrite[] {
  const [when = ''] = WHEN.exec(sentence.text) ?? [];
  const rest = fold(sentence.text.slice(when.length));
  return when === '' || !OF_RULE.test(rest) || /[,;:]/u.test(rest)
    ? []
    : [replaceWords(sentence, when + uncapitalise(reason(habits)))];
}
const WHEN = /^(?:una vez|tras|pasad[oa]s?|fuera de|a partir de|con) [^,;:.]{5,60}, /iu;

/** *Se lo daría, pero las normas …* → *Se lo daría, pero no puedo …*. */
function insteadOfRule(sentence: Sentence, cut: Span, habits: Habits): string {
  const at = cut.start - sentence.start;
  const head = sentence.folded.slice(0, at);
  const isBut = sentence.folded.slice(at).startsWith(', pero ');
  if (isSympathy(head)) return `. ${reason(habits)}`;
  if (!isBut || NEGATES.test(head)) return `. ${answer(head, habits)}`;
  return WISHES.test(head) ? `, pero ${uncapitalise(reason(habits))}` : `. ${reason(habits)}`;
}

export function reason(habits: Habits): string {
  const can = habits.person === 'singular' ? 'puedo' : 'podemos';
  return `No ${can} ${blank('cambiar, devolver, anular…')} porque ${blank('el motivo de la norma')}. ${canDo(habits)}`;
}

const canDo = ({ person }: Habits): string =>
  `Lo que sí ${person === 'singular' ? 'puedo' : 'podemos'} hacer es ${blank('enviar, cambiar, devolver…')}.`;
