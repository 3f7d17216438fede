import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from './rules-page.ts';
import { rules } from '../lib/rules/index.ts';

test('docs/rules.md says what the rules say (npm run docs)', () => {
  const page = readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(rulesPage(rules));
});
