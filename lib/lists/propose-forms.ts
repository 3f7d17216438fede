/**
 * Proposes forms of a phrase's words while an entry is edited. A person looks at them, and only what
 * the list then holds is looked for: nothing is guessed when a draft is checked.
 */
import { ENDINGS, type EndingSet } from './endings.ts';
import { foldWord, slotsOf } from './phrase.ts';
import type { Language } from '../checker/report.ts';
import { isFunctionWord } from '../languages/is-function-word.ts';
import { lexiconWords } from '../languages/lexicon/index.ts';

export interface ProposedForms {
  /** The phrase's word, as listed. */
  readonly word: string;
  /** Words that our own rules know, and that differ from it by an ending. */
  readonly known: readonly string[];
  /** By endings alone: some will be no words. */
  readonly guessed: readonly string[];
}

/** Longer ones of the words that a language is known by are nouns and verbs too. */
const LONGEST_FIXED = 4;
/** Shorter words have no stem that tells. */
const SHORTEST_STEM = 3;

/** For each word of the phrase that changes its form; function words do not. */
export function proposeForms(phrase: string, language: Language): ProposedForms[] {
  const words = new Map(slotsOf(phrase).map(({ exact, folded }) => [folded, exact]));
  return Array.from(words).flatMap(([folded, word]) =>
    (folded.length <= LONGEST_FIXED && isFunctionWord(folded, language)) || /\p{N}|'/u.test(folded)
      ? []
      : proposeFor(word, language),
  );
}

function proposeFor(word: string, language: Language): ProposedForms[] {
  const forms = formsByEndings(word, language);
  const lexicon = lexiconWords(language);
  const isKnown = (form: string): boolean => lexicon.has(foldWord(form));
  return forms.length > 0
    ? [{ word, known: forms.filter(isKnown), guessed: forms.filter((form) => !isKnown(form)) }]
    : [];
}

/** By the sets of which the word has an ending: where it may be a dictionary's form, as such. */
function formsByEndings(word: string, language: Language): string[] {
  const sets = ENDINGS[language].flatMap((set) => {
    const ending = endingOf(word, set);
    return ending === null || word.length - ending.length < SHORTEST_STEM ? [] : [{ set, ending }];
  });
  const first = sets.filter(({ set, ending }) => set.endings[0] === ending);
  const likely = first.length > 0 ? first : sets;
  const longest = Math.max(...likely.map(({ ending }) => ending.length));
  const forms = likely
    .filter(({ ending }) => ending.length === longest)
    .flatMap(({ set, ending }) =>
      set.endings.map((one) => `${word.slice(0, word.length - ending.length)}${one}`),
    );
  return [...new Set(forms)].filter((form) => form !== word);
}

/** The longest of the set's endings that the word has, where its stem may have them; null: none. */
function endingOf(word: string, { endings, stem }: EndingSet): string | null {
  const own = endings
    .filter((ending) => word.endsWith(ending))
    .filter((ending) => !stem || stem.test(word.slice(0, word.length - ending.length)))
    .sort((a, b) => b.length - a.length);
  return own[0] ?? null;
}
