/** From whole mails, and what each answers to, to the weights that the situation is guessed by. */
import { toBytes, toBase64 } from './bytes.ts';
import { readSentences } from './sentences.ts';
import { fitSoftmax, type Labelled } from './softmax.ts';
import { readOrdinary, readTexts, type MarkedText } from './texts.ts';
import type { Fold } from './unseen.ts';
import { SITUATIONS, type Language, type Situation } from '../lib/checker/report.ts';
import { cuesIn } from '../lib/checker/situation.ts';
import type { Features } from '../lib/classifier/features.ts';
import { featuresOfMail, type StoredSituationWeights } from '../lib/classifier/situation.ts';
import { toSteps } from '../lib/classifier/weights.ts';

/** Features that are kept, the most common first. */
const KEPT = 6_000;
/** Ordinary prose taken for trouble costs more than a mail taken for another one. */
const ORDINARY_WEIGHT = 4;
/** A sentence or two that land badly are no ordinary mail; there are many, and half of them count as our mistake. */
const PASSAGE_WEIGHT = 0.05;
/** Mails of seldom situations count more: the root of how seldom they are. */
const SELDOM = 0.5;

export interface LabelledMail {
  readonly writer: number;
  readonly situation: Situation;
  readonly features: Features;
  readonly isMail: boolean;
}

/** Each mail is judged by a classifier that has not seen it, as it will be in use. */
export const readMails = (language: Language, folds: readonly Fold[]): LabelledMail[] => {
  const told = readTexts(language).filter(({ isMail, marks }) => isMail || marks.length > 0);
  return [...told, ...readOrdinary(language)].flatMap((mail) => {
    const unseen = folds.find(({ isUnseen }) => isUnseen(mail));
    return unseen ? [toMail(mail, language, unseen)] : [];
  });
};

function toMail(
  { text, situation, isMail, writer }: MarkedText,
  language: Language,
  { classifier }: Fold,
): LabelledMail {
  const passages = readSentences(text, language).map(({ passage }) => passage);
  const sentences = passages.map(({ sentence }) => sentence);
  const judgements = passages.map((passage) => classifier.judge(passage));
  const cues = cuesIn(sentences.map(({ folded }) => folded).join('\n'), language);
  const features = featuresOfMail({ sentences, judgements, cues });
  return { situation, features, isMail, writer };
}

export function trainSituations(mails: readonly LabelledMail[]): StoredSituationWeights {
  const kept = commonPlaces(mails);
  const weights = fitSoftmax(observe(mails, new Set(kept)), SITUATIONS.length);
  const { bytes, scale } = toBytes(kept.flatMap((place) => [...(weights.get(place) ?? [])]));
  return {
    situations: SITUATIONS,
    places: toBase64(toSteps(kept)),
    weights: toBase64(bytes),
    scale,
  };
}

function commonPlaces(mails: readonly LabelledMail[]): number[] {
  const counts = new Map<number, number>();
  for (const { features } of mails) {
    for (const place of features.keys()) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, inA], [b, inB]) => inB - inA || a - b)
    .slice(0, KEPT)
    .map(([place]) => place)
    .sort((a, b) => a - b);
}

function observe(mails: readonly LabelledMail[], kept: ReadonlySet<number>): Labelled[] {
  const own = mails.filter(({ isMail }) => isMail);
  const countOf = (situation: Situation): number =>
    own.filter((mail) => mail.situation === situation).length;
  const weights = new Map(
    SITUATIONS.map((situation) => [
      situation,
      (own.length / SITUATIONS.length / Math.max(1, countOf(situation))) ** SELDOM,
    ]),
  );
  return mails.map(({ features, situation, isMail }) => ({
    features: new Map([...features].filter(([place]) => kept.has(place))),
    label: SITUATIONS.indexOf(situation),
    weight: isMail ? (weights.get(situation) ?? 1) : weightOfOther(situation),
  }));
}

const weightOfOther = (situation: Situation): number =>
  situation === 'none' ? ORDINARY_WEIGHT : PASSAGE_WEIGHT;
