import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findPolicyShields, isExcused } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'policy-shield',
  group: 'respect',
  severity: 'warning',
  sources: ['angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits: 'A rule told only as information is flagged where a refusal stands beside it.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findPolicyShields,
  isExcused,
});
