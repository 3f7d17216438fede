import { testWeights } from './weights-test.ts';

testWeights('en');
