import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findShutOuts, hasDoor } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'shut-out',
  group: 'respect',
  severity: 'warning',
  sources: ['angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  isDecision: true,
  keptClauses: 0,
  limits:
    'Closing what the reader asked to have closed is flagged where the draft does not say that they asked.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findShutOuts,
  isExcused: hasDoor,
});
