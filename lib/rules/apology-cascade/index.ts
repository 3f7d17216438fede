import { en } from './en.ts';
import { es } from './es.ts';
import { findCascade } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'apology-cascade',
  group: 'apology',
  severity: 'hint',
  sources: ['bad-news'],
  evidence: 'field-study',
  silentIn: ['none'],
  isCertain: true,
  mayLoseItsWords: true,
  mayLoseMore: true,
  limits:
    'It counts words of apology, not apologies: a third *sorry* about something else counts too.',
  languages: { en, es, sk },
  find: findCascade,
});
