/**
 * Whether what the rules and the classifier say together is enough for a mark: how likely it is
 * that a careful reader would flag it too. A sum of a few weights, and each rule's own record.
 */
import type { Judgement } from './classifier.ts';
import { probabilityFrom } from './odds.ts';

/** Who speaks: a rule that is sure, one that is half sure, or the classifier by itself. */
export const VOICES = ['sure', 'halfSure', 'alone'] as const;
export type Voice = (typeof VOICES)[number];

/** What speaks for flagging a sentence by a rule; all numbers are log-odds or 0 and 1. */
export interface Evidence {
  readonly harm: number;
  readonly rule: number;
  /** It is the classifier's own first guess. */
  readonly isFirst: number;
  readonly isAmongThree: number;
  /** How far ahead of the next rule; below 0: how far behind the first. */
  readonly lead: number;
  /** Harm of the mail's other sentences, on average, and of the worst of them; 0 where they are few. */
  readonly mood: number;
  readonly worst: number;
  readonly isLong: number;
}

export const EVIDENCE_NAMES = [
  'harm',
  'rule',
  'isFirst',
  'isAmongThree',
  'lead',
  'mood',
  'worst',
  'isLong',
] as const;

/** How badly the rest of a mail lands; all 0 where it is too short to tell. */
export type Surroundings = Pick<Evidence, 'mood' | 'worst' | 'isLong'>;

/** Other sentences that are needed to tell how a mail as a whole sounds. */
const FEW = 3;

/** @param harm of all sentences of the mail; what is given takes the harm of one and tells of the others. */
export function surroundingsIn(harm: readonly number[]): (own: number) => Surroundings {
  const others = harm.length - 1;
  if (others < FEW) return () => ({ mood: 0, worst: 0, isLong: 0 });
  const sum = harm.reduce((total, one) => total + one, 0);
  const [worst = 0, next = 0] = [...harm].sort((a, b) => b - a);
  return (own) => ({
    mood: (sum - own) / others,
    worst: own === worst ? next : worst,
    isLong: 1,
  });
}

export interface VoiceWeights extends Evidence {
  readonly bias: number;
  /** How far each rule can be trusted in this language, by its id. */
  readonly records: Readonly<Record<string, number>>;
}

export type DecisionWeights = Readonly<Record<Voice, VoiceWeights>>;

/** A rule far down the classifier's list says no more than that. */
const LEAST = -6;
const MOST_LEAD = 3;

export function evidenceFor(
  ruleId: string,
  { harm, rules }: Pick<Judgement, 'harm' | 'rules'>,
  surroundings: Surroundings,
): Evidence {
  const own = rules.get(ruleId) ?? LEAST;
  const ahead = [...rules].filter(([id, odds]) => id !== ruleId && odds > own);
  const next = Math.max(...[...rules].filter(([id]) => id !== ruleId).map(([, odds]) => odds));
  return {
    harm,
    rule: Math.max(LEAST, own),
    isFirst: Number(ahead.length === 0),
    isAmongThree: Number(ahead.length < 3),
    lead: Math.max(-MOST_LEAD, Math.min(MOST_LEAD, own - next)),
    ...surroundings,
  };
}

/** From 0 to 1. */
export function probabilityOf(ruleId: string, evidence: Evidence, weights: VoiceWeights): number {
  const sum = EVIDENCE_NAMES.reduce(
    (total, name) => total + weights[name] * evidence[name],
    weights.bias + (weights.records[ruleId] ?? 0),
  );
  return probabilityFrom(sum);
}
