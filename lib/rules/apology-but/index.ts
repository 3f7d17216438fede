import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findApologyBut } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'apology-but',
  group: 'apology',
  severity: 'error',
  sources: ['nobody-is-perfect', 'bad-news'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  languages: { en, es, sk },
  find: findApologyBut,
});
