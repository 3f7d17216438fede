import { LANGUAGES, type Language } from '../checker/report.ts';
import { fold } from '../text/fold.ts';
import { FUNCTION_WORDS, LETTERS_AND_ENDINGS, type Tongue } from './function-words.ts';

type Scores = Record<Tongue, number>;

const TONGUES = Object.keys(FUNCTION_WORDS) as Tongue[];
const WORD = /\p{L}+(?:'\p{L}+)?/gu;
/** More text tells no more about its language. */
const ENOUGH = 5000;
const PRIOR = 0.8;
/** A text as good as equal in two languages is more likely in one of ours. */
const OURS = 1.1;
/** A sentence of fewer words, a name or a greeting, is taken to be in the draft's language. */
const TELLING = 4;
/** What a word of a text in one of our languages scores at least, on average. */
const FAMILIAR = 0.08;

let tonguesOfWord: ReadonlyMap<string, readonly Tongue[]> | undefined;

/**
 * The main language of a draft; `null` where it is none of ours, or nothing tells.
 * Works without diacritics.
 */
export const detectLanguage = (text: string): Language | null => detect(text, null);

/**
 * The language of one sentence of a draft whose main language is `prior`: the same, unless the
 * sentence itself says otherwise.
 */
export const detectSentence = (text: string, prior: Language | null): Language | null =>
  detect(text, prior);

function detect(text: string, prior: Language | null): Language | null {
  const sample = text.slice(0, ENOUGH).toLowerCase();
  const words = fold(sample).match(WORD) ?? [];
  if (prior !== null && words.length < TELLING) return prior;
  const scores = score(sample, words);
  for (const language of LANGUAGES) scores[language] *= OURS;
  if (prior !== null) scores[prior] += PRIOR;
  const best = TONGUES.reduce((first, other) => (scores[other] > scores[first] ? other : first));
  const isFamiliar = scores[best] > 0 && scores[best] >= FAMILIAR * words.length;
  return isFamiliar ? (LANGUAGES.find((language) => language === best) ?? null) : null;
}

/** Each word, letter or ending counts for its language, or in part for each of several. */
function score(sample: string, words: readonly string[]): Scores {
  const scores = Object.fromEntries(TONGUES.map((tongue) => [tongue, 0])) as Scores;
  const add = (tongues: readonly Tongue[], weight: number) => {
    for (const tongue of tongues) scores[tongue] += weight / tongues.length;
  };
  tonguesOfWord ??= indexWords();
  for (const word of words) add(tonguesOfWord.get(word) ?? [], 1);
  for (const { tongues, pattern, weight } of LETTERS_AND_ENDINGS) {
    add(tongues, weight * (sample.match(pattern)?.length ?? 0));
  }
  return scores;
}

function indexWords(): Map<string, Tongue[]> {
  const index = new Map<string, Tongue[]>();
  for (const tongue of TONGUES) {
    for (const word of new Set(FUNCTION_WORDS[tongue].trim().split(/\s+/))) {
      index.set(word, [...(index.get(word) ?? []), tongue]);
    }
  }
  return index;
}
