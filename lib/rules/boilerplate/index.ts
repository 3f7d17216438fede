import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findBoilerplate } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'boilerplate',
  group: 'respect',
  severity: 'hint',
  sources: ['angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits: 'It cannot know that a phrase is meant this time.',
  mayLoseMore: true,
  languages: { en, es, sk },
  find: findBoilerplate,
});
