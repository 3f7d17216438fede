import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicHolidaysModule, TABLE } from './public-holidays.ts';

test('the table of public holidays says what date-holidays says (npm run holidays)', async () => {
  expect(readFileSync(TABLE, 'utf8')).toBe(await publicHolidaysModule());
});
