/**
 * How far to trust the rules and the classifier together: from what they say about texts that
 * neither has learnt from, and what readers flagged in them.
 */
import { partOf, readOrdinary, readTexts, type MarkedText } from './texts.ts';
import type { Fold } from './unseen.ts';
import { loadChecker } from '../lib/checker/checker.ts';
import { EXAMPLE_OPTIONS } from '../lib/checker/example-options.ts';
import type { Language, Situation } from '../lib/checker/report.ts';
import {
  passageOf,
  surroundingsBySentence,
  type SecondVoice,
} from '../lib/checker/second-voice.ts';
import type { Sentence } from '../lib/checker/sentence.ts';
import { firstGuess, type Classifier, type Judgement } from '../lib/classifier/classifier.ts';
import {
  EVIDENCE_NAMES,
  evidenceFor,
  probabilityOf,
  VOICES,
  type DecisionWeights,
  type Evidence,
  type Voice,
  type VoiceWeights,
} from '../lib/classifier/decision.ts';
import { probabilityFrom } from '../lib/classifier/odds.ts';
import { rules } from '../lib/rules/index.ts';
import { overlaps, type Span } from '../lib/text/span.ts';

/** What was said of some words of a text, and whether a reader says the same. */
export interface Opinion {
  readonly voice: Voice;
  readonly ruleId: string;
  readonly evidence: Evidence;
  readonly isRight: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Texts of the even half were looked at when the rules were written. */
const isUnread = ({ text }: MarkedText): boolean => partOf(text, 2) === 1;

/** Ordinary mail is judged as if it were not known as such: a guess may be wrong. */
const situationOf = ({ situation }: MarkedText): Situation =>
  situation === 'none' ? 'our-mistake' : situation;

export async function gatherOpinions(
  language: Language,
  folds: readonly Fold[],
): Promise<Opinion[]> {
  const texts = [...readTexts(language).filter(isUnread), ...readOrdinary(language)];
  const opinions: Opinion[] = [];
  for (const { classifier, isUnseen } of folds) {
    const own = texts.filter(isUnseen);
    opinions.push(...(await opinionsOn(own, language, classifier)));
  }
  return opinions;
}

/** What is found is all that counts here; what would be offered takes longer than to find it. */
const rulesThatOnlyFind = rules.map((rule) => ({ ...rule, rewrites: () => [], offer: () => [] }));

type Said = Omit<Opinion, 'isRight' | 'weight'> & { readonly span: Span };

async function opinionsOn(
  texts: readonly MarkedText[],
  language: Language,
  classifier: Classifier,
): Promise<Opinion[]> {
  let said: Said[] = [];
  const checker = await loadChecker(
    rulesThatOnlyFind,
    recording(classifier, (one) => said.push(one)),
  );
  return texts.flatMap((text) => {
    said = [];
    checker.check(
      { text: text.text, language, situation: situationOf(text), quoted: '' },
      EXAMPLE_OPTIONS,
    );
    return said.flatMap((one) => judged(one, text));
  });
}

/** Takes down everything that is said, and agrees to it all. */
function recording(classifier: Classifier, take: (said: Said) => void): SecondVoice {
  const judge = (sentence: Sentence): Judgement => classifier.judge(passageOf(sentence));
  return {
    about: (sentences) => {
      const surroundings = surroundingsBySentence(sentences, judge);
      const evidenceOf = (sentence: Sentence, ruleId: string): Evidence =>
        evidenceFor(ruleId, judge(sentence), surroundings(sentence));
      // Also where a rule found something, as it may not be trusted there.
      for (const sentence of sentences) {
        const ruleId = firstGuess(judge(sentence));
        take({ voice: 'alone', ruleId, evidence: evidenceOf(sentence, ruleId), span: sentence });
      }
      return {
        trustIn: ({ isHalfSure, sentences: own, span }, ruleId) => {
          const voice = isHalfSure ? 'halfSure' : 'sure';
          const [likeliest] = own
            .map((sentence) => evidenceOf(sentence, ruleId))
            .sort((a, b) => b.harm + b.rule - a.harm - a.rule);
          if (likeliest) take({ voice, ruleId, evidence: likeliest, span });
          return 1;
        },
        harmIn: () => -Infinity,
        proposes: () => null,
        situationOdds: () => new Map(),
      };
    },
  };
}

/** Words that another rule was marked for may well break this one too: often only one was written down. */
const OTHER_RULE = 0.5;

/** Nothing where a reader might say either: an optional mark, another rule's passage. */
function judged({ span, ...said }: Said, { marks, isMail }: MarkedText): Opinion[] {
  const at = marks.filter((mark) => overlaps(mark, span));
  const own = at.filter(({ rules: named }) => named.includes(said.ruleId));
  if (own.some(({ isOptional }) => !isOptional)) return [{ ...said, isRight: true, weight: 1 }];
  const isOpen = isMail ? at.some(({ isOptional }) => isOptional) : marks.length > 0;
  return isOpen ? [] : [{ ...said, isRight: false, weight: at.length > 0 ? OTHER_RULE : 1 }];
}

export const decide = (opinions: readonly Opinion[]): DecisionWeights =>
  Object.fromEntries(
    VOICES.map((voice) => [voice, fitVoice(opinions.filter((one) => one.voice === voice))]),
  ) as Record<Voice, VoiceWeights>;

const ROUNDS = 600;
const STEP = 0.2;
const SHRINK = 0.002;
/** A rule that has said little is trusted as its voice is: so many opinions of the mean are added. */
const PRIOR = 4;

/** Logistic regression by gradient descent; the record of a rule is one more piece of evidence. */
function fitVoice(opinions: readonly Opinion[]): VoiceWeights {
  const records = recordsOf(opinions);
  const rows = opinions.map(({ evidence, ruleId, isRight, weight }) => ({
    values: [1, records.get(ruleId) ?? 0, ...EVIDENCE_NAMES.map((name) => evidence[name])],
    isRight,
    weight,
  }));
  const total = totalWeight(opinions);
  let weights = rows[0]?.values.map(() => 0) ?? [];
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => SHRINK * weight);
    for (const { values, isRight, weight } of rows) {
      const sum = values.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
      const error = weight * (probabilityFrom(sum) - Number(isRight));
      values.forEach((value, i) => (slopes[i] = (slopes[i] ?? 0) + (error * value) / total));
    }
    weights = weights.map((weight, i) => weight - STEP * (slopes[i] ?? 0));
  }
  const [bias = 0, record = 0, ...evidence] = weights.map(rounded);
  return {
    bias,
    ...(Object.fromEntries(EVIDENCE_NAMES.map((name, i) => [name, evidence[i] ?? 0])) as Record<
      keyof Evidence,
      number
    >),
    records: Object.fromEntries(
      [...records].sort().map(([rule, odds]) => [rule, rounded(record * odds)]),
    ),
  };
}

/** Log-odds that a rule is right, by what it said. */
function recordsOf(opinions: readonly Opinion[]): Map<string, number> {
  const share = rightWeight(opinions) / Math.max(1, totalWeight(opinions));
  const ids = [...new Set(opinions.map(({ ruleId }) => ruleId))];
  return new Map(
    ids.map((rule) => {
      const own = opinions.filter(({ ruleId }) => ruleId === rule);
      const right = rightWeight(own) + share * PRIOR;
      const wrong = totalWeight(own) + PRIOR - right;
      return [rule, Math.log(right / Math.max(wrong, 0.1))];
    }),
  );
}

const totalWeight = (opinions: readonly Opinion[]): number =>
  opinions.reduce((sum, { weight }) => sum + weight, 0);

const rightWeight = (opinions: readonly Opinion[]): number =>
  totalWeight(opinions.filter(({ isRight }) => isRight));

const rounded = (weight: number): number => Number(weight.toPrecision(4));

export interface Reached {
  readonly said: number;
  readonly right: number;
}

/** What a threshold lets through. */
export const reachedBy = (
  opinions: readonly Opinion[],
  weights: DecisionWeights,
  voice: Voice,
  threshold: number,
): Reached => {
  const heard = opinions.filter(
    (one) =>
      one.voice === voice && probabilityOf(one.ruleId, one.evidence, weights[voice]) >= threshold,
  );
  return { said: heard.length, right: heard.filter(({ isRight }) => isRight).length };
};
