import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { launch, screenshot, type Session } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await launch();
});
afterAll(() => session.close());

async function open(file: 'options.html' | 'popup.html'): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/${file}`);
  await page.locator('h1').waitFor();
  return page;
}

const stored = (page: Page) => page.evaluate<unknown>('chrome.storage.local.get()');

describe('options', () => {
  test('speak another language as soon as it is chosen', async () => {
    const page = await open('options.html');
    await page.getByLabel('Language of the interface').selectOption({ label: 'Español' });
    await page.getByRole('heading', { name: 'Opciones de Amends' }).waitFor();
    expect(await page.title()).toBe('Opciones de Amends');
    await page.getByLabel('Idioma de la interfaz').selectOption({ label: 'Slovenčina' });
    await page.getByRole('heading', { name: 'Nastavenia Amends' }).waitFor();
    await page.getByLabel('Jazyk rozhrania').selectOption({ label: 'English' });
    await page.getByRole('heading', { name: 'Amends options' }).waitFor();
    await page.close();
  });

  test('are kept', async () => {
    const page = await open('options.html');
    await page.getByLabel('How you speak of yourself').selectOption({ label: 'Feminine forms' });
    await page.getByLabel('Country').selectOption({ label: 'Slovakia' });
    await page.getByLabel('An apology with a “but”').uncheck();
    await page.reload();
    expect(await page.getByLabel('How you speak of yourself').inputValue()).toBe('feminine');
    expect(await page.getByLabel('Country').inputValue()).toBe('SK');
    expect(await page.getByLabel('An apology with a “but”').isChecked()).toBe(false);
    expect(await stored(page)).toMatchObject({
      disabledRules: ['apology-but'],
      disabledRules$: { v: 1 },
    });
    await page.getByLabel('An apology with a “but”').check();
    await expect.poll(() => stored(page)).toMatchObject({ disabledRules: [] });
    await page.close();
  });

  test('careful about liability: says which rules are off, and holds them there', async () => {
    const page = await open('options.html');
    const careful = page.getByLabel('Careful about liability');
    const titles = ['A mistake that nobody made', 'It was not us'];
    const help = await careful.locator('xpath=following-sibling::small').textContent();
    for (const title of titles) expect(help).toContain(title);
    await careful.check();
    for (const title of titles) {
      const rule = page.getByRole('checkbox', { name: title });
      expect(await rule.isChecked()).toBe(false);
      expect(await rule.isDisabled()).toBe(true);
    }
    await screenshot(page, 'options-careful');
    await page.reload();
    expect(await careful.isChecked()).toBe(true);
    await careful.uncheck();
    await expect
      .poll(() => page.getByRole('checkbox', { name: 'It was not us' }).isChecked())
      .toBe(true);
    await page.close();
  });

  test('what a mail is held for, and the domains it may always go to', async () => {
    const page = await open('options.html');
    const choice = page.getByLabel('Hold a mail back');
    expect(await choice.inputValue()).toBe('usual');
    await choice.selectOption({ label: 'With blanks, errors or warnings' });
    const domains = page.getByLabel('Never hold a mail that goes only to');
    await domains.fill('Example.com, kim@example.org, nonsense');
    await domains.blur();
    expect(await domains.inputValue()).toBe('example.com, example.org');
    await expect
      .poll(() => stored(page))
      .toMatchObject({ guard: 'warnings', ownDomains: ['example.com', 'example.org'] });
    await screenshot(page, 'options-guard');
    await page.reload();
    expect(await choice.inputValue()).toBe('warnings');
    expect(await domains.inputValue()).toBe('example.com, example.org');
    await page.close();
  });

  test('follow a change that is made in another tab', async () => {
    const [one, other] = [await open('options.html'), await open('options.html')];
    await one.getByLabel('Country').selectOption({ label: 'Mexico' });
    await expect.poll(() => other.getByLabel('Country').inputValue()).toBe('MX');
    await one.close();
    await other.close();
  });

  test('follow what another browser of the same person sends, once that is wanted', async () => {
    const page = await open('options.html');
    await page.evaluate(`chrome.storage.sync.set({
      'country@1': { value: 'CZ', at: Date.now() + 60_000 },
      'disabledRules@1': { value: ['denial'], at: Date.now() + 60_000 },
    })`);
    const rule = page.getByRole('checkbox', { name: 'It was not us' });
    const follow = page.getByLabel('Keep my settings alike in all my browsers');
    expect(await follow.isChecked()).toBe(false);
    expect(await rule.isChecked()).toBe(true);
    await follow.check();
    await expect.poll(() => page.getByLabel('Country').inputValue()).toBe('CZ');
    await expect.poll(() => rule.isChecked()).toBe(false);
    await rule.check();
    await expect
      .poll(() => page.evaluate<unknown>('chrome.storage.sync.get()'))
      .toMatchObject({ 'country@1': { value: 'CZ' }, 'disabledRules@1': { value: [] } });
    await follow.scrollIntoViewIfNeeded();
    await screenshot(page, 'options-sync');
    await follow.uncheck();
    await page.close();
  });

  test.each(['light', 'dark'] as const)('%s: can be read and used by everybody', async (theme) => {
    const page = await open('options.html');
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findFaults(page, 'body')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await screenshot(page, `options-${theme}`);
    await page.close();
  });
});

describe('popup', () => {
  test('says that no draft is open, and leads to the options', async () => {
    const page = await open('popup.html');
    expect(await page.locator('main').textContent()).toContain('No draft is open in this tab.');
    expect(await findFaults(page, 'body')).toEqual([]);
    await screenshot(page, 'popup');
    const options = session.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Options' }).click();
    expect((await options).url()).toContain('options.html');
  });

  test('says of the tab in front what the icon says', async () => {
    const page = await open('popup.html');
    const mail = await session.openGmail();
    await page.evaluate(`chrome.tabs
      .query({ active: true })
      .then(([{ id }]) => chrome.action.setTitle({ tabId: id, title: '2 errors' }))`);
    await page.reload();
    await page.getByText('2 errors').waitFor();
    await mail.close();
    await page.close();
  });
});
