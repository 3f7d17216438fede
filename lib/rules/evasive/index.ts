import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findEvasions, isFoundOut } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'evasive',
  group: 'respect',
  severity: 'warning',
  sources: ['angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'An honest *I think* about a fact is flagged where no promise to find out follows in that sentence or the next one.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findEvasions,
  isExcused: isFoundOut,
});
