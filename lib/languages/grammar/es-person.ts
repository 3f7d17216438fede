import type { RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { personIn, type Habits } from '../habits.ts';

const I = wordPattern(
  'yo|mis?|conmigo|(?:en cuanto|cuando|apenas) (?:l[oa] )?sepa(?! usted)|siento|lamento|deploro|pido|ruego|comprendo|entiendo|se que|estoy|soy|tengo|puedo|quiero|he|voy|hago|digo|doy|traigo|pongo|salgo|vengo|hare|dire|podre|tendre|pondre|vendre|saldre|me (?!l[oa]s?(?![a-z]))[a-z]+',
  'u',
);
const WE = wordPattern(
  'nosotr[oa]s|nos|[a-z]{2,}[aei]rnos|(?:envi|reenvi|mand|dig|indic|confirm|avis|dej|llam|escrib|facilit|remit|permit|cuent|hag)[ae]n?nos|nuestr[oa]s?|(?!(?:prox|ult|min|max|opt|pes)imos|tramos|estremos|extremos)[a-z]{2,}(?:amos|emos|imos)',
  'u',
);

/** The draft's habits; *I* or *we* as this sentence itself has it, where it tells. */
export const habitsIn = ({ text }: Sentence, habits: Habits): Habits => spoken(text, habits);

/** *I* or *we* as these words have it; else as the sentence has it. */
export function habitsAt(sentence: Sentence, span: Span, habits: Habits): Habits {
  const { start, end } = shift(span, -sentence.start);
  return spoken(sentence.text.slice(start, end), habitsIn(sentence, habits));
}

/** Who reports or regrets, folded, and need not have done it. */
const REPORTS = wordPattern(
  '(?:me|nos) (?:h[ae]n? )?(?:cont|dic|dij|comunic|inform|confirm|const|indic|tem|coment)[a-z]*|(?:le|les|te|os|se lo) (?:confirmo|informo|comunico|digo|escribo|pido)|siento|lamento|entiendo|comprendo|me (?:pongo|dirijo)',
  'gu',
);

/** Who answers for what happened at ours: *I* only where the sentence or the draft acts as one person. */
export function answering({ folded }: Sentence, { habits, sentences }: RuleContext): Habits {
  const acts = (words: string): string => words.replace(REPORTS, '');
  const draft = acts(sentences.map((sentence) => sentence.folded).join(' '));
  const person = personIn(draft, 'es') ?? 'plural';
  return spoken(acts(folded), { ...habits, person }, false);
}

/** *Mantendré*; without its accent it may be another mood. */
const I_WILL = /\p{L}ré(?!\p{L})/u;

/** *Te pego un toque*, *se lo mando*; without accents *le llego* may be *le llegó*. */
const I_DO = /(?<!\p{L})(?:(?:te|les?|os)(?: l[oa]s?)?|se l[oa]s?) \p{L}{2,}o(?!\p{L})/u;

const promises = (text: string, { hasDiacritics }: Habits): boolean =>
  I_WILL.test(text) || (hasDiacritics && I_DO.test(text));

function spoken(text: string, habits: Habits, isPromised = promises(text, habits)): Habits {
  const folded = fold(text);
  const isMine = I.test(folded) || isPromised;
  if (isMine === WE.test(folded)) return habits;
  return { ...habits, person: isMine ? 'singular' : 'plural' };
}

const VOSOTROS = wordPattern('os|vuestr[oa]s?|vosotr[oa]s', 'u');
/** With *me confirmes*, *nos mandas*, *dame*. */
const TU = wordPattern(
  'te|tu|tus|ti|contigo|(?:se|esta|tend|pod|sab|ve|recibi)ras|lo que (?!antes|ademas|apenas|entonces|tod|otr|est|ell)[a-z]{4,}[ae]s|[a-z]{3,}(?:[ae]|[aei]r)tel[oa]s?|vas|pides|haces|dices|ves|puedas|tengas|quieras|tienes|puedes|quieres|sabes|estas segur[oa]|(?:ech|d)ale|(?:acerca|dirige|pon|comunica|fija|olvida|queda|pasa|informa)te|(?:me|nos) (?!es(?![a-z]))[a-z]+[ae]s|(?:da|di|haz|pon|deja|manda|avisa|envia|llama|escribe|cuenta|confirma|perdona|disculpa)(?:me|nos)(?:l[oa]s?)?',
  'u',
);
/** A request to one whom the writer calls *tú* opens the sentence. */
const TU_FIRST =
  /^[^a-z]*(?:por favor,? )?(?:mira,|vuelve a|rellena|escribe|habla|mira|repite|cuenta|manda|envia|pide|contacta|responde|acude|reclama|deja|dejame|haz) /u;
const USTED = wordPattern('ustedes|usted|les?|sus?', 'u');
/** *Lo que comentas, y le daremos una vuelta*: no *le* that stands beside these is the reader. */
const TU_FOR_SURE = wordPattern(
  'te|ti|tu|tus|contigo|lo que (?:me |nos )?(?:coment|cuent|dic|pid|explic|plante|propon|senal|indic|mencion)[ae]s',
  'u',
);
const NAMED = wordPattern('usted(?:es)?', 'u');
/** *Reciban una disculpa*: asked of several. */
const ASKS_SEVERAL = wordPattern(
  '(?:disculp|perdon|excus|dispens|acept)en|[a-z]{2,}[ae]n(?:me|nos)(?:l[oa]s?)?|(?<=, |^)tranquil[oa]s(?=[,.!]|$)|reciban|(?<=^[^a-z]*)(?:tengan|sepan|queden|esten|descuiden|recibiran|tendran(?! que))',
  'u',
);
/** One reader, in a draft that speaks to several. */
const ONE = wordPattern(
  'usted|le|(?:debe|tiene que|tendra que|puede|podra) [a-z]+[aei]r[a-z]*',
  'u',
);

/** *Quedás*, *tenés*: stressed at its end; the future of *tú* (*verás*) and a few other words are too. */
const VOS =
  /(?<!\p{L})(?!(?:despu|ingl|franc|portugu|dan|japon|inter|estr|rev|trav|cort|marqu|arn|burgu|quiz|adem|jam|dem|det|comp)[áé])\p{L}{2,}(?<!r)[áé]s(?!\p{L})/iu;

/** The draft's habits; the form of address as this sentence itself has it, where it tells. */
export function addressedIn({ folded, text }: Sentence, habits: Habits): Habits {
  if (habits.address === 'tu' && VOS.test(text)) return { ...habits, address: 'vos' };
  if (VOSOTROS.test(folded)) return { ...habits, address: 'vosotros' };
  const isTu =
    (TU_FOR_SURE.test(folded) && !NAMED.test(folded)) ||
    ((TU.test(folded) || TU_FIRST.test(folded)) && !USTED.test(folded));
  if (isTu && habits.address !== 'vos') return { ...habits, address: 'tu' };
  if (habits.address === 'usted' && ASKS_SEVERAL.test(folded)) {
    return { ...habits, address: 'ustedes' };
  }
  const isPlural = habits.address === 'ustedes' || folded.includes('ustedes');
  const isOne = isPlural
    ? ONE.test(folded) && !folded.includes('ustedes')
    : NAMED.test(folded) && !folded.includes('ustedes');
  return isOne ? { ...habits, address: 'usted' } : habits;
}
