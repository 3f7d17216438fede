import { en } from './en.ts';
import { es } from './es.ts';
import { findBuriedNews } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'buried-news',
  group: 'respect',
  severity: 'hint',
  sources: ['bad-news'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'It knows the problem by words of failure, delay and refusal: news in other words is missed, and a later detail may be taken for the news.',
  languages: { en, es, sk },
  find: findBuriedNews,
});
