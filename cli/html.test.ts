import { describe, expect, it } from 'vitest';

import { textOfHtml } from './html.ts';

describe('textOfHtml', () => {
  it.each([
    [
      'entities and inline tags',
      'I&rsquo;m <b>sorry</b>, b&#117;t&nbsp;no.',
      'I’m sorry, but\u00a0no.',
    ],
    ['white space as on screen', '  I am\n\t<i> sorry </i> , but ', 'I am sorry , but'],
    ['links by their words', 'See <a href="https://x.example/soon">the form</a>.', 'See the form.'],
    ['one block a line', '<div>Hello</div><div>Ann</div>', 'Hello\nAnn'],
    ['an empty line between paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a line break', 'One<br>two<br/>three', 'One\ntwo\nthree'],
    ['a break that ends a block adds nothing', '<div>One<br></div><div>two</div>', 'One\ntwo'],
    [
      'an empty block is an empty line',
      '<div>One</div><div><br></div><div>two</div>',
      'One\n\ntwo',
    ],
    ['never more than one empty line', '<p>One</p><br><br><br><p>two</p>', 'One\n\ntwo'],
    ['cells apart', '<table><tr><td>One</td><td>two</td></tr></table>', 'One\ntwo'],
    ['items apart', '<ul><li>One<li>two</ul>three', 'One\ntwo\n\nthree'],
    ['preformatted text as it is', '<pre>a\r\n  b</pre>c', 'a\n  b\n\nc'],
    ['comments', 'One<!-- two -->', 'One'],
    ['a cut-off document', '<div><p>One <b>two', 'One two'],
    ['nothing', '', ''],
  ])('reads %s', (_what, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each([
    ['the head', '<html><head><title>T</title><style>p{}</style></head><body>Mine</body></html>'],
    ['scripts', 'Mine<script>if (a < b) document.write("<p>soon</p>")</script>'],
    ['a quotation', 'Mine<blockquote>theirs <p>more</p></blockquote>'],
    ['what Gmail quotes', 'Mine<div class="x gmail_quote">On Monday <div>theirs</div></div>'],
    ['a signature in Gmail', 'Mine<div class="gmail_signature"><p>Ann</p></div>'],
    ['a signature in Outlook', 'Mine<div id="Signature"><p>Ann</p></div>'],
    [
      'what Outlook quotes',
      'Mine<div id="appendonsend"></div><hr><div>From: Bob</div><p>theirs</p>',
    ],
  ])('leaves out %s', (_what, html) => {
    expect(textOfHtml(html)).toBe('Mine');
  });

  it('goes on after a quotation', () => {
    expect(textOfHtml('<blockquote>theirs<br></blockquote><p>Mine</p>')).toBe('Mine');
  });

  it('reads any depth', () => {
    expect(textOfHtml(`${'<div>'.repeat(50_000)}Mine`)).toBe('Mine');
  });
});
