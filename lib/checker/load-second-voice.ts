import { createSecondVoice, type SecondVoice } from './second-voice.ts';
import { loadClassifiers, loadDecisionWeights } from '../classifier/load.ts';

/** The classifier as it was learnt, about 300 kB a language. */
export async function loadSecondVoice(): Promise<SecondVoice> {
  return createSecondVoice(await loadClassifiers(), await loadDecisionWeights());
}
