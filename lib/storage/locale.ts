import { LANGUAGES } from '../checker/report.ts';
import type { LocaleChoice } from '../../locales/pick-locale.ts';
import { defineSetting } from './setting.ts';

const CHOICES: readonly unknown[] = ['browser', ...LANGUAGES];

export const localeItem = defineSetting<LocaleChoice>('locale', {
  version: 1,
  migrations: {},
  fallback: 'browser',
  isValid: (stored): stored is LocaleChoice => CHOICES.includes(stored),
});
