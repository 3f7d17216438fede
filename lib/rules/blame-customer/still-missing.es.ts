/** What the reader did not do, told in Spanish as what is still to be done: *no firmó usted la hoja* → *falta firmar la hoja*. */
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { wordPattern } from '../../text/words.ts';

const WHO = '(?:(?:usted|ustedes|tu|vos|vosotr[oa]s) )?';
/** An infinitive follows. */
const FORGOT = new RegExp(
  `^${WHO}(?:se (?:te|le|les|os) (?:ha )?olvid(?:o|ado)|(?:te|os|se) olvid(?:aste|asteis|o|aron) (?:${WHO})de|(?:se )?olvid(?:aste|asteis|o|aron) ${WHO}(?:de )?|(?:(?:te|os|se) )?(?:has|habeis|ha|han) olvidado ${WHO}(?:de )?) ?(?=[a-z]+[aei]r(?:l[oa]s?)? )`,
  'u',
);
/** What can be done later just as well. */
const PAPERWORK = 'firm|rellen|adjunt|complet|cumpliment|marc|indic|confirm|valid|grap|sell';
const NOT_DONE = new RegExp(
  `^${WHO}no (?:(?:me|nos) )?(?:(?<past>${PAPERWORK})(?:aste|asteis|o|aron)|(?:has|habeis|ha|han) (?<perfect>${PAPERWORK})ado) ${WHO}(?=(?:el|la|los|las|su|sus|tu|tus|vuestr[oa]s?|ningun[oa]?) )`,
  'u',
);
/** What follows reproaches too, or is past mending, folded. */
const GOES_ON = wordPattern(
  '(?<!(?:con|para|a) )(?:usted|ustedes|vos|vosotr[oa]s)|como (?:te|le|os|les|ya)|porque|ahora|culpa|a tiempo|[a-z]+(?:aste|iste|asteis|isteis)|cuando|antes de',
  'u',
);

/** Something came of it already, folded. */
const CAME_OF_IT =
  / (?:y|asi que|por eso|por lo que|con lo que|de modo que) .*(?:[a-z]{2,}(?:amos|imos|aron|ieron)|ha|han|hemos|(?:se|no|le|te|les|os) [a-z]+o)(?![a-z])/u;

/** The rest of the sentence stays as it is. */
export function stillMissing({ folded, start }: Sentence): Rewrite[] {
  const forgot = FORGOT.exec(folded)?.[0];
  const done = NOT_DONE.exec(folded);
  const opening = forgot ?? done?.[0];
  if (opening === undefined || GOES_ON.test(folded.slice(opening.length))) return [];
  const stem = done?.groups?.past ?? done?.groups?.perfect;
  const missing = CAME_OF_IT.test(folded.slice(opening.length)) ? 'Faltaba' : 'Falta';
  const words = stem === undefined ? `${missing} ` : `${missing} ${stem}ar `;
  return [replaceWords({ start, end: start + opening.length }, words)];
}
