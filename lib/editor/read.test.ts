// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { OBJECT, offsetAt, rangeAt } from './draft-map.ts';
import { QuotedLines } from './quoted-lines.ts';
import { MAX_DRAFT_LENGTH, readDraft, readQuoted } from './read.ts';

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
  document.body.replaceChildren(body);
});

const read = (html: string) => {
  body.innerHTML = html;
  return readDraft(body, '.signature, .quote');
};

describe('the text of a body', () => {
  it.each([
    ['blocks are lines', '<div>One</div><div>two</div>', 'One\ntwo\n'],
    ['a break is a line', 'One<br>two', 'One\ntwo'],
    [
      'an empty block is an empty line',
      '<div>One</div><div><br></div><div>two</div>',
      'One\n\ntwo\n',
    ],
    ['the break that fills a block is none', '<div>One<br></div><div>two</div>', 'One\ntwo\n'],
    ['nested blocks make one line', '<div><div><p>One</p></div></div><p>two</p>', 'One\ntwo\n'],
    ['list items are lines', '<ul><li>One</li><li>two</li></ul>', 'One\ntwo\n'],
    ['formatting is nothing', 'On<b>e <i>tw</i></b>o', 'One two'],
    ['a non-breaking space keeps its length', 'One&nbsp;two', 'One\u00A0two'],
    ['line ends of the source are spaces', 'One\ntwo', 'One two'],
    ['kept line ends stay', '<div style="white-space: pre-wrap">One\ntwo</div>', 'One\ntwo\n'],
    ['a picture stands for itself', 'One<img>two', `One${OBJECT}two`],
    ['so does a chip', 'One<span contenteditable="false">chip</span>two', `One${OBJECT}two`],
    ['styles are not read', '<style>p {}</style>One', 'One'],
    ['a signature is not the writer’s', 'One<div class="signature">Kim</div>', 'One\n'],
    ['nor is a quote', '<div>One</div><div class="quote"><p>two</p></div>', 'One\n'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('ends soon after the longest draft that is checked', () => {
    const block = `<p>${'a'.repeat(50_000)}</p>`;
    const { length } = read(block.repeat(10)).text;
    expect(length).toBeGreaterThan(MAX_DRAFT_LENGTH);
    expect(length).toBeLessThan(MAX_DRAFT_LENGTH + 60_000);
  });

  it('of a quoted mail is cut', () => {
    body.innerHTML = '<p>Where is my order?</p>';
    expect(readQuoted(body)).toBe('Where is my order?\n');
    expect(readQuoted(body, 5)).toBe('Where');
    expect(readQuoted(null)).toBe('');
  });
});

describe('a quoted mail in the body', () => {
  const FOREIGN = { never: '.signature', quote: '.quote', quoteStart: 'hr' };
  const QUOTE = '<p>Where is it?</p><p class="signature">Kim</p>';

  it.each([
    ['in an element', `One<div class="quote">${QUOTE}</div>two`, 'One\ntwo'],
    ['to the end', `One<div><hr><p>From: Kim</p></div>${QUOTE}three`, 'One\n'],
    ['alone', `<div class="quote">${QUOTE}</div>`, ''],
  ])('%s is not the writer’s', (_, html, text) => {
    body.innerHTML = html;
    const map = readDraft(body, FOREIGN);
    expect(map.text).toBe(text);
    expect(map.quoted).toContain('Where is it?\n');
    expect(map.quoted).not.toContain('signature');
  });

  it('may hold the writer’s words, which are found on the page', () => {
    const lines = new QuotedLines();
    body.innerHTML = 'One<div class="quote"><p>Where is my parcel?</p></div>two';
    expect(readDraft(body, FOREIGN, lines).text).toBe('One\ntwo');
    const quoted = body.querySelector('p')?.firstChild as Text;
    quoted.appendData(' Here it is.');
    document.getSelection()?.collapse(quoted, quoted.length);
    const map = readDraft(body, FOREIGN, lines);
    expect(map.text).toBe('One\n Here it is.\ntwo');
    expect(rangeAt(map, { start: 5, end: 9 })?.toString()).toBe('Here');
    expect(offsetAt(map, quoted, quoted.length - 1)).toBe(15);
    expect(offsetAt(map, quoted, 3)).toBe(4);
  });
});

describe('a span on the page', () => {
  it.each([
    ['inside a text', 'I am sorry', 5, 10, 'sorry'],
    ['across formatting', 'I <b>am</b> sorry', 2, 10, 'am sorry'],
    ['from the start of a bold text', 'I <b>am</b> sorry', 2, 4, 'am'],
    ['over two blocks', '<p>One</p><p>two</p>', 0, 7, 'Onetwo'],
    ['beginning between blocks', '<p>One</p><p>two</p>', 3, 7, 'two'],
    ['empty', 'One', 1, 1, ''],
  ])('%s', (_, html, start, end, text) => {
    expect(rangeAt(read(html), { start, end })?.toString()).toBe(text);
  });

  it('is nowhere once its text is gone', () => {
    const map = read('<b>One</b> two');
    body.querySelector('b')?.remove();
    expect(rangeAt(map, { start: 0, end: 3 })).toBeNull();
  });

  it('is nowhere once its text is shorter', () => {
    const map = read('One two');
    body.firstChild?.replaceWith('One');
    expect(rangeAt(map, { start: 4, end: 7 })).toBeNull();
  });
});

describe('a caret in the draft', () => {
  it.each([
    ['in a text', '<i>One two</i>', 'i', 3, 3],
    ['in formatting', 'One <b>two</b>', 'b', 2, 6],
    ['before a child', 'One <b>two</b>', null, 1, 4],
    ['on an empty line', '<p>One</p><p><br></p><p>two</p>', 'p:nth-child(2)', 0, 4],
    ['behind everything', '<p>One</p>', null, 1, 4],
  ])('%s', (_, html, selector, offset, expected) => {
    const map = read(html);
    const holder = selector ? body.querySelector(selector) : body;
    const first = holder?.firstChild;
    const node = selector !== null && first instanceof Text ? first : holder;
    expect(node && offsetAt(map, node, offset)).toBe(expected);
  });
});
