import { GENDERS, type Gender } from '../checker/draft.ts';
import { defineSetting } from './setting.ts';

const KNOWN: readonly unknown[] = GENDERS;

export const genderItem = defineSetting<Gender>('gender', {
  version: 1,
  migrations: {},
  fallback: 'unset',
  isValid: (stored): stored is Gender => KNOWN.includes(stored),
});
