import type { ApologyButWords } from './rewrites.ts';
import type { NotApplicable } from '../../checker/rule.ts';

export const es: NotApplicable = {
  notApplicable: 'words: ApologyButWords',
  texts: { title: 'apology-but', advice: 'apology-but' },
};
