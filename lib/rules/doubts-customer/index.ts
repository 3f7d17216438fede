import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findDoubtsCustomer, isExcused } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'doubts-customer',
  group: 'respect',
  severity: 'error',
  sources: ['angry-customers'],
  evidence: 'expert-advice',
  silentIn: [],
  limits:
    'Words of doubt that report what somebody else said are sometimes flagged; doubt by tone alone is missed.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findDoubtsCustomer,
  isExcused,
});
