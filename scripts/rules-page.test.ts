import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from './rules-page.ts';
import { loadChecker } from '../lib/checker/checker.ts';
import { loadSecondVoice } from '../lib/checker/load-second-voice.ts';
import { rules } from '../lib/rules/index.ts';
import { countAllRewrites } from '../tests/rewrites/counts.ts';

test('docs/rules.md says what the rules say (npm run docs)', async () => {
  const page = readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8');
  const checker = await loadChecker(rules, await loadSecondVoice());
  expect(page).toBe(await rulesPage(rules, countAllRewrites(checker)));
}, 180_000);
