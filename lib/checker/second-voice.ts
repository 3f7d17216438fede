import { remember } from './remember.ts';
import type { Language } from './report.ts';
import type { Match } from './rule.ts';
import type { Sentence } from './sentence.ts';
import type { Classifier, Judgement } from '../classifier/classifier.ts';

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

/** Log-odds from which on the classifier decides; found on training texts that it had not learnt. */
export interface Thresholds {
  /** At least this harmful: what is half sure is reported. */
  readonly joins: number;
  /** Less than this: what is sure is not. */
  readonly vetoes: number;
  /** At least this harmful by itself, the first rule this far ahead of the second. */
  readonly proposes: { readonly harm: number; readonly lead: number };
}

/** Sentences of which the judgement is remembered. */
const MEMORY = 2_000;

export function createSecondVoice(
  classifiers: Readonly<Record<Language, Classifier>>,
  thresholds: Readonly<Record<Language, Thresholds>>,
): SecondVoice {
  const judge = rememberJudgements(classifiers);
  return {
    agrees: ({ isHalfSure, sentences }) => {
      const [first] = sentences;
      if (!first) return true;
      const { joins, vetoes } = thresholds[first.language];
      const harm = Math.max(...sentences.map((sentence) => judge(sentence).harm));
      return harm >= (isHalfSure ? joins : vetoes);
    },
    proposes: (sentence) => {
      const { harm, rules } = judge(sentence);
      const { proposes } = thresholds[sentence.language];
      const [first, second] = [...rules].sort(([, a], [, b]) => b - a);
      if (!first || !second || harm < proposes.harm) return null;
      return first[1] - second[1] >= proposes.lead ? first[0] : null;
    },
  };
}

function rememberJudgements(
  classifiers: Readonly<Record<Language, Classifier>>,
): (sentence: Sentence) => Judgement {
  const judgeBy = (language: Language) =>
    remember(MEMORY, (key) => {
      const [sentence = '', before = '', after = ''] = key.split('\n');
      return classifiers[language].judge({ sentence, before, after });
    });
  const judges = { en: judgeBy('en'), es: judgeBy('es'), sk: judgeBy('sk') };
  return ({ language, folded, previous, next }) =>
    judges[language]([folded, previous?.folded ?? '', next?.folded ?? ''].join('\n'));
}
