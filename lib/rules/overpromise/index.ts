import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findOverpromises } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'overpromise',
  group: 'promises',
  severity: 'warning',
  sources: ['angry-customers', 'nobody-is-perfect'],
  evidence: 'field-study',
  silentIn: ['none'],
  languages: { en, es, sk },
  find: findOverpromises,
});
