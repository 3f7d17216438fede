import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  card,
  collectErrors,
  placeOfMark,
  readCaret,
  readMarks,
  rewrites,
} from './amends-steps.ts';
import { loadEditor } from './editor-in-page.ts';
import { launch, type Session } from './harness.ts';
import { openCompose, redo, typeIn, undo, type ComposeBox } from './harness-gmail.ts';
import { openNewMail } from './harness-outlook.ts';

/** A node of a mail: its text, or a list of its tag and what is in it. */
type Content = string | readonly Content[];

const LINK = 'href="https://example.com/"';
const RED = 'color="rgb(200, 0, 0)"';

type Host = 'Gmail' | 'Outlook';

let session: Session;
let page: Page;
let box: ComposeBox;

/** What stands in the body: tags, links and colours; non-breaking spaces as spaces. */
const readHtml = (): Promise<string> =>
  box.body.evaluate((body) => {
    const write = (node: Node): string => {
      if (!(node instanceof HTMLElement)) return node.textContent ?? '';
      const tag = node.localName;
      const link = node.getAttribute('href');
      const color = tag === 'span' && node.style.color;
      const facts = (link ? ` href="${link}"` : '') + (color ? ` color="${color}"` : '');
      const inside = [...node.childNodes].map(write).join('');
      if (tag === 'span' && facts === '') return inside;
      return tag === 'br' ? '<br>' : `<${tag}${facts}>${inside}</${tag}>`;
    };
    return [...body.childNodes].map(write).join('').replaceAll('\u00A0', ' ');
  });

/** Puts content into the body, and types a paragraph behind it. */
async function fill(...contents: readonly Content[]): Promise<void> {
  await box.body.evaluate((body: HTMLElement, json) => {
    const contents = JSON.parse(json) as readonly Content[];
    const make = (content: Content): Node => {
      if (typeof content === 'string') return new Text(content);
      const [tag, ...inside] = content;
      const element = document.createElement(String(tag));
      if (element instanceof HTMLAnchorElement) element.href = 'https://example.com/';
      if (tag === 'span') element.style.color = 'rgb(200, 0, 0)';
      element.append(...inside.map(make));
      return element;
    };
    const last = make(['div', 'Last']);
    body.prepend(...contents.map(make), last);
    document.getSelection()?.selectAllChildren(last);
    document.getSelection()?.collapseToEnd();
  }, JSON.stringify(contents));
  await typeIn(box, ' typed');
}

/** Writes `text` over the first `old` as an accepted rewrite would. */
function apply(old: string, text: string): Promise<string> {
  return box.body.evaluate(
    (body: HTMLElement, { old, text }) => {
      const read = () => amendsEditor.readDraft(body, '.gmail_signature, #Signature');
      const before = read().text;
      const start = before.indexOf(old);
      return amendsEditor.applyReplacement(
        { body, read, isComposing: () => false, sinceChange: () => 0 },
        { span: { start, end: start + old.length }, text, before },
      );
    },
    { old, text },
  );
}

/** Takes one step back, once the editor's undo stack is up to date. */
const stepBack = (host: Host): Promise<void> =>
  host === 'Gmail' ? undo(box) : box.body.press('Control+z');

async function openBox(host: Host): Promise<void> {
  page = host === 'Gmail' ? await session.openGmail() : await session.openOutlook();
  box = host === 'Gmail' ? await openCompose(page) : await openNewMail(page);
}

beforeAll(async () => {
  session = await launch();
});
afterAll(() => session.close());

describe.each<Host>(['Gmail', 'Outlook'])('a replacement in %s’s editor', (host) => {
  beforeEach(async () => {
    await openBox(host);
    const readErrors = await collectErrors(page);
    await loadEditor(page);
    return async () => {
      expect(await readErrors()).toEqual([]);
      await page.close();
    };
  });

  it.each<[string, Content[], string, string, string]>([
    [
      'in plain text',
      [['div', 'I’m sorry, but late.']],
      'sorry, but late.',
      'sorry. It was late.',
      '<div>I’m sorry. It was late.</div>',
    ],
    ['putting in', [['div', 'It was late']], 'late', 'late today', '<div>It was late today</div>'],
    ['taking out', [['div', 'My very own words']], 'very ', '', '<div>My own words</div>'],
    [
      'inside a bold text',
      [['div', ['b', 'I’m sorry, but late.'], ' Bye']],
      'sorry, but',
      'sorry.',
      '<div><b>I’m sorry. late.</b> Bye</div>',
    ],
    [
      'at the start of a bold text',
      [['div', 'Hi ', ['b', 'guys you are late'], '.']],
      'guys you',
      'some people',
      '<div>Hi <b>some people are late</b>.</div>',
    ],
    [
      'at the start of a bold text that stands in pieces',
      [['div', 'Hi ', ['b', 'guys', ' you', ' are late'], '.']],
      'guys you',
      'some people',
      '<div>Hi <b>some people are late</b>.</div>',
    ],
    [
      'across two bold texts, the first of them whole',
      [['div', 'Hi ', ['b', 'guys'], ['b', ' you are late'], '.']],
      'guys you',
      'some people',
      '<div>Hi <b>some people</b><b> are late</b>.</div>',
    ],
    [
      'of a whole bold text',
      [['div', 'Hi ', ['b', 'guys you'], ' are late']],
      'guys you',
      'dear people',
      '<div>Hi <b>dear people</b> are late</div>',
    ],
    [
      'at the start of a paragraph',
      [['div', ['b', 'Guys first'], ' then']],
      'Guys first',
      'Folks first',
      '<div><b>Folks first</b> then</div>',
    ],
    [
      'of the first word of a link',
      [['div', 'the ', ['a', 'master list'], ' is']],
      'master',
      'primary',
      `<div>the <a ${LINK}>primary list</a> is</div>`,
    ],
    [
      'of a whole coloured text',
      [['div', 'the ', ['span', 'stupid work'], ' is']],
      'stupid work',
      'weak effort here',
      `<div>the <span ${RED}>weak effort here</span> is</div>`,
    ],
    [
      'into a bold text',
      [['div', 'I’m sorry, ', ['b', 'but the'], ' courier']],
      'sorry, but the',
      'sorry. The',
      '<div>I’m sorry. T<b>he</b> courier</div>',
    ],
    [
      'out of a bold text',
      [['div', 'I’m ', ['b', 'sorry, but'], ' the courier']],
      'sorry, but the',
      'sorry. The',
      '<div>I’m <b>sorry. T</b>he courier</div>',
    ],
    [
      'over a line break',
      [['div', 'I’m sorry,', ['br'], 'but the courier']],
      'sorry,\nbut',
      'sorry. But',
      '<div>I’m sorry. But the courier</div>',
    ],
    [
      'over two paragraphs',
      [
        ['div', 'We apologise.'],
        ['div', 'However, the courier'],
      ],
      'apologise.\nHowever, the',
      'apologise. The',
      '<div>We apologise. The courier</div>',
    ],
    [
      'with non-breaking spaces',
      [['div', 'I’m\u00a0sorry,\u00a0but the']],
      'sorry,\u00a0but',
      'sorry.',
      '<div>I’m sorry. the</div>',
    ],
    [
      'in a list',
      [['ul', ['li', 'I’m sorry, but no'], ['li', 'two']]],
      'sorry, but',
      'sorry.',
      '<ul><li>I’m sorry. no</li><li>two</li></ul>',
    ],
    [
      'of a whole link, by several words',
      [['div', 'the ', ['a', 'master list'], ' is']],
      'master list',
      'list of all parts',
      `<div>the <a ${LINK}>list of all parts</a> is</div>`,
    ],
    [
      'of the last word of a link',
      [['div', 'the ', ['a', 'master list'], ' is']],
      'list',
      'index of parts',
      `<div>the <a ${LINK}>master index of parts</a> is</div>`,
    ],
    [
      'of the last sign of a link',
      [['div', 'the ', ['a', 'master list'], ' is']],
      'list',
      'liss',
      `<div>the <a ${LINK}>master liss</a> is</div>`,
    ],
    [
      'of the last sign of a link by two',
      [['div', 'the ', ['a', 'entry'], ' are']],
      'entry',
      'entries',
      `<div>the <a ${LINK}>entries</a> are</div>`,
    ],
    [
      'of a whole link at the end of a paragraph',
      [['div', 'the ', ['a', 'master list']]],
      'master list',
      'list of all parts',
      `<div>the <a ${LINK}>list of all parts</a></div>`,
    ],
    [
      'of a whole link that is bold too',
      [['div', 'the ', ['b', ['a', 'master list']], ' is']],
      'master list',
      'parts for you',
      `<div>the <b><a ${LINK}>parts for you</a></b> is</div>`,
    ],
    [
      'at the end of a paragraph',
      [['div', 'It came ', ['b', 'too late']]],
      'too late',
      'on Monday at last',
      '<div>It came <b>on Monday at last</b></div>',
    ],
    [
      'beside emoji',
      [['div', 'Sorry 😀👩‍👩‍👧, but😀 no']],
      ', but',
      '.',
      '<div>Sorry 😀👩‍👩‍👧.😀 no</div>',
    ],
    [
      'of an emoji by one that starts alike',
      [['div', 'Hi 😀 you']],
      '😀',
      '😁',
      '<div>Hi 😁 you</div>',
    ],
    [
      'beside soft hyphens',
      [['div', 'I’m sor\u00ADry, but the cou\u00ADrier']],
      'sor\u00ADry, but the',
      'sorry. The',
      '<div>I’m sorry. The cou\u00ADrier</div>',
    ],
    [
      'beside words from right to left',
      [['div', 'שלום Kim, I’m sorry, but no עולם']],
      'sorry, but',
      'sorry.',
      '<div>שלום Kim, I’m sorry. no עולם</div>',
    ],
    [
      'in a bold item of a list',
      [['ol', ['li', 'one'], ['li', ['b', 'I’m sorry, but no']]]],
      'sorry, but no',
      'sorry. Yes, we can',
      '<ol><li>one</li><li><b>I’m sorry. Yes, we can</b></li></ol>',
    ],
  ])(
    'changes its words only, in one step of undo: %s',
    async (_, contents, old, text, expected) => {
      await fill(...contents);
      const before = await readHtml();
      expect(await apply(old, text)).toBe('applied');
      const after = await readHtml();
      const [rest = ''] = /<div>Last typed<\/div>.*/.exec(before) ?? [];
      expect(after).toBe(expected + rest);
      await stepBack(host);
      await expect.poll(readHtml).toBe(before);
      await redo(box);
      await expect.poll(readHtml).toBe(after);
    },
  );

  it('keeps bold words bold after a paste elsewhere', async () => {
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await fill(['div', ['b', 'I’m sorry, but late.']]);
    await page.evaluate(() => navigator.clipboard.writeText('Pasted'));
    await page.keyboard.press('Control+v');
    await expect.poll(readHtml).toContain('Pasted');
    await apply('sorry, but late', 'sorry. It was late');
    expect(await readHtml()).toContain('<div><b>I’m sorry. It was late.</b></div>');
  });

  it('and puts the caret behind them', async () => {
    await fill(['div', 'I’m sorry, but late.']);
    await apply('sorry, but', 'sorry.');
    expect(await readCaret(page)).toBe('I’m sorry.| late.');
  });

  it('are two steps of undo where two follow each other', async () => {
    await fill(['div', 'I’m sorry, but late, but here.']);
    const before = await readHtml();
    expect(await apply('sorry, but', 'sorry.')).toBe('applied');
    const between = await readHtml();
    expect(await apply(', but here', '. I am here')).toBe('applied');
    expect(await readHtml()).toContain('<div>I’m sorry. late. I am here.</div>');
    await stepBack(host);
    await expect.poll(readHtml).toBe(between);
    await stepBack(host);
    await expect.poll(readHtml).toBe(before);
  });

  it.each([
    ['all', 0],
    ['the half', 1],
  ])('is taken back where the editor does not take %s of it', async (_, taken) => {
    await fill(['div', 'I’m sorry, but late.']);
    const before = await readHtml();
    await page.evaluate((taken) => {
      type Execute = (command: string, ...rest: unknown[]) => boolean;
      const execute = Reflect.get(document, 'execCommand') as Execute;
      let count = 0;
      const refuse: Execute = (command, ...rest) =>
        (command !== 'insertText' || ++count <= taken) && execute.call(document, command, ...rest);
      Reflect.set(document, 'execCommand', refuse);
    }, taken);
    expect(await apply('sorry, but late', 'sorry. It was late')).toBe('not-possible');
    expect(await readHtml()).toBe(before);
  });

  it('does nothing where a picture stands between the words', async () => {
    await fill(['div', 'Sorry ', ['img'], ' but no']);
    const before = await readHtml();
    expect(await apply('Sorry \u{FFFC} but', 'Sorry.')).toBe('not-possible');
    expect(await readHtml()).toBe(before);
  });

  it('does nothing where the page changes meanwhile', async () => {
    await fill(['div', 'I’m sorry, but late.']);
    const applied = apply('sorry, but', 'sorry.');
    await box.body.evaluate((body) => body.prepend('Hello. '));
    expect(await applied).toBe('text-changed');
    expect(await readHtml()).toMatch(/^Hello\. <div>I’m sorry, but late\.<\/div>/);
  });
});

describe('an accepted rewrite', () => {
  const SENTENCE = "I'm sorry, but the courier was late.";
  const MARKED: unknown = expect.stringMatching(/sorry, but$/);
  /** The second of them is the apology by itself. */
  const takeApology = () => rewrites(page).nth(1).getByRole('button').click();

  beforeEach(async () => {
    await openBox('Gmail');
    const readErrors = await collectErrors(page);
    await typeIn(box, `Hello Kim,\n${SENTENCE}`);
    await expect.poll(() => readMarks(page)).toEqual([MARKED]);
    await page.keyboard.press('Alt+Period');
    await card(page).waitFor();
    return async () => {
      expect(await readErrors()).toEqual([]);
      await page.close();
    };
  });

  it('stands in the mail; one undo brings back what was there, and redo the rewrite', async () => {
    const before = await readHtml();
    await takeApology();
    await card(page).waitFor({ state: 'detached' });
    const after = before.replace(', but the courier was late.', '.');
    await expect.poll(readHtml).toBe(after);
    await expect.poll(() => readMarks(page)).toEqual([]);
    await undo(box);
    await expect.poll(readHtml).toBe(before);
    await expect.poll(() => readMarks(page)).toEqual([MARKED]);
    await redo(box);
    await expect.poll(readHtml).toBe(after);
  });

  it('leaves the writer where the writing goes on', async () => {
    await takeApology();
    await card(page).waitFor({ state: 'detached' });
    await page.keyboard.type(' Really.');
    expect(await box.body.innerText()).toContain("I'm sorry. Really.");
  });

  it('is not to be had where the words have changed since, and the card says so', async () => {
    await box.body.evaluate((body) => {
      const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const { currentNode } = words;
        if (currentNode instanceof Text)
          currentNode.data = currentNode.data.replace(', but', ' but');
      }
    });
    await card(page).getByRole('alert').filter({ hasText: 'out of date' }).waitFor();
    expect(await rewrites(page).count()).toBe(0);
  });

  it('is never written over by what is typed at once', async () => {
    await takeApology();
    await page.keyboard.type('Q');
    await expect
      .poll(() => box.body.innerText())
      .toMatch(/I'm\ssorry(?:, but the courier was late(?:Q\.|\.Q)|\.Q)/);
  });

  it('waits for a dead key, and says so', async () => {
    const before = await readHtml();
    const keyboard = await session.context.newCDPSession(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    const { x, y } = await placeOfMark(page);
    await page.mouse.move(x, y);
    await card(page).waitFor();
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Dead',
      code: 'Quote',
    });
    await takeApology();
    await card(page).getByText('A letter is still being typed').waitFor();
    expect(await readHtml()).toBe(before);
    await page.keyboard.press('ArrowRight');
    await takeApology();
    await card(page).waitFor({ state: 'detached' });
    await expect.poll(() => box.body.innerText()).toContain("I'm sorry.");
  });
});
