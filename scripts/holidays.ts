/** Writes the table of public holidays. */
import { writeFileSync } from 'node:fs';
import { publicHolidaysModule, TABLE } from './public-holidays.ts';

writeFileSync(TABLE, await publicHolidaysModule());
