import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findOverpromises, isExcused } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'overpromise',
  group: 'promises',
  severity: 'warning',
  sources: ['angry-customers', 'nobody-is-perfect'],
  evidence: 'field-study',
  silentIn: ['none'],
  keptClauses: 2,
  limits: 'A guarantee in the legal sense that is not called one is flagged.',
  languages: { en, es, sk },
  find: findOverpromises,
  isExcused,
});
