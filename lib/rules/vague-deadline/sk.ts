import type { VagueDeadlineWords } from './rewrites.ts';
import type { NotApplicable } from '../../checker/rule.ts';

export const sk: NotApplicable = {
  notApplicable: 'words: VagueDeadlineWords',
  texts: { title: 'vague-deadline', advice: 'vague-deadline' },
};
