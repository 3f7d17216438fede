import { en } from './en.ts';
import { es } from './es.ts';
import { findConditional } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'conditional-apology',
  group: 'apology',
  severity: 'warning',
  sources: ['nobody-is-perfect', 'angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'Harm that really is open, told without a word of the future, is flagged; a doubt that is spread over two sentences is missed.',
  languages: { en, es, sk },
  find: findConditional,
});
