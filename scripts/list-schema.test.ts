// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listSchemaFile } from './list-schema.ts';

it('is what the validator says', async () => {
  const file = readFileSync('public/list.schema.json', 'utf8');
  expect(JSON.parse(file)).toEqual(JSON.parse(await listSchemaFile()));
});
