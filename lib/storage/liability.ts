import { defineSetting } from './setting.ts';

/** Admitting fault is forbidden where the writer works. */
export const liabilityItem = defineSetting<boolean>('careful-about-liability', {
  version: 1,
  migrations: {},
  fallback: false,
  isValid: (stored) => typeof stored === 'boolean',
});
