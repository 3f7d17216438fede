/** A Spanish refusal that is only a brush-off (*De devolver la seña, ni hablar*), said plainly. */
import { blank } from '../../checker/blanks.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { FINITE } from '../../languages/grammar/es-finite.ts';
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';
import { wordPattern } from '../../text/words.ts';

/** A brush-off, folded: no way out makes up for it. */
export const BRUSH_OFF = wordPattern(
  'no (?:esta|estan|entra|entran|figura|viene) en (?:la lista|l[oa]s planes|(?:nuestr|mi)[oa]?s? planes|el menu|el guion|la carta|el programa)(?: [^,;:.]*)?|olvid[aeo]+(?:se|te|os|nse|l[oa])?(?: de (?:eso|ello))?|ni (?:se )?habla[r]?|no (?:quiero|queremos) (?:ni )?oir hablar|ni oir hablar|ni pensarlo|ni lo (?:suen|pien|intent)[a-z]+|ni modo|ni como|milagros|no (?:me|nos) pid[a-z]+ milagros|no hay [a-z]+ que valgan?|va a ser que no|(?<=^[^,;:]*[a-z] )(?:esta|estan|queda|quedan) (?:totalmente |completamente |absolutamente )?(?:descartad[oa]s?|fuera de (?:discusion|cuestion|lugar))|por (?:mucho|mas) que insist[a-z]+|se queda[n]? donde esta[n]?|nanay|ni loc[oa]|ni en suenos|de eso nada|(?:devolver|descontar|bajar|cambiar)(?:le|les|te|os)?,? no|no mande|no insist[a-z]+|(?:no hay )?nada que (?:hacer|rascar)|ni de (?:chiste|broma|lejos|casualidad)|no (?:se|nos|me) (?:hace|hacemos|hago) (?:responsables?|cargo)|no (?:nos|me) (?:cabe|corresponde|compete) (?:ningun[a]? )?responsabilidad|no (?:puedo|podemos|se puede) hacer nada(?: mas)?|no (?:se|nos|me) responsabiliz[a-z]+|ningun[oa]s?(?=[.:!]|$)',
  'u',
);

/** *Devolver no devolvemos*. */
const FRONTED = /^(?<fronted>[a-z]+[aei]r(?:[mts]e|l[eoa]s?|os|nos)?),? no(?![a-z])/u;
const INFINITIVE =
  /^(?:pues |y |en cuanto a |(?:lo )?de |sobre )?(?<inf>[a-z]+[aei]r(?:(?:[mts]e|l[eoa]s?|os|nos)?(?:l[oa]s?)? [^,;:.!?¿]+|(?:[mts]e|les?|os|nos)?l[oa]s?))$/u;
/** *Lo de marzo*, *la noche de hotel*: the article tells where the thing begins. */
const NAMED =
  /^(?:pues |y |en |con |sobre |para )?(?<named>(?:lo del?|el|la|los|las|su|tu|es[aeo]s?|est[aeo]s?) (?!que )[^,;:.!?¿]+)$/u;
const OF_IT = /^(?:pues |y )?(?<of>(?:de la|de las|de los|del) (?!que )[^,;:.!?¿]+)$/u;
/** *De reposición*, *rebaja*: a thing without its article. */
const BARE =
  /^(?:pues |y )?(?:de )?(?<thing>(?!ruego|rogamos|favor|[a-z]+mente)[a-z]{4,}(?: (?:de|en) [a-z]+){0,2})$/u;
/** Leads over to the brush-off, and is no part of the thing. */
const LEAD = /[\s,;:–-]*(?: (?:eso|ese si|esa si|ahi si|ahi|pues|mejor|antes|ya|se))?[\s,;:–-]*$/u;
/** Words of the thing may hold a clause of their own (*que pagaste*), which says nothing yet. */
const RELATIVE = / (?:que|donde|cuando) .*$/u;

/** What stands before the brush-off, without what leads over to it. */
function beforeBrushOff({ text, folded }: Sentence): string {
  const { index = 0 } = BRUSH_OFF.exec(folded) ?? {};
  const length = folded.slice(0, index).replace(LEAD, '').length;
  return text.slice(0, length);
}

/** *Son órdenes y yo*, *llame a la central, en la tienda*: what leads over to the brush-off says nothing. */
function withoutOpenEnd(folded: string): string {
  const [end = ''] = /(?:[,;:]| [ye]) (?:(?! [ye] )[^,;:])*$/u.exec(folded) ?? [];
  return end === '' || FINITE.test(end) ? folded : withoutOpenEnd(folded.slice(0, -end.length));
}

/** It already says something: *El anticipo ya se fue, ni modo*. Null where it does not. */
export function toldBeforeBrushOff(sentence: Sentence): string | null {
  const before = beforeBrushOff(sentence);
  const length = withoutOpenEnd(sentence.folded.slice(0, before.length)).length;
  const told = before.slice(0, length);
  const folded = sentence.folded.slice(0, length);
  const says =
    FINITE.test(folded.replace(RELATIVE, '')) ||
    / no (?:l[oa]s?|[mts]e|les?|os|nos) /u.test(folded);
  return says && told.split(/\s+/u).length >= 3 ? told : null;
}

/** *No podemos devolverle la seña*; null where the words do not tell what is refused. */
export function kindRefusal(sentence: Sentence, habits: Habits): string | null {
  const { fronted } = FRONTED.exec(sentence.folded)?.groups ?? {};
  if (fronted) return aboutIt(uncapitalise(sentence.text.slice(0, fronted.length)));
  const said = beforeBrushOff(sentence);
  const folded = sentence.folded.slice(0, said.length);
  const can = habits.person === 'singular' ? 'puedo' : 'podemos';
  const at = (part: string): string => uncapitalise(said.slice(folded.length - part.length));
  const { inf } = INFINITIVE.exec(folded)?.groups ?? {};
  if (inf) return `No ${can} ${at(inf)}`;
  const { named } = NAMED.exec(folded)?.groups ?? {};
  if (named && !NO_CLITIC.test(named))
    return named.startsWith('lo ') ? aboutIt(at(named)) : notWithIt(at(named), can);
  const { of } = OF_IT.exec(folded)?.groups ?? {};
  if (of) return aboutIt(`lo ${at(of)}`);
  const { thing } = BARE.exec(folded)?.groups ?? {};
  return thing ? `No ${can} ofrecer${spanishReader(habits).to} ${at(thing)}` : null;
}

/** *Las horas no se las abonamos*: a clause, and no thing; folded. */
const NO_CLITIC = / no (?:se|l[oa]s?|[mt]e|les?|os|nos) /u;

const aboutIt = (thing: string): string => `En cuanto a ${thing}, no es posible`;

/** What is wanted of a thing is told elsewhere. */
const notWithIt = (thing: string, can: string): string =>
  `En cuanto a ${thing}, no ${can} ${blank('lo que no es posible')}`.replace(/ a el /u, ' al ');
