import { remember } from './remember.ts';
import { LANGUAGES, type Language } from './report.ts';
import type { Match } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { firstGuess, type Classifier, type Judgement } from '../classifier/classifier.ts';
import {
  evidenceFor,
  probabilityOf,
  surroundingsIn,
  type DecisionWeights,
  type Surroundings,
  type Voice,
} from '../classifier/decision.ts';
import type { Passage, Told } from '../classifier/features.ts';
import { featuresOfMail, type SituationJudge } from '../classifier/situation.ts';

/** Hears whether a sentence will land badly, apart from the words that the rules know. */
export interface SecondVoice {
  /** @param sentences all of one draft, in order */
  about(sentences: readonly Sentence[]): Opinions;
}

/** What the second voice thinks of one draft. */
export interface Opinions {
  /** How likely a reader flags what the rule found too, from 0 to 1; null: too unlikely to report. */
  trustIn(match: Match, ruleId: string): number | null;
  /** The rule that this sentence breaks in words that no rule knows; null where it is not very sure. */
  proposes(sentence: Sentence): string | null;
  /** Log-odds that a sentence which is not in the draft will land badly. */
  harmIn(sentence: Sentence): number;
  /** Log-odds of each situation that the draft may answer to; `cues` by their kind. */
  situationOdds(
    language: Language,
    cues: Readonly<Record<string, number>>,
  ): ReadonlyMap<string, number>;
}

/** Without a classifier: what is sure is reported, nothing else, and every mail answers to a failure. */
export const noSecondVoice: SecondVoice = {
  about: () => ({
    trustIn: ({ isHalfSure }) => (isHalfSure ? null : 1),
    proposes: () => null,
    harmIn: () => -Infinity,
    situationOdds: () => new Map([['our-mistake', 1]]),
  }),
};

/** How likely a reader must be to flag the same: a wrong mark costs more than a missed one. */
const ENOUGH = 0.9;
/** Set phrases are doubted in sentences that sound harmless. */
const ENOUGH_STOCK = 0.25;
/** Where no rule knows the words. */
const ENOUGH_ALONE = 0.8;
/** Sentences of which the judgement is remembered, a language. */
const MEMORY = 2_000;

type PerLanguage<T> = Readonly<Record<Language, T>>;

export function createSecondVoice(
  classifiers: PerLanguage<Classifier>,
  situations: PerLanguage<SituationJudge>,
  weights: PerLanguage<DecisionWeights>,
): SecondVoice {
  const judge = rememberJudgements(classifiers);
  return {
    about: (sentences) => {
      const surroundings = surroundingsBySentence(sentences, judge);
      const probability = (sentence: Sentence, ruleId: string, voice: Voice): number => {
        const evidence = evidenceFor(ruleId, judge(sentence), surroundings(sentence));
        return probabilityOf(ruleId, evidence, weights[sentence.language][voice]);
      };
      return {
        trustIn: ({ isStock, isHalfSure, sentences: own }, ruleId) => {
          const voice = isHalfSure ? 'halfSure' : 'sure';
          const trust = Math.max(...own.map((sentence) => probability(sentence, ruleId, voice)));
          return trust >= (isStock ? ENOUGH_STOCK : ENOUGH) ? trust : null;
        },
        proposes: (sentence) => {
          const first = firstGuess(judge(sentence));
          return probability(sentence, first, 'alone') >= ENOUGH_ALONE ? first : null;
        },
        harmIn: (sentence) => judge(sentence).harm,
        situationOdds: (language, cues) => {
          const own = sentences.filter((sentence) => sentence.language === language);
          const judgements = own.map(judge);
          return situations[language].judge(featuresOfMail({ sentences: own, judgements, cues }));
        },
      };
    },
  };
}

/** What the classifier sees of a sentence. */
export const passageOf = (sentence: Sentence): Passage => ({
  sentence,
  before: sentence.previous,
  after: sentence.next,
});

/** How the rest of the draft lands around each sentence. */
export const surroundingsBySentence = (
  sentences: readonly Sentence[],
  judge: (sentence: Sentence) => Judgement,
): ((sentence: Sentence) => Surroundings) => {
  const harm = new Map(sentences.map((sentence) => [sentence, judge(sentence).harm]));
  const surroundings = surroundingsIn([...harm.values()]);
  return (sentence) => surroundings(harm.get(sentence) ?? 0);
};

function rememberJudgements(
  classifiers: PerLanguage<Classifier>,
): (sentence: Sentence) => Judgement {
  const judges = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      remember(MEMORY, (_, passage: Passage) => classifiers[language].judge(passage)),
    ]),
  ) as PerLanguage<(key: string, passage: Passage) => Judgement>;
  return (sentence) => {
    const passage = passageOf(sentence);
    return judges[sentence.language](keyOf(passage), passage);
  };
}

const keyOf = ({ sentence, before, after }: Passage): string =>
  [sentence, before, after].map((told: Told | null) => told?.folded ?? '').join('\n');
