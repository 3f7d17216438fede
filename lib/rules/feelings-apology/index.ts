import { en } from './en.ts';
import { es } from './es.ts';
import { findFeelings } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'feelings-apology',
  group: 'apology',
  severity: 'warning',
  sources: ['nobody-is-perfect', 'angry-customers'],
  evidence: 'experiment',
  silentIn: ['none', 'bad-news', 'not-ours', 'complaint'],
  limits:
    'Where the draft owns the mistake in words that it does not know, the grade is too strict.',
  languages: { en, es, sk },
  find: findFeelings,
});
