import { en } from './en.ts';
import { es } from './es.ts';
import { findBuriedNews } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'buried-news',
  group: 'apology',
  severity: 'hint',
  sources: ['bad-news'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  isCertain: true,
  languages: { en, es, sk },
  find: findBuriedNews,
});
