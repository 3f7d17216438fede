// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  findAnswered,
  findComposeBoxes,
  findRecipients,
  findSendButton,
  findSubject,
} from './compose-box.ts';
import { findHost } from './find-host.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';

const BODY =
  '<div class="body" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true"></div>';
const SUBJECT = '<input name="subjectbox">';
const SEND =
  '<table><tr><td class="gU Up"><div class="dC"><div class="send" role="button"></div><div role="button" aria-haspopup="true"></div></div></td></tr></table>';

beforeEach(() => document.body.replaceChildren());

const find = (html: string) => {
  document.body.innerHTML = html;
  return findComposeBoxes(document, gmail);
};

describe('Gmail’s compose box is found', () => {
  it.each([
    ['by its id field', `<div class="M9 root"><input name="composeid">${BODY}</div>`],
    ['in a dialog', `<div role="dialog" class="root"><input name="composeid">${BODY}</div>`],
    ['in a thread', `<div role="region" class="root"><input name="composeid">${BODY}</div>`],
    ['without an id field', `<div class="M9 root">${BODY}</div>`],
    [
      'in an older dialog',
      `<div class="AD"><div role="dialog" class="root"><form></form>${BODY}</div></div>`,
    ],
    ['by subject and send button', `<div class="root"><p>${SUBJECT}</p>${BODY}${SEND}</div>`],
    [
      'with an older body',
      '<div class="M9 root"><div class="body Am Al editable" contenteditable="true"></div></div>',
    ],
  ])('%s', (_, html) => {
    const { boxes, hasUnrecognised } = find(html);
    expect(boxes.map(({ root, body }) => [root.className, body.className])).toEqual([
      [expect.stringContaining('root'), expect.stringContaining('body')],
    ]);
    expect(hasUnrecognised).toBe(false);
  });

  it('twice where there are two', () => {
    const box = `<div class="M9"><input name="composeid">${BODY}</div>`;
    expect(find(box + box).boxes).toHaveLength(2);
  });
});

describe('Gmail’s compose box is not found', () => {
  it.each([
    ['where there is none', '<main></main>', false],
    [
      'in its decoy',
      '<div class="M9"><textarea aria-label="Message Body"></textarea></div>',
      false,
    ],
    ['in a mail that is read', `<div role="textbox" aria-multiline="true"></div>`, false],
    ['where the box around a body cannot be told, which is known', `<div>${BODY}</div>`, true],
  ])('%s', (_, html, isUnrecognised) => {
    expect(find(html)).toEqual({ boxes: [], hasUnrecognised: isUnrecognised });
  });
});

describe('the parts of a compose box', () => {
  const open = (html: string) => {
    const [box] = find(`<div class="M9">${html}${BODY}</div>`).boxes;
    if (!box) throw new Error('no compose box');
    return box;
  };

  it('are its subject, its send button, its recipients', () => {
    const box = open(
      `${SUBJECT}${SEND}<p name="to"><i role="option" data-hovercard-id="kim@example.com"></i></p>`,
    );
    expect(findSubject(box, gmail)?.getAttribute('name')).toBe('subjectbox');
    expect(findSendButton(box, gmail)?.className).toBe('send');
    expect(findRecipients(box, gmail).map((to) => to.dataset['hovercardId'])).toEqual([
      'kim@example.com',
    ]);
  });

  it('may be missing', () => {
    const box = open('');
    expect(findSubject(box, gmail)).toBeNull();
    expect(findSendButton(box, gmail)).toBeNull();
    expect(findRecipients(box, gmail)).toEqual([]);
    expect(findAnswered(box, gmail)).toBeNull();
  });

  const THREAD =
    '<div class="adn ads"><div class="a3s">First</div></div><div class="adn ads"><div class="a3s">Last</div></div>';

  it('answer the last mail of the thread that they stand in', () => {
    const [box] = find(`${THREAD}<div class="M9">${BODY}</div>`).boxes;
    expect(box && findAnswered(box, gmail)?.textContent).toBe('Last');
  });

  it('answer nothing in a window of their own', () => {
    const [box] = find(`${THREAD}<div role="dialog"><div class="M9">${BODY}</div></div>`).boxes;
    expect(box && findAnswered(box, gmail)).toBeNull();
  });
});

describe('Outlook’s compose box', () => {
  const OUTLOOK_BODY =
    '<div class="body" role="textbox" aria-multiline="true" contenteditable="true" aria-label="Telo"></div>';
  const OUTLOOK_SEND =
    '<div data-testid="ComposeSendButton"><button class="send"></button><button aria-haspopup="true"></button></div>';
  const findIn = (html: string) => {
    document.body.innerHTML = html;
    return findComposeBoxes(document, outlook);
  };

  it.each([
    [
      'in its section',
      `<div data-app-section="MailCompose" class="root"><p id="editorParent_1">${OUTLOOK_BODY}</p></div>`,
    ],
    ['in a docked part', `<div id="docking_InitVisiblePart_0" class="root">${OUTLOOK_BODY}</div>`],
    [
      'in a dialog that sends',
      `<div role="dialog" class="root">${OUTLOOK_SEND}${OUTLOOK_BODY}</div>`,
    ],
    [
      'by its send button',
      `<main><div class="root">${OUTLOOK_SEND}<p>${OUTLOOK_BODY}</p></div></main>`,
    ],
    [
      'beside a stale pane',
      `<div data-app-section="MailCompose" style="display: none">${OUTLOOK_BODY}</div><div data-app-section="MailCompose" class="root">${OUTLOOK_BODY}</div>`,
    ],
    [
      'not in the settings’ editor for the signature',
      `<div data-app-section="MailCompose" class="root">${OUTLOOK_BODY}</div><div role="dialog">${OUTLOOK_BODY}</div>`,
    ],
    [
      'not above a box that holds one',
      `<main><div class="root">${OUTLOOK_SEND}${OUTLOOK_BODY}</div>${OUTLOOK_BODY}</main>`,
    ],
  ])('is found %s', (_, html) => {
    const { boxes, hasUnrecognised } = findIn(html);
    expect(boxes.map(({ root, body }) => [root.className, body.className])).toEqual([
      ['root', 'body'],
    ]);
    expect(hasUnrecognised).toBe(false);
  });

  it.each([
    ['a mail that is read', '<div role="document" aria-label="Message body"></div>', false],
    [
      'the settings’ editor for the signature',
      `<div role="dialog"><p id="editorParent_s">${OUTLOOK_BODY}</p></div>`,
      false,
    ],
    ['a body of which nothing else is known, which is told', `<p>${OUTLOOK_BODY}</p>`, true],
  ])('is not %s', (_, html, isUnrecognised) => {
    expect(findIn(html)).toEqual({ boxes: [], hasUnrecognised: isUnrecognised });
  });

  it('has a subject, a send button, recipients', () => {
    const [box] = findIn(
      `<div data-app-section="MailCompose">${OUTLOOK_SEND}<input id="MSG_1_SUBJECT"><div role="textbox" contenteditable="true"><b data-lpc-hover-target-id="1">Kim</b></div>${OUTLOOK_BODY}</div>`,
    ).boxes;
    if (!box) throw new Error('no compose box');
    expect(findSubject(box, outlook)?.id).toBe('MSG_1_SUBJECT');
    expect(findSendButton(box, outlook)?.className).toBe('send');
    expect(findRecipients(box, outlook).map((to) => to.textContent)).toEqual(['Kim']);
  });
});

it.each([
  ['https://mail.google.com', 'gmail'],
  ['https://outlook.live.com', 'outlook'],
  ['https://outlook.office.com', 'outlook'],
  ['https://outlook.office365.com', 'outlook'],
  ['https://outlook.cloud.microsoft', 'outlook'],
  ['https://example.com', undefined],
  ['null', undefined],
])('the host of %s is %s', (origin, id) => {
  expect(findHost(origin)?.id).toBe(id);
});
