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
  languages: { en, es, sk },
  find: findBlameCustomer,
});
