import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findCondescension, offerPlainWords } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'condescension',
  group: 'respect',
  severity: 'warning',
  sources: ['angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'Tone that needs the whole mail to be heard is missed. Instructions that were asked for may be flagged.',
  mayLoseMore: true,
  tellsFirst: true,
  languages: { en, es, sk },
  find: findCondescension,
  offer: offerPlainWords,
});
