import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findMinimising, isExcused } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'minimising',
  group: 'respect',
  severity: 'warning',
  sources: ['angry-customers', 'bad-news'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  keptClauses: 1,
  limits: "A thing that truly is small, and no trouble of the reader's, may be flagged.",
  tellsFirst: true,
  languages: { en, es, sk },
  find: findMinimising,
  isExcused,
});
