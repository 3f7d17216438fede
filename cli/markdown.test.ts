import { describe, expect, it } from 'vitest';

import { proseOfMarkdown } from './markdown.ts';

/** What is left, without the spaces that took the place of the rest. */
const words = (text: string): string => proseOfMarkdown(text).replace(/\s+/g, ' ').trim();

describe('proseOfMarkdown', () => {
  it.each([
    ['inline code', 'Press `soon` now.', 'Press now.'],
    ['a fence', 'One\n\n```js\nsoon();\n```\n\ntwo', 'One two'],
    ['a fence with CRLF', 'One\r\n\r\n```\r\nsoon\r\n```\r\ntwo', 'One two'],
    ['an indented block', 'One\n\n    soon\n\ntwo', 'One two'],
    ['the address of a link', '[The form](https://x.example/soon "soon")', '[The form]( )'],
    ['a bare address', 'See https://x.example/soon today', 'See today'],
    ['a reference', 'See [it][soon].\n\n[soon]: https://x.example', 'See [it] .'],
    ['tags and comments', 'One <b title="soon">two</b> <!-- soon -->', 'One two'],
    ['a quotation with a lazy line', '> soon\nsoon\n\nMine', 'Mine'],
    ['front matter', '---\ntitle: soon\n---\nMine', 'Mine'],
  ])('drops %s', (_what, text, left) => {
    expect(words(text)).toBe(left);
  });

  it('keeps emphasis, headings and lists', () => {
    const text = '# Hello\n\nI am **sorry**.\n\n- soon\n- [ ] later\n';
    expect(proseOfMarkdown(text)).toBe(text);
  });

  it('keeps every offset and line', () => {
    const text = 'Before 😀 `co😀de`\r\n```\r\nx\r\n```\r\nafter';
    const prose = proseOfMarkdown(text);
    expect(prose).toHaveLength(text.length);
    expect(prose.indexOf('after')).toBe(text.indexOf('after'));
    expect(prose.split('\r\n')).toHaveLength(5);
  });
});
