import { createClassifier, type Classifier } from './classifier.ts';
import type { DecisionWeights } from './decision.ts';

/** Loads what was learnt: about 300 kB a language. */
export async function loadClassifiers(): Promise<Readonly<Record<'en' | 'es' | 'sk', Classifier>>> {
  const [en, es, sk] = await Promise.all([
    import('./weights/en.json'),
    import('./weights/es.json'),
    import('./weights/sk.json'),
  ]);
  return {
    en: createClassifier(en.default),
    es: createClassifier(es.default),
    sk: createClassifier(sk.default),
  };
}

/** How what the rules and the classifier say is weighed. */
export async function loadDecisionWeights(): Promise<
  Readonly<Record<'en' | 'es' | 'sk', DecisionWeights>>
> {
  return (await import('./weights/decision.json')).default;
}
