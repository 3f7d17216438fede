import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findBlameCustomer } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'blame-customer',
  group: 'responsibility',
  severity: 'error',
  sources: ['angry-customers', 'dropped-ball'],
  evidence: 'expert-advice',
  silentIn: [],
  keptClauses: 2,
  limits:
    'In Spanish and Slovak, where a verb may mean I, she or you, it is silent unless the reader is plainly meant, and so misses much. A dated fact that is meant kindly may be flagged.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findBlameCustomer,
});
