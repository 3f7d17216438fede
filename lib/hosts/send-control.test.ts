// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { gmail } from './gmail.ts';
import type { MailHost } from './host.ts';
import { outlook } from './outlook.ts';
import { readAddresses } from './recipient-addresses.ts';
import { isOnSchedule, isSendKey } from './send-control.ts';

describe('keys that send', () => {
  const press = (combination: string) => {
    const keys = combination.split('+');
    const key = keys.at(-1) ?? '';
    return {
      key,
      code: key === 'Enter' ? 'Enter' : `Key${key.toUpperCase()}`,
      altKey: keys.includes('Alt'),
      ctrlKey: keys.includes('Ctrl'),
      metaKey: keys.includes('Meta'),
    };
  };
  test.each<[MailHost, string, boolean]>([
    [gmail, 'Ctrl+Enter', true],
    [gmail, 'Meta+Enter', true],
    [gmail, 'Enter', false],
    [gmail, 'Alt+Enter', false],
    [gmail, 'Ctrl+Alt+Enter', false],
    [gmail, 'Alt+s', false],
    [outlook, 'Ctrl+Enter', true],
    [outlook, 'Alt+s', true],
    [outlook, 'Alt+S', true],
    [outlook, 'Ctrl+s', false],
    [outlook, 'Ctrl+Alt+s', false],
  ])('%o: %s: %s', (host, combination, sends) => {
    expect(isSendKey(press(combination), host)).toBe(sends);
  });

  test('Enter of the number block, and what Option writes on a Mac', () => {
    const no = { altKey: false, ctrlKey: false, metaKey: false };
    expect(isSendKey({ ...no, key: 'Enter', code: 'NumpadEnter', ctrlKey: true }, gmail)).toBe(
      true,
    );
    expect(isSendKey({ ...no, key: 'ß', code: 'KeyS', altKey: true }, outlook)).toBe(true);
  });
});

describe('what schedules a mail', () => {
  test.each<[MailHost, string, boolean]>([
    [gmail, '<p role="dialog"><b role="menuitem" class="Az"></b></p>', true],
    [gmail, '<p role="menu"><b role="menuitem" selector="scheduledSend"></b></p>', false],
    [
      outlook,
      '<p class="fui-DialogSurface"><i class="fui-DialogActions"><button></button></i></p>',
      true,
    ],
    [
      outlook,
      '<p class="fui-DialogSurface"><i class="fui-DialogActions"><button></button><button class="pressed"></button></i></p>',
      false,
    ],
    [outlook, '<p class="fui-DialogSurface"><button></button></p>', false],
  ])('%o: %s: %s', (host, html, schedules) => {
    document.body.innerHTML = html;
    const pressed = document.querySelector('.pressed') ?? document.querySelector('b, button');
    expect(isOnSchedule(pressed ? [pressed] : [], host)).toBe(schedules);
  });
});

describe('whom a mail goes to', () => {
  const read = (host: MailHost, html: string) => {
    document.body.innerHTML = `<main>${html}<p></p></main>`;
    const [root, body] = document.querySelectorAll<HTMLElement>('main, p:last-child');
    return root && body && readAddresses({ root, body }, host);
  };
  const PILL = '<i role="option" data-hovercard-id="Kim@example.com" data-name="Kim">Kim</i>';
  const LPC = '<i data-lpc-hover-target-id="1" title="kim@example.com">Kim</i>';
  test.each<[string, MailHost, string, readonly string[] | null]>([
    ['entered', gmail, `<div name="to">${PILL}<input></div>`, ['kim@example.com']],
    [
      'also in copy',
      gmail,
      `<div name="to">${PILL}</div><div name="bcc">${PILL.replace('Kim@', 'Alex@')}</div>`,
      ['kim@example.com', 'alex@example.com'],
    ],
    [
      'still being typed',
      gmail,
      `<div name="to">${PILL}<input value="alex@example.org, "></div>`,
      ['kim@example.com', 'alex@example.org'],
    ],
    ['a name still being typed', gmail, `<div name="to">${PILL}<input value="Al"></div>`, null],
    [
      'a list of people',
      gmail,
      `<div name="to">${PILL.replace('Kim@example.com', 'list')}</div>`,
      null,
    ],
    ['nobody', gmail, '<div name="to"><input></div>', []],
    ['Outlook: entered', outlook, `<b contenteditable="true">${LPC}</b>`, ['kim@example.com']],
    [
      'Outlook: only a name',
      outlook,
      `<b contenteditable="true">${LPC.replace('kim@example.com', 'Kim')}</b>`,
      null,
    ],
    [
      'Outlook: typed',
      outlook,
      '<b contenteditable="true">kim@example.com; al@example.com</b>',
      ['kim@example.com', 'al@example.com'],
    ],
  ])('%s', (_, host, html, addresses) => {
    expect(read(host, html)).toEqual(addresses);
  });
});
