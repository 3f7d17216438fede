import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findHedgedPromises, isExcused } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'hedged-promise',
  group: 'promises',
  severity: 'warning',
  sources: ['angry-customers', 'dropped-ball'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  mayStay: true,
  keptClauses: 1,
  limits:
    'A prognosis that has to be hedged is flagged outside the fields that it knows by their words (medicine, law, markets).',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findHedgedPromises,
  isExcused,
});
