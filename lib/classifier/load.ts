import { createClassifier, type Classifier } from './classifier.ts';
import type { DecisionWeights } from './decision.ts';
import { createSituationJudge, type SituationJudge } from './situation.ts';

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

/** What mails of each language answer to. */
export async function loadSituationJudges(): Promise<
  Readonly<Record<'en' | 'es' | 'sk', SituationJudge>>
> {
  const { en, es, sk } = (await import('./weights/situation.json')).default;
  return {
    en: createSituationJudge(en),
    es: createSituationJudge(es),
    sk: createSituationJudge(sk),
  };
}

/** How what the rules and the classifier say is weighed. */
export async function loadDecisionWeights(): Promise<
  Readonly<Record<'en' | 'es' | 'sk', DecisionWeights>>
> {
  return (await import('./weights/decision.json')).default;
}
