// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLists } from '../lib/lists/check-lists.ts';
import { readList } from '../lib/lists/files/read-list.ts';
import { FIELDS } from '../lib/lists/format.ts';
import { rules } from '../lib/rules/index.ts';

const page = readFileSync('docs/lists.md', 'utf8');
const examples = Array.from(page.matchAll(/```(?:json|csv)\n([^]*?)```/g), ([, text = '']) => text);

describe('docs/lists.md', () => {
  it('has an example in each language and a table', () => {
    expect(examples).toHaveLength(4);
  });

  it.each(examples)('example %# is in order', (text) => {
    const read = readList(new TextEncoder().encode(text), 'example');
    const options = { today: '2026-11-23', ruleIds: rules.map(({ id }) => id) } as const;
    expect(checkLists([{ file: 'example', read }], options)).toEqual([]);
    expect(read.list?.entries).not.toHaveLength(0);
  });

  it.each(FIELDS)('tells what %s is', (field) => {
    expect(page).toContain(`| \`${field}\``);
  });
});
