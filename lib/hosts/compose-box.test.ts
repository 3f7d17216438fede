// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  anyOf,
  findComposeBoxes,
  findQuoted,
  findRecipients,
  findSendButton,
  findSubject,
} from './compose-box.ts';
import { findHost } from './find-host.ts';
import { gmail } from './gmail.ts';

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
    expect(findQuoted(box, gmail)).toBeNull();
  });

  it('hold a quoted mail', () => {
    const box = open('');
    box.body.innerHTML = 'Dear Kim<div class="gmail_quote">Where is it?</div>';
    expect(findQuoted(box, gmail)?.textContent).toBe('Where is it?');
    expect(box.body.querySelector(anyOf(gmail.foreign))?.className).toBe('gmail_quote');
  });

  const THREAD =
    '<div class="adn ads"><div class="a3s">First</div></div><div class="adn ads"><div class="a3s">Last</div></div>';

  it('answer the last mail of the thread that they stand in', () => {
    const [box] = find(`${THREAD}<div class="M9">${BODY}</div>`).boxes;
    expect(box && findQuoted(box, gmail)?.textContent).toBe('Last');
  });

  it('answer nothing in a window of their own', () => {
    const [box] = find(`${THREAD}<div role="dialog"><div class="M9">${BODY}</div></div>`).boxes;
    expect(box && findQuoted(box, gmail)).toBeNull();
  });
});

it.each([
  ['mail.google.com', 'gmail'],
  ['example.com', undefined],
])('the host at %s is %s', (hostname, id) => {
  expect(findHost(hostname)?.id).toBe(id);
});
