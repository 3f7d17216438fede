import { testWeights } from './weights-test.ts';

testWeights('sk');
