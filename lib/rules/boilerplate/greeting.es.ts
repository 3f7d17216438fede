/** Spanish greetings and farewells that are meant for one reader. */
import { blank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { capitalise } from '../../text/case.ts';

/** *Distinguida clienta* → *Distinguida [nombre]*: as the draft greets. */
export function greeting(told: string): string {
  const [opening] = told.split(/\s+/u);
  const isWarm = /^(?:estimad|apreciad|querid|distinguid|gentil|muy|buen)/iu.test(opening ?? '');
  if (!isWarm || !told.includes(' ') || !opening) return `Hola, ${blank('nombre')}`;
  // Whether a man or a woman reads it, only the writer knows.
  return /[dt]o$/iu.test(opening)
    ? blank(`${opening} o ${opening.slice(0, -1)}a, y nombre`)
    : `${opening} ${blank(/s$/iu.test(opening) ? 'nombres' : 'nombre')}`;
}

/** A farewell, with what stands behind it; folded. */
const FAREWELL =
  /^[^a-z]*(?:recib(?:a|an|e|id) )?(?<words>(?:un|nuestro|mi) (?:mas )?(?:(?:muy )?(?:cordial|atento|afectuoso|caluroso|respetuoso) )?(?:saludo|abrazo))(?![a-z]).*$/u;

/** *Reciba un cordial saludo y gracias por confiar en nosotros.* → *Un cordial saludo.* */
export function farewellAlone(sentence: Sentence): Rewrite[] {
  const farewell = FAREWELL.exec(sentence.folded);
  if (!farewell) return [];
  const { 0: all, groups } = farewell;
  const from = all.indexOf(groups?.words ?? '');
  const to = from + (groups?.words?.length ?? 0);
  const stop = /[,.!]?$/u.exec(sentence.text)?.[0] ?? '';
  const alone = capitalise(sentence.text.slice(from, to)) + stop;
  return [{ ...replaceWords(sentence, alone), mayGo: [sentence] }];
}
