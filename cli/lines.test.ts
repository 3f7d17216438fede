import { describe, expect, it } from 'vitest';

import { splitLines } from './lines.ts';

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

async function linesOf(text: string, size: number, maxBytes = 100): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of splitLines(inChunks(text, size), maxBytes)) {
    lines.push(bytes && Buffer.from(bytes).toString());
    expect(number).toBe(lines.length);
  }
  return lines;
}

describe.each([1, 2, 3, 1000])('splitLines, %i bytes at a time', (size) => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['ľ\n😀', ['ľ', '😀']],
    ['a\r\nb', ['a\r', 'b']],
  ])('cuts %j', async (text, lines) => {
    expect(await linesOf(text, size)).toEqual(lines);
  });

  it('drops a line that is too long and goes on', async () => {
    expect(await linesOf(`1234\n12345\n${'x'.repeat(50)}\nok`, size, 4)).toEqual([
      '1234',
      null,
      null,
      'ok',
    ]);
  });
});
