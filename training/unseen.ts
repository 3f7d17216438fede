/** Classifiers and the writers that they did not learn from: five times four fifths are learnt from. */
import type { Example } from './examples.ts';
import { train } from './model.ts';
import type { MarkedText } from './texts.ts';
import { createClassifier, type Classifier } from '../lib/classifier/classifier.ts';

export interface Fold {
  readonly classifier: Classifier;
  /** Whether it has not learnt from texts of this writer: those of new writers are harder to judge than new texts. */
  readonly isUnseen: (text: Pick<MarkedText, 'writer'>) => boolean;
}

const PARTS = 5;

export function foldsOf(examples: readonly Example[]): Fold[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const isUnseen: Fold['isUnseen'] = ({ writer }) => writer % PARTS === part;
    const learnt = examples.filter((example) => !isUnseen(example));
    return { classifier: createClassifier(train(learnt)), isUnseen };
  });
}
