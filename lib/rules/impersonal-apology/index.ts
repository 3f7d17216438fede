import { en } from './en.ts';
import { es } from './es.ts';
import { findImpersonal } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'impersonal-apology',
  group: 'apology',
  severity: 'warning',
  sources: ['nobody-is-perfect', 'angry-customers'],
  evidence: 'field-study',
  silentIn: ['none'],
  limits:
    'A name under the mail that does not look like one does not count as a person behind *we*.',
  mayLoseItsWords: true,
  languages: { en, es, sk },
  find: findImpersonal,
});
