/** How a draft speaks to its reader, so that a rewrite speaks the same way. */
import type { Language } from '../checker/report.ts';
import { splitSentences } from '../text/sentences.ts';
import { textAt } from '../text/span.ts';
import { wordPattern } from '../text/words.ts';

export type Address =
  'you' | 'tu' | 'vos' | 'usted' | 'vosotros' | 'ustedes' | 'tykanie' | 'vykanie';

export interface Habits {
  /** *I* or *we*. */
  readonly person: 'singular' | 'plural';
  /** `usted` and `vykanie` where the draft does not show it. */
  readonly address: Address;
  /** Slovak *Vy, Vám, Váš* in capitals. */
  readonly hasCapitalAddress: boolean;
  /** Spanish and Slovak: false where the whole draft is typed without accents and diacritics. */
  readonly hasDiacritics: boolean;
  /** False where sentences begin in small letters throughout. */
  readonly hasCapitals: boolean;
}

/** *I will* or *we will*. */
export const bySpeaker = ({ person }: Habits, singular: string, plural: string): string =>
  person === 'singular' ? singular : plural;

const SINGULAR: Record<Language, RegExp> = {
  // *I'm afraid* is said for a firm too.
  en: wordPattern("i(?!(?:'m| am) (?:sorry|afraid))|me|my|mine"),
  es: wordPattern(
    'yo|me|mi|mis|conmigo|siento|lamento|voy|he|estoy|tengo|puedo|(?!madre|padre)[a-z]+(?:[ai]re|[bcdgjlmnstvz]ere|[dl]re)|pido|mando|(?<!(?:se|el|del|al|su|tu|un|este|de|cada|otro|nuestro|vuestro) )envio|llamo|escribo|entiendo|comprendo',
  ),
  sk: wordPattern(
    'ja|mi|mna|mne|mnou|moj[a-z]*|som|mam|dam|zavolam|(?!predst|vyst|zast)[a-z]{4,}avam|(?!problem|ktorym)[a-z]+(?:[djknszhv]em|slem|iem)|(?!prosim|vasim|nasim|dalsim|najblizsim|nim)[a-z]+[bdlmnprstvz]im',
  ),
};
const PLURAL: Record<Language, RegExp> = {
  en: wordPattern("we|we're|we'll|we've|we'd|us|our|ours"),
  es: wordPattern(
    'nosotr[oa]s|nos|nuestr[oa]s?|(?!proximos|ultimos|minimos|maximos|ramos|tramos)[a-z]+(?:amos|emos|imos)',
  ),
  sk: wordPattern(
    'my|nas|nam|nami|nas(?:a|e|i|u|ej|om|ou|ich|im|imi|ho|mu)|sme|(?!prosime|uvidime|zime|teme|same|systeme|probleme|reklame)[a-z]+(?:eme|ime|ame)',
  ),
};
/** What *tú* and *vos* share. */
const FAMILIAR =
  'tu|tus|te|ti|tuy[oa]s?|(?!algeciras|camaras|cucharas|mascaras|mamparas|lamparas|mentiras)[a-z]{4,}[ai]ras|(?:ten|po|ven)dras|(?!(?:a|com|re|im)?parte|arte|(?:s|f|m)uerte|[a-z]*vierte|inerte)[a-z]+[aei]rte|[a-z]{2,}(?:aste|iste)|disculpa|perdona|hola';
const ADDRESSED: Record<Exclude<Language, 'en'>, readonly (readonly [Address, RegExp])[]> = {
  es: [
    [
      'usted',
      wordPattern(
        'usted|le|su|sus|[a-z]+[aei]rle|(?:estimad|querid|apreciad)[oa] (?:senor|senora|don|dona)|senor|senora|don|dona|disculpe|perdone|[a-z]+[ae]me(?<=(?:ig|eng|end|ib|and|onfirm|vis|lam)[ae]me)',
      ),
    ],
    [
      'ustedes',
      wordPattern(
        'ustedes|les|su|sus|[a-z]+[aei]rles|estimad[oa]s|senores|senoras|disculpen|perdonen',
      ),
    ],
    [
      'vosotros',
      wordPattern(
        'os|vosotr[oa]s|vuestr[oa]s?|(?!seis|dieciseis|jamais)[a-z]{2,}[ae]is|(?!(?:cl|c|r|f|p|disp)aros|(?:g|t|ret|susp)iros)[a-z]+[ai]ros|[a-z]*(?:hac|v|pon|ten|olv|nd|ec|oc|le|tra|og|mov)eros|poneos|[a-z]{3,}[aei]d(?:nos|me|l[oa]s?)|disculpad|perdonad',
      ),
    ],
    [
      'tu',
      wordPattern(`${FAMILIAR}|tienes|puedes|quieres|eres|contigo|sabes|dices|vienes|prefieres`),
    ],
    [
      'vos',
      wordPattern(
        `${FAMILIAR}|vos|tenes|podes|queres|sos|decis|venis|preferis|decime|fijate|quedate`,
      ),
    ],
  ],
  sk: [
    [
      'vykanie',
      wordPattern(
        'vy|vas|vam|vami|vas(?:a|e|i|u|ej|om|ou|ich|im|imi|ho|mu)|ste|[a-z]+(?:ite|jte|vte|zte|ujete|iete|[cdhlnvz]ete|[dmtv]ate)',
      ),
    ],
    [
      'tykanie',
      wordPattern(
        'ty|teba|tebe|tebou|ti|ta|tvoj[a-z]*|tvoho|ahoj|cau|cauko|cavko|(?:ne)?(?:mas|das|vies|budes|chces|mozes|musis)|daj|(?:za|od)volaj|spytaj|pockaj|posli|napis|pozri|skus|ozvi|vypln|nechaj|prepac|odpust|[a-z]+(?:ujes|nes(?<!dnes)|[dlrv]is)',
      ),
    ],
  ],
};
const CAPITAL_ADDRESS = wordPattern(
  'Vy|Vás|Vám|Vami|Vam|V[áa][šs](?:a|e|i|u|ej|om|ou|ich|im|imi|ho|mu)?|Ty|Teba|Tebe|Tebou|Ti|Ťa|Tvoj[a-z]*',
  'gu',
);

/** Without any accent in the text, these show that none is typed: a Spanish sentence may need none, and a longer text forgets one. */
const TYPED_WITHOUT: Record<Exclude<Language, 'en'>, RegExp> = {
  es: wordPattern(
    '[a-z]+[cs]ion|dias?|mas|tambien|aqui|asi|ahi|despues|perdon|razon|camion|jamas|ademas|segun|algun|ningun|quizas?|proxim[oa]s?|ultim[oa]s?|numeros?|telefonos?|tecnic[oa]s?|averias?|movil|facil|util|credito|deposito|habian?|tenian?|podrian?|manana|senor[a-z]*|companer[oa]s?|todavia|fabrica|direccion|codigo|pagina|articulo|(?:podr|[a-z]*tendr|[a-z]*pondr|[a-z]*vendr|saldr|habr|querr|sabr|har|dir|ser|estar)(?:e|a|as|an)|(?:llam|envi|mand|avis|pas|entreg|confirm|revis|cambi|arregl|consult|busc|averigu|comunic|inform|notific|tramit|gestion|reenvi|deposit|dej|habl|encarg)are|(?:escrib|sub)ire|(?:resolv|devolv)ere',
    'gu',
  ),
  sk: /[^]{20}/gu,
};

/** Folded, *tá* looks like *ťa*. */
const withoutThat = (text: string, folded: string): string =>
  text.length === folded.length
    ? folded.replace(/(?<!\p{L})ta(?!\p{L})/gu, (word, at: number) =>
        text[at + 1] === 'á' ? '' : word,
      )
    : folded;

/** *I* or *we*, as far as a folded text shows it. */
export function personIn(folded: string, language: Language): Habits['person'] | null {
  const [one, several] = [count(folded, SINGULAR[language]), count(folded, PLURAL[language])];
  if (one === several) return null;
  return one > several ? 'singular' : 'plural';
}

/** `text` and `folded` are those of one prepared draft, quoted mail left out. */
export function readHabits(text: string, folded: string, language: Language): Habits {
  return {
    person: personIn(folded, language) ?? 'singular',
    address:
      language === 'en' ? 'you' : mostFrequent(withoutThat(text, folded), ADDRESSED[language]),
    hasCapitalAddress: language === 'sk' && hasCapitalAddress(text),
    hasDiacritics:
      language === 'en' ||
      (language === 'sk' ? hasAccents(text) : text.toLowerCase() !== strip(text)) ||
      count(folded, TYPED_WITHOUT[language]) < (folded.length < SHORT_TEXT ? 1 : 2),
    hasCapitals: hasCapitals(text, language),
  };
}

/** One sentence in small letters is a slip; names and the greeting may have their capitals. */
const MIN_SMALL = 2;
const SMALL_SHARE = 0.75;

function hasCapitals(text: string, language: Language): boolean {
  if (language === 'en' && /(?<!\p{L})I(?!\p{L})/u.test(text)) return true;
  const sentences = splitSentences(text).map((span) => textAt(text, span));
  // What begins a line may go on from the greeting.
  const behindStop = sentences.filter((_, i) => /[.!?…]$/u.test(sentences[i - 1] ?? ''));
  const beginnings = behindStop.flatMap((sentence) => /\p{L}/u.exec(sentence)?.[0] ?? []);
  const small = beginnings.filter((letter) => letter !== letter.toUpperCase()).length;
  return small < MIN_SMALL || small < SMALL_SHARE * beginnings.length;
}

/** In fewer letters one word that wants its accent is enough. */
const SHORT_TEXT = 120;

const count = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).length;

/** One letter in seven has one in Slovak; a name or a word that was pasted is not the draft's habit. */
const MIN_ACCENTED = 0.03;
/** In fewer letters one that has one is enough. */
const FEW_LETTERS = 150;

function hasAccents(text: string): boolean {
  const letters = count(text, /\p{L}/gu);
  const accented = letters - count(text, /[a-z]/gi);
  return accented > (letters < FEW_LETTERS ? 0 : MIN_ACCENTED * letters);
}

/** Lower case without diacritics. */
const strip = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The first one wins a tie, and where nothing speaks for any, the formal one. */
function mostFrequent(text: string, candidates: readonly (readonly [Address, RegExp])[]): Address {
  const counted = candidates.map(([address, pattern]) => ({ address, n: count(text, pattern) }));
  const best = counted.reduce((a, b) => (b.n > a.n ? b : a));
  const formal = counted.find(({ address }) => address === 'usted' || address === 'vykanie');
  return best.n > 0 ? best.address : (formal ?? best).address;
}

/** Capitals inside a sentence, where grammar asks for none. */
function hasCapitalAddress(text: string): boolean {
  return Array.from(text.matchAll(CAPITAL_ADDRESS)).some(({ index }) =>
    /[\p{Ll}\p{N}\p{S},;)][ \u00A0]$/u.test(text.slice(Math.max(0, index - 2), index)),
  );
}
