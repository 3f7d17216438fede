/** Classifiers and the texts that they did not learn from: five times four fifths are learnt from. */
import type { Example } from './examples.ts';
import { train } from './model.ts';
import { partOf } from './texts.ts';
import { createClassifier, type Classifier } from '../lib/classifier/classifier.ts';

export interface Fold {
  readonly classifier: Classifier;
  /** Whether it has not learnt from this text. */
  readonly isUnseen: (text: string) => boolean;
}

const PARTS = 5;

export function foldsOf(examples: readonly Example[]): Fold[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const isUnseen = (text: string): boolean => partOf(text, PARTS) === part;
    const learnt = examples.filter(({ text }) => !isUnseen(text));
    return { classifier: createClassifier(train(learnt)), isUnseen };
  });
}
