import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findStalling, hasProgressDate } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'stalling',
  group: 'promises',
  severity: 'warning',
  sources: ['dropped-ball'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  mayStay: true,
  keptClauses: 1,
  limits:
    'What is really being done, told without who and when, is flagged although the reader may know both.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findStalling,
  isExcused: hasProgressDate,
});
