import { createSecondVoice, type SecondVoice } from './second-voice.ts';
import { loadClassifiers, loadDecisionWeights, loadSituationJudges } from '../classifier/load.ts';

/** The classifier as it was learnt, about 300 kB a language. */
export async function loadSecondVoice(): Promise<SecondVoice> {
  return createSecondVoice(
    await loadClassifiers(),
    await loadSituationJudges(),
    await loadDecisionWeights(),
  );
}
