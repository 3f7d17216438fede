/** What a Spanish sentence says once the rule behind which it hides is gone. */
import { blank } from '../../checker/blanks.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { FINITE, hasVerb } from '../../languages/grammar/es-finite.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { shift, type Span } from '../../text/span.ts';
import { words as wordsIn } from '../../text/words.ts';

const RULE =
  '(?:politicas?|norm(?:a|as|ativa|ativas)|reglas?|reglament[a-z]*|condiciones|condicionado|contrato|convenio|lineamientos?|protocolos?|procedimientos?|ordenanza|estatutos?|bases|clausula|sistema|aplicativo|programa|tarifario|poliza|pliego|manual|letra)';
const AFTER_RULE = '(?: (?!no |y |pero )[a-z]+){0,6}?';
const BY =
  '(?:segun(?: (?:(?:consta|figura|aparece|se indica) en|(?:establece|indica|marca|dice)n?))?|como (?:(?:consta|figura|aparece) en|(?:establece|indica|marca|dice|reza)n?)|de acuerdo (?:con|al?)|conforme (?:al?|con)|con arreglo al?|en virtud de|por)';
const ANY_RULE = `(?: (?:la|las|el|los|nuestr[oa]s?))? ?${RULE}`;
const NO_CLAUSE = '(?: (?!no |se |solo |sin )[a-z0-9]+){0,7}';
/** The rule called upon, folded: at the start, between commas, at the end. */
const CALLED_UPON: readonly RegExp[] = [
  /^como (?:usted(?:es)? )?(?:comprender|entender|sabr|ver)[a-z]+[^,;:.]*, /u,
  new RegExp(`^${BY}${ANY_RULE}(?:(?! no | se )[^,;:.])*, (?=[a-z0-9])`, 'u'),
  new RegExp(
    `^tal (?:y )?como (?:reza|dice|marca|establece|consta en|figura en|recoge)n?${ANY_RULE}[^,;:.]*, `,
    'u',
  ),
  new RegExp(
    `^por ${RULE}(?: intern[ao]s?)?(?: de (?:la |nuestra |esta )?(?:empresa|casa|compania|firma|tienda|entidad))?,? (?=no |se |nunca |solo )`,
    'u',
  ),
  new RegExp(
    `^(?=[^,;:.]* ${RULE}(?![a-z]))(?:por|segun|conforme|de acuerdo|en virtud)(?: (?!no |que )[a-z0-9]+){1,12},? (?=no (?:es posible|cabe|procede|se|puedo|[a-z]+(?:[aei]mos)) )`,
    'u',
  ),
  new RegExp(
    `,? (?:${BY}|(?:tal )?(?:y )?(?:como|cual)(?: l[oa])? (?:reza|dice|marca|establece|consta en|figura en|recoge)n?)${ANY_RULE}${NO_CLAUSE}(?:,(?= )|(?=[.!]*$))`,
    'u',
  ),
  new RegExp(
    `^(?:es que )?(?:son|es) (?:las? |los? |nuestr[oa]s? )?(?:ordenes|normas|reglas|politicas|instrucciones)[^:;.,]*[:;] `,
    'u',
  ),
  new RegExp(
    `^(?:el|la|las|los|nuestr[oa]s?) ${RULE}[^,;:.]*(?:, que [^,;:.]*,)? (?:es|son) [^,;:.]*clar[oa]s?[^,;:.]*[:;] `,
    'u',
  ),
  new RegExp(
    `^(?:la|las|el|los) ${RULE} (?:es|son) (?:la|las|el|los) (?:${RULE}|que (?:es|hay|son))[:;,] `,
    'u',
  ),
  // What came of it stays, and where the rule stands may go.
  /^(?:asi|eso|lo)(?: lo)? (?:figura|consta|dice|pone|establece|marca|viene|esta)n? [^,;:]*(?:[:;]|, (?:de (?:manera|modo|forma) que|asi que|por lo que)) /u,
  new RegExp(
    `[,;:] (?:(?:es|son)${ANY_RULE}|(?:y )?(?:el|la|las|los|esta|nuestr[oa]s?) ${RULE} (?!no )|${RULE} de |es lo (?:estipulado|acordado|pactado|establecido|que ))[^,;:.]*(?=[.!]*$)`,
    'u',
  ),
  /,? y (?:el|la|los|las|es[ea]|es[oa]s) [a-z]+ no se (?:discut|toc|negoci|cuestion|muev)[a-z]*(?=[.!]*$)/u,
  /(?:[,;:]|,? y) asi (?:esta escrito|consta|figura|viene)(?![a-z])[^,;:.]*(?=[.!]*$)/u,
  /(?:,|,? y) (?:yo )?(?:eso|ahi|aqui) (?:yo )?(?:ni|no) [^,;:.]*(?=[.!]*$)/u,
  /(?:[,;:]|,? y) lo (?:dice|pone|marca|establece)n?(?: bien claro| claramente)? (?:la|el|las|los|en|nuestr[oa]s?) [^,;:.]*(?=[.!]*$)/u,
  /(?:[,;:]|,? y|,? porque|,? ya que|,? pues) (?:asi|eso)(?: (?:lo|la|nos lo|me lo|esta|viene))? (?!que )[a-z]+ (?:la|el|las|los|nuestr[oa]s?|en|tod[oa]s)(?: [^.;:,]*)?(?=[.!]*$)/u,
  new RegExp(
    `[,;:] (?:(?:y|asi|eso|lo|nos|es lo que) )*(?:esta|figura|viene|consta|aparece|pone|dice|indica|establece|marca|manda)n?(?: en)?${ANY_RULE}[^,;:.]*(?=,|[.!]*$)`,
    'u',
  ),
  /,? y (?:usted(?:es)?|tu|vos|contigo|con (?:usted(?:es)?|vosotr[oa]s|vos)) (?!pued|pod|tien|ten)[^,;.:]*(?=[.!]*$)/u,
  / que (?:usted(?:es)? |tu |vos )?(?:acept|firm|suscrib)[a-z]+(?: (?:al|cuando|en el momento) [^,;:.]*)?(?= |[,;:]|[.!]*$)/u,
];
/** The rule itself is what the sentence speaks of, folded. */
export const OF_RULE = new RegExp(
  `^(?:es que )?(?:(?:la|las|el|los|nuestr[oa]s?|est[ea]) )?${RULE}(?![a-z])`,
  'u',
);
/** *El contrato establece que la avería la paga el inquilino*, folded: what it says stands by itself. */
const SAYS_THAT = new RegExp(
  `^(?<lead>(?:del?|en cuanto al?|sobre) [^,;:.]*, )?(?:en )?(?:la|las|el|los|nuestr[oa]s?|est[ea]) ${RULE}(?: (?!que |no )[a-z0-9.]+){0,6}? (?:dice|marca|establece|estipula|indica|senala|especifica|consta|pone|recoge|deja claro|estan? clar[oa]s? en|prevé|preve)n?(?: (?:claramente|bien claro|expresamente))? que (?<what>[^;:.!?¿()]+?)(?:, (?:conque|asi que|y punto)[^;:.]*)?[.!]*$`,
  'du',
);
const MAY =
  '(?:dan?(?: la)? (?:opcion|posibilidad) (?:de|para|a)(?= )|(?:permit|dej|autoriz|habilit|contempl|admit|ampar|reconoc|prev|acept|cubr)[a-z]*)';
/** Opens the refusal, and stays. */
const SORRY =
  '(?<sorry>lo siento|lo lamento|lo lamentamos|lo sentimos|lamentablemente|por desgracia|desgraciadamente|me temo)(?: mucho| que)*,? ';
/** *La normativa no permite tramitarla*, *el sistema no me deja cambiarla*. */
const FORBIDS = new RegExp(
  `^(?:${SORRY})?(?:aqui |pero |es que )?(?:la|las|el|los|nuestr[oa]s?)? ?${RULE}${AFTER_RULE}(?:, que [^,]+,)? no (?:me |nos |se |le |les |te |os )?(?<verb>${MAY}) (?!interpretaci|excepci|duda|discusi)(?<what>[^.!?¿()]+)[.!]*$`,
  'u',
);
/** *La norma nos prohíbe admitir devoluciones*. */
const PREVENTS = new RegExp(
  `^(?:la|las|el|los|nuestr[oa]s?) ${RULE}${AFTER_RULE} (?:(?:me|nos) )?(?:prohib|impid)[a-z]+ (?<what>[a-z]+[aei]r(?![a-z])[^.!?¿()]*)[.!]*$`,
  'u',
);
/** *No estoy autorizada a descontarle el arreglo*. */
const NOT_ALLOWED =
  /^no (?:estoy|estamos) autorizad[oa]s? (?:a|para) (?<what>[a-z]+[aei]r[^.!?¿()]*)[.!]*$/u;
const INFINITIVE = /^[a-z]+[aei]r(?:l[eoa]s?|[mts]e|os|nos)?(?:l[oa]s?)?(?![a-z])/u;
const REFUSALS = [FORBIDS, NOT_ALLOWED, PREVENTS];
/** *…, y al protocolo nos debemos*: the rule once more; *…, con independencia de lo que le dijeran*: a brush-off. */
const RULE_AGAIN = new RegExp(
  `, (?:con independencia|independientemente|al margen) de lo que [^,;:]*$|[,;:]? (?:y|pero|pues|porque|que)(?: [a-z]+){0,3} ${RULE}(?![a-z]).*$|,? y (?:usted(?:es)?|tu|vos) (?:ya )?(?:l[oa]s? )?(?:sab|conoc|acept|firm|ley)[a-z]+.*$|,? y (?:aqui )?no (?:voy|vamos) a hacer (?:una |ninguna )?excepcion.*$`,
  'u',
);
const MIN_WORDS = 3;
/** Not all verbs are known: a longer rest is taken for a statement. */
const MIN_WITHOUT_VERB = 5;

/** Behind the rule another clause begins, which wants its comma. */
const CLAUSE = /^ (?:el|la|los|las|un|una|su|sus|tu|tus|nuestr[oa]s?) /iu;

interface Unshielded {
  /** Without its stop. */
  readonly text: string;
  /** Where the rule was called upon. */
  readonly shield: Span;
}

/** Without the rule that is called upon, where a statement is left. */
export function withoutRule(sentence: Sentence): Unshielded | null {
  const { text, folded, start } = sentence;
  for (const pattern of CALLED_UPON) {
    const { index = 0, 0: shield = '' } = pattern.exec(folded) ?? {};
    const behind = text.slice(index + shield.length);
    const pause = shield.endsWith(',') && CLAUSE.test(behind) ? ',' : '';
    const rest = text.slice(0, index) + pause + behind;
    const left = rest.replace(/[\s,;:.!…]+$/u, '').trimStart();
    if (shield && isStatement(left) && !(index === 0 && tells(shield))) {
      const at = shift({ start: index, end: index + shield.length }, start);
      return { text: capitalise(left), shield: at };
    }
  }
  return saidByRule(sentence);
}

/** *Según la norma los menores deben ir acompañados, …*: what is called upon holds a clause of its own. */
function tells(shield: string): boolean {
  const called = shield
    .replace(/^(?:segun|como|tal como) [a-z]+ (?=en |el |la |los |las |nuestr)/u, '')
    .replace(/ que .*/u, '');
  return shield.endsWith(', ') && FINITE.test(called) && !/^(?:como|es|son) /u.test(called);
}

/** *La avería la paga el inquilino*; null where no rule is told to say it. */
function saidByRule({ text, folded, start }: Sentence): Unshielded | null {
  const { lead, what } = SAYS_THAT.exec(folded)?.indices?.groups ?? {};
  if (!what) return null;
  const from = lead?.[1] ?? 0;
  const said = capitalise(text.slice(0, from) + text.slice(...what));
  return { text: said, shield: shift({ start: from, end: what[0] }, start) };
}

/** *No podemos tramitarla*, *no podemos aceptar reembolsos*: what the rule forbids, as ours. */
export function oursToRefuse({ text, folded }: Sentence, habits: Habits): string | null {
  const {
    sorry = '',
    verb = '',
    what = '',
  } = REFUSALS.map((one) => one.exec(folded)).find((one) => one !== null)?.groups ?? {};
  if (what === '') return null;
  const thing = what.replace(/^a (?=[a-z]+[aei]r)/u, '');
  const from = folded.lastIndexOf(thing);
  const said = text.slice(from, from + thing.replace(RULE_AGAIN, '').length);
  const can = habits.person === 'singular' ? 'puedo' : 'podemos';
  const lead = sorry === '' ? '' : text.slice(0, sorry.length);
  const no = lead === '' ? 'No' : /^(?:lo|me) /iu.test(lead) ? `${lead}. No` : `${lead}, no`;
  return `${no} ${can} ${INFINITIVE.test(thing) ? '' : `${inOurVerb(verb)} `}${said}`;
}

/** Verbs that are ours to use as well, by their beginnings; for others a blank. */
const OURS: readonly (readonly [string, string])[] = [
  ['reconoc', 'reconocer'],
  ['admit', 'admitir'],
  ['acept', 'aceptar'],
  ['cubr', 'cubrir'],
];

const inOurVerb = (verb: string): string =>
  OURS.find(([beginning]) => verb.startsWith(beginning))?.[1] ?? blank('ofrecer, admitir, hacer…');

const isStatement = (text: string): boolean =>
  wordsIn(text).length >= (hasVerb(text) ? MIN_WORDS : MIN_WITHOUT_VERB) &&
  !/^(?:si|que|cuando) /iu.test(text) &&
  !LEADS_ON.test(text) &&
  (hasVerb(text) || !LEANS_ALONE.test(text));
/** *… y, en todo caso*: what it leads on to is gone. */
const LEADS_ON =
  / (?:y|e|o|ni|pero),? (?:en (?:todo|cualquier) caso|adem[aá]s|por lo dem[aá]s|de todos modos)$/iu;
/** *Una vez abierta la resma*: tells when, and nothing else. */
const LEANS_ALONE =
  /^(?:una vez|tras|despu[eé]s|pasad[oa]s?|antes|con|sin|en|al?|por|para|fuera|dentro|desde|hasta) /iu;
