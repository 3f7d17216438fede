import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findVagueDeadlines } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'vague-deadline',
  group: 'promises',
  severity: 'warning',
  sources: ['dropped-ball', 'angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  silentFor: ['settled'],
  languages: { en, es, sk },
  find: findVagueDeadlines,
});
