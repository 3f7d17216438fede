import { createSecondVoice, type SecondVoice, type Thresholds } from './second-voice.ts';
import type { Language } from './report.ts';
import { loadClassifiers } from '../classifier/load.ts';

/** Found on training texts that the classifier had not learnt: `npm run train:figures`. */
const THRESHOLDS: Readonly<Record<Language, Thresholds>> = {
  en: { joins: 0, vetoes: -3, proposes: { harm: 3, lead: 1 } },
  es: { joins: 0, vetoes: -3, proposes: { harm: 3, lead: 1 } },
  sk: { joins: 0, vetoes: -3, proposes: { harm: 3, lead: 1 } },
};

/** The classifier as it was learnt, about 300 kB a language. */
export async function loadSecondVoice(): Promise<SecondVoice> {
  return createSecondVoice(await loadClassifiers(), THRESHOLDS);
}
