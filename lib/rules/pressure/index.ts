import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findPressure, isExcused } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'pressure',
  group: 'respect',
  severity: 'warning',
  sources: ['angry-customers', 'dropped-ball'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'A deadline that protects the reader is flagged where the sentence does not say why it is there.',
  mayLoseItsWords: true,
  tellsFirst: true,
  languages: { en, es, sk },
  find: findPressure,
  isExcused,
});
