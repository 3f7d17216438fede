import { createClassifier, type Classifier } from './classifier.ts';

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
