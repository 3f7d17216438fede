import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { ourActIn, withOurAct } from '../../languages/grammar/es-besides.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { apologyForNamed } from '../../languages/grammar/es-harm.ts';
import { saidAsFact } from '../../languages/grammar/es-said-as-fact.ts';
import { addressedIn, habitsIn } from '../../languages/grammar/es-person.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';

export const forAct = (habits: Habits, sentence: Sentence): string =>
  apologyForNamed(sentence, habits) ??
  saidAsFact(sentence, habits) ??
  withOurAct(sentence, generic(habits, sentence, sentence.start + ourActIn(sentence.folded)));

/** *… con el precio final*, *… durante su estancia*, *… cuando le entregamos las llaves*: where it went wrong. */
const WHERE =
  /(?<! m[áa]s) (?:(?:con|en|durante) (?:el|la|los|las|su|sus|tu|tus|mi|mis|nuestr[oa]s?|vuestr[oa]s?)|el (?:día|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|cuando (?:no )?(?:(?:te|le|les|os|se l[oa]s?) )?\p{L}+(?:amos|imos|é)) (?!que )(?:(?! (?:y|e|que|haya|ha) |\p{L}{3,}(?:[ai]e?se|iera)n?(?!\p{L}))[^,;:.!])+$/u;
/** *… el correo que mandamos con sus datos*: what follows belongs to a clause that goes. */
const RELATIVE = / que .* que /u;

function generic(habits: Habits, sentence: Sentence, until: number): string {
  const isMine = habitsIn(sentence, habits).person === 'singular';
  const wrong = isMine
    ? `Siento ${blank('lo que hice mal')}`
    : `Sentimos ${blank('lo que hicimos mal')}`;
  const end = Math.min(until, calledAtEnd(sentence).start) - sentence.start;
  const said = sentence.text.slice(0, end).replace(/[\s.!…]*$/u, '');
  const where = RELATIVE.test(said) ? '' : (WHERE.exec(said)?.[0] ?? '');
  return `${wrong}${where}.`;
}

/** *Que le haya molestado la forma en que …*: what hurt is named, folded. */
const HURT =
  /que (?:usted(?:es)? |tu |vos )?(?:te|le|les|os|se) (?:haya(?:n|s|is)? )?(?:(?:molest|ofend|disgust|dol|enfad|incomod|enoj|contrari|decepcion|sent|ca|parec)[a-z]*(?:[ai]do|ra|ran)|tom(?:ado|ara|aras|aran) a)(?: (?:tan )?(?:mal|fatal))?(?: (?:[a-z]+[oa]s? )?por)? (?<what>(?:el|la|los|las|lo|mi|mis|nuestr[oa]s?) [^,.;!]{8,})/u;

/** *Que nuestro descuido haya herido sensibilidades*: our fault, named as what hurt; folded. */
const OUR_FAULT =
  /que (?<what>(?:mi|nuestr[oa]) [^,.;!]{3,}?) (?:(?:te|le|les|os) )?(?:haya|ha)n? [a-z]+(?:ado|ido)(?![a-z])/u;
/** *Tan molesto por la reserva que borramos*, *la decepción respecto a la habitación*: what a feeling is about; folded. */
const ABOUT =
  /(?:disgust|enfad|enoj|molest|decepcion|indignad|indignacion|berrinch|berrinche|cabre|ofendid|contrariad|frustra|mal rato|impresion)[a-z]*(?: [^,;:.]*?)? (?:por|tras|a cuenta de|respecto a|a causa de) (?<what>(?:el|la|los|las|sus?|tus?|mis?|nuestr[oa]s?|vuestr[oa]s?) (?!situacion|(?:disgust|enfad|enoj|decepcion|indignacion))[^,.;:!]{5,})/u;
/** *Que hayan vivido como un abandono las tres semanas sin informe*: what was felt so; folded. */
const FELT_SO =
  /(?:viv|perci|interpret|tom|sint|sent)[a-z]* (?:como (?:un|una) [a-z]+|de (?:ese|este|tal) modo|de (?:esa|esta|tal) manera|asi|a mal|tan mal) (?<what>(?:el|la|los|las|lo|mi|nuestr[oa]s?) [^,.;:!]{5,})/u;
/** *Tan mal que mandáramos el regalo …*: our act, in the subjunctive that *perdone que* asks for too; folded. */
const THAT_WE =
  /(?:mal|gracia|tant[oa]|disgust[a-z]*|molest[a-z]*|ofend[a-z]*|enfad[a-z]*) (?<what>que (?:no )?(?:(?:te|le|les|os|se l[oa]s?) )?[a-z]+(?:aramos|ieramos|eramos) [^,.;:!]+)/u;
/** *Enfadada porque no te avisé*: our act, as the reason of the feeling. */
const BECAUSE_WE =
  / (?<what>porque (?:no )?(?:(?:te|les?|os|se l[oa]s?) )?[a-z]{2,}(?:amos|imos|e) [^,.;:!]+)/u;
/** *Si mi forma de explicarlo le hizo sentir mal*. */
const MADE_FEEL =
  /(?:si|que) (?<what>(?:el|la|los|las|lo|mi|mis|nuestr[oa]s?) [^,.;!]{3,}?) (?:te|le|les|os) (?:ha |han |haya |hayan )?(?:(?:hizo|hicieron|hiciera|hicieran|hecho) sentir|(?:result|sent|ca)(?:o|yo|aron|ado|aran?|yeran?)(?![a-z]))/u;
/** What follows a pause of its own stays as it is; *y ver que …*, *y más con …* hang on what goes. */
const NEXT_CLAUSE =
  /^(?:[;:]\s(?!(?:ya|total|también|es que|al fin|no) )|,? (?:y(?! (?:más|mas|menos|sobre|\p{L}+[aei]r(?:l[eoa]s?|te|os|se)?)(?!\p{L}))|así que|asi que)\s)/iu;
/** *…, Iker; mañana la reviso*: whom the clause calls. */
const CALLED =
  /^, (?:(?:señora?|señorita|don|doña|licenciad[oa]|doctora?) )?\p{Lu}\p{L}+,?(?=[;:] | [ye] )/u;
/** *; salieron con otra fecha*: what did, is named in the clause that would go. */
const NO_SUBJECT = /;\s(?:no )?(?:se )?\p{L}{2,}(?:ron|ó)(?!\p{L})/iu;
/** Another rule's matter. */
const BUT = /^,? pero\s/iu;

/** An apology for the act; the clauses before it stay. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  if (!mayAdmit) return [];
  const act = forAct(habits, sentence);
  const after = sentence.text.slice(span.end - sentence.start);
  if (BUT.test(after)) return [];
  const reader = spanishReader(addressedIn(sentence, habits));
  const isMine = habitsIn(sentence, habits).person === 'singular';
  const ask = `${capitalise(reader.to)} ${isMine ? 'pido' : 'pedimos'} disculpas por`;
  const named = [
    ...forWhat(sentence, span, isMine ? 'Siento' : 'Sentimos', [
      HURT,
      MADE_FEEL,
      OUR_FAULT,
      FELT_SO,
    ]),
    ...forWhat(sentence, span, ask, [ABOUT]),
    ...forWhat(sentence, span, capitalise(reader.forgive), [THAT_WE]),
    ...forWhat(sentence, span, ask.replace(/ por$/u, ''), [BECAUSE_WE]),
  ];
  if (named.length > 0) return named.slice(0, 1);
  const isNamed = apologyForNamed(sentence, habits) !== null;
  if (!isNamed && NO_SUBJECT.test(sentence.text)) return [];
  if (!isNamed && span.start === sentence.start && NEXT_CLAUSE.test(after.replace(CALLED, ''))) {
    return [{ ...span, replacement: generic(habits, sentence, span.end).slice(0, -1) }];
  }
  const rest = `${sentence.text.slice(0, span.start - sentence.start)};${after}`;
  const isAll = !OUR_ACT.test(rest) && !THAT_WE_DID.test(sentence.folded);
  return [
    ...endBefore(sentence, span, act)
      .filter(({ start }) => !SHRUGS.test(sentence.folded.slice(0, start - sentence.start)))
      .map((rewrite) =>
        WE_DID.test(sentence.text.slice(0, rewrite.start - sentence.start)) && !isNamed
          ? { ...rewrite, replacement: isMine ? '. Lo siento mucho.' : '. Lo sentimos mucho.' }
          : rewrite,
      ),
    ...(isAll ? [replaceSentence(sentence, act)] : []),
  ].slice(0, 1);
}

/** *Después de que llamáramos a otro niño*: told in the clause that would go. */
const THAT_WE_DID = wordPattern('[a-z]{2,}(?:aramos|ieramos)', 'u');
/** What we did to the reader's own, told before the feeling: no blank need ask for it. */
const WE_DID =
  /(?<!\p{L})(?:(?:les?|te|os|se l[oa]s?) (?!agradec|entend|comprend|escrib|ped)\p{L}{2,}(?:amos|imos|é)|(?!valor|agradec|lament|sent|entend|recib)\p{L}{2,}(?:amos|imos|é) (?:su|tu|vuestr[oa])s?)(?!\p{L})/iu;
/** Makes little of it before the feeling; folded. */
const SHRUGS =
  /^total|(?<![a-z])(?:de nada|ni se (?:nota|ve|aprecia|entera)[a-z]*|tan solo|nada mas|no es para tanto)(?![a-z])/u;
/** A deed of ours, folded. */
const OUR_ACT = wordPattern('[a-z]{2,}(?:amos|imos)|he|hemos', 'u');

/** So many words may stand before the feeling: *créame que lamento*. */
const MAX_LEAD = 3;

/** The apology for what is named, in place of the clause that opens the sentence; what follows a pause stays. */
function forWhat(
  { text, folded, start }: Sentence,
  span: Span,
  sorry: string,
  patterns: readonly RegExp[],
): Rewrite[] {
  const lead = text.slice(0, span.start - start);
  if (/[,;:]/u.test(lead) || words(lead).length > MAX_LEAD) return [];
  const found = patterns.map((one) => one.exec(folded)).find((one) => one);
  const what = found?.groups?.what?.trimEnd() ?? '';
  if (!found || what === '') return [];
  const from = found.index + found[0].lastIndexOf(what);
  // What the thing did to the reader goes with the clause.
  const isLast = found[0].trimEnd().endsWith(what);
  const pause = text.slice(from + what.length).search(/[;:]\s|[.!…]*$/u);
  const end = from + what.length + (isLast ? 0 : pause);
  return /^(?:[.!…]*$|[,;:]\s)/u.test(text.slice(end))
    ? [{ start, end: start + end, replacement: `${sorry} ${text.slice(from, from + what.length)}` }]
    : [];
}
