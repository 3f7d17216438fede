import { remember } from './remember.ts';
import type { Language } from './report.ts';
import type { Match } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { firstGuess, type Classifier, type Judgement } from '../classifier/classifier.ts';
import { evidenceFor, probabilityOf, type DecisionWeights } from '../classifier/decision.ts';
import type { Passage } from '../classifier/features.ts';

/** Hears whether a sentence will land badly, apart from the words that the rules know. */
export interface SecondVoice {
  /** Whether what the rule found is reported. */
  agrees(match: Match, ruleId: string): boolean;
  /** The rule that this sentence breaks in words that no rule knows; null where it is not very sure. */
  proposes(sentence: Sentence): string | null;
}

/** Without a classifier: what is sure is reported, nothing else. */
export const noSecondVoice: SecondVoice = {
  agrees: ({ isHalfSure }) => !isHalfSure,
  proposes: () => null,
};

/** How likely a reader must be to flag the same: a wrong mark costs more than a missed one. */
const ENOUGH = 0.8;
/** Set phrases are doubted only in sentences that are plainly harmless. */
const ENOUGH_STOCK = 0.12;
/** Where no rule knows the words. */
const ENOUGH_ALONE = 0.85;
/** Sentences of which the judgement is remembered, a language. */
const MEMORY = 2_000;

type PerLanguage<T> = Readonly<Record<Language, T>>;

export function createSecondVoice(
  classifiers: PerLanguage<Classifier>,
  weights: PerLanguage<DecisionWeights>,
): SecondVoice {
  const judge = rememberJudgements(classifiers);
  return {
    agrees: ({ isStock, isHalfSure, sentences }, ruleId) => {
      const enough = isStock ? ENOUGH_STOCK : ENOUGH;
      return sentences.some((sentence) => {
        const own = weights[sentence.language][isHalfSure ? 'halfSure' : 'sure'];
        return probabilityOf(ruleId, evidenceFor(ruleId, judge(sentence)), own) >= enough;
      });
    },
    proposes: (sentence) => {
      const judgement = judge(sentence);
      const first = firstGuess(judgement);
      const own = weights[sentence.language].alone;
      const probability = probabilityOf(first, evidenceFor(first, judgement), own);
      return probability >= ENOUGH_ALONE ? first : null;
    },
  };
}

/** What the classifier sees of a sentence. */
export const passageOf = ({ folded, previous, next }: Sentence): Passage => ({
  sentence: folded,
  before: previous?.folded ?? '',
  after: next?.folded ?? '',
});

function rememberJudgements(
  classifiers: PerLanguage<Classifier>,
): (sentence: Sentence) => Judgement {
  const judgeBy = (language: Language) =>
    remember(MEMORY, (key) => {
      const [sentence = '', before = '', after = ''] = key.split('\n');
      return classifiers[language].judge({ sentence, before, after });
    });
  const judges = { en: judgeBy('en'), es: judgeBy('es'), sk: judgeBy('sk') };
  return (sentence) => {
    const { sentence: own, before, after } = passageOf(sentence);
    return judges[sentence.language]([own, before, after].join('\n'));
  };
}
