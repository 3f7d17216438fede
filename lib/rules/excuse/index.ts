import { en } from './en.ts';
import { es } from './es.ts';
import { findExcuses } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'excuse',
  group: 'responsibility',
  severity: 'hint',
  sources: ['angry-customers', 'bad-news'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  languages: { en, es, sk },
  find: findExcuses,
});
