/** Accepts a rewrite as a person does, and holds the mail against what the card promised. */
import type { Locator } from 'playwright-core';
import { fillBlanks } from '../../lib/compose/fill-blanks.ts';
import type { Finding } from '../../lib/checker/report.ts';
import { card, rewrites } from '../e2e/amends-steps.ts';
import { toPlain, expectText, fillPieces, readPieces } from './card.ts';
import type { Draft } from './draft.ts';
import { findLookProblem } from './looks.ts';
import type { Random } from './random.ts';
import { describeDifference, poll } from './twins.ts';
import { makeAnswer, makeFlagged } from './words.ts';

const WAYS = ['press', 'Enter', 'Alt+Enter'] as const;
type Way = (typeof WAYS)[number];

const isAt = (a: Finding, b: { readonly start: number; readonly end: number } | null): boolean =>
  a.start === b?.start && a.end === b.end;

/** By a press on the mark or by key; where marks overlap, a press may open another one's card. */
async function openCard({ twins, random }: Draft, finding: Finding, most: number): Promise<void> {
  const { extended } = twins;
  const isOpen = async () => isAt(finding, (await extended.read()).active);
  if (random.chance(0.4) && (await twins.click(finding))) await card(extended.page).waitFor();
  for (let presses = 0; presses <= most && !(await isOpen()); presses++) {
    await twins.pressOurs('Alt+Period');
    await card(extended.page).waitFor();
  }
  if (!(await isOpen())) throw new Error(`The card of “${finding.text}” did not open.`);
}

/** As a person does who sees that a press on a choice did not count: once more. */
async function choose(chip: Locator): Promise<void> {
  await poll(
    async () => {
      await chip.click();
      return chip.getByRole('radio').isChecked();
    },
    (isChosen) => (isChosen ? null : 'A choice could not be made.'),
  );
}

/** Answers some of the blanks, and gives which. */
async function fill(rewrite: Locator, count: number, random: Random): Promise<readonly boolean[]> {
  // What is shown is known only once it is there.
  await rewrite.waitFor();
  if ((await rewrite.locator('.accept').count()) === 0) await rewrite.getByRole('button').click();
  const isFilled: boolean[] = [];
  for (let index = 0; index < count; index++) {
    isFilled.push(random.chance(0.7));
    if (!isFilled[index]) continue;
    const blank = rewrite.locator(`[data-blank="${index}"]`);
    const chips = blank.locator('.chip');
    const choices = await chips.count();
    if (choices > 0) await choose(chips.nth(random.below(choices)));
    else await blank.getByRole('textbox').fill(makeAnswer(random));
  }
  const isReady = (await rewrite.locator('.accept').getAttribute('data-ready')) === 'true';
  if (isReady === isFilled.includes(false)) throw new Error('What was filled in is lost.');
  return isFilled;
}

/** By a press on its button, by Enter on it, or by the key that also leads on to the next card. */
async function confirm(rewrite: Locator, isComplete: boolean, random: Random): Promise<Way> {
  const button = rewrite.locator('.accept, button.rewrite');
  const way = WAYS[random.below(isComplete ? 3 : 2)] ?? 'press';
  if (way === 'press') await button.click();
  else await button.press(way);
  return way;
}

/**
 * Text after the rewrite; `null` where the card says that it could not be put in. By Alt+Enter the
 * next card is open by then, and may say that its finding has gone with the rewrite.
 */
async function waitForOutcome({ twins }: Draft, before: string, way: Way): Promise<string | null> {
  const { page } = twins.extended;
  const { text, problem } = await poll(
    async () => {
      // In this order: what the card says is said after the text has changed.
      const problem = await card(page).getByRole('alert').allInnerTexts();
      return { problem, text: (await twins.extended.read()).text };
    },
    ({ text, problem }) => (text === before && problem.length === 0 ? 'Nothing happened.' : null),
  );
  if (text === before) return null;
  if (problem.length === 0 || way === 'Alt+Enter') return text;
  throw new Error(describeDifference(`By ${way}: “${problem.join()}”, but the text`, text, before));
}

export async function closeCard({ twins }: Draft): Promise<void> {
  const { page } = twins.extended;
  // Left on the mail, the pointer would open the card of whatever comes to stand under it.
  await page.mouse.move(0, 0);
  // The card of the next finding may still be on its way.
  await twins.extended.rest();
  if ((await card(page).count()) > 0) await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
}

async function expectNow({ twins }: Draft, name: string, expected: string): Promise<void> {
  const { text } = await twins.settle();
  if (toPlain(text) !== toPlain(expected)) {
    throw new Error(describeDifference(name, toPlain(text), toPlain(expected)));
  }
}

/** One step back is the mail as it was, one step on the accepted one again. */
async function undoAndRedo(draft: Draft, before: string, after: string): Promise<string> {
  const { twins, random } = draft;
  if (random.chance(0.4)) return '';
  await twins.press('Control+z');
  await expectNow(draft, 'The text after undo', before);
  const isRedone = random.chance(0.6);
  if (isRedone) {
    await twins.press('Control+y');
    await expectNow(draft, 'The text after redo', after);
  }
  await draft.placeCaret();
  return isRedone ? ', undo, redo' : ', undo';
}

/** Gives what was done. */
export async function acceptRewrite(draft: Draft): Promise<string> {
  const { twins, random } = draft;
  if ((await draft.checkNow()).length === 0) await twins.insert(makeFlagged(random));
  const findings = await draft.checkNow();
  const mendable = findings.filter(({ suggestions }) => suggestions.length > 0);
  const finding = mendable[random.below(mendable.length)];
  if (!finding) return 'nothing to accept';
  const { text: before, html } = await twins.settle();
  const looks = await twins.extended.readLooks();
  await openCard(draft, finding, findings.length);
  const index = random.below(finding.suggestions.length);
  const suggestion = finding.suggestions[index];
  if (!suggestion) throw new Error(`“${finding.text}” has no rewrites.`);

  const rewrite = rewrites(twins.extended.page).nth(index);
  const count = suggestion.blanks.length;
  const isFilled = count > 0 ? await fill(rewrite, count, random) : [];
  const shown = await readPieces(rewrite);
  const answers = shown.filter(({ kind }) => kind === 'blank').map(({ text }) => text);
  const values = answers.map((answer, blank) => (isFilled[blank] ? answer : null));
  const expected = expectText(before, finding, suggestion, fillPieces(shown, isFilled));
  const way = await confirm(rewrite, !isFilled.includes(false), random);

  const after = await waitForOutcome(draft, before, way);
  const result = await twins.plain.write(suggestion, fillBlanks(suggestion, values));
  await closeCard(draft);
  const what = `“${finding.text}” → “${suggestion.replacement}” by ${way}`;
  if ((result === 'applied') !== (after !== null)) throw new Error(`${what}: the twin ${result}`);
  if (after === null) return `refused: ${what}`;
  await expectNow(draft, `The text after ${what}`, expected);
  const problem = findLookProblem(looks, await twins.extended.readLooks(), suggestion);
  if (problem !== null) throw new Error(`After ${what}: ${problem}\nBefore: ${html}`);
  return what + (await undoAndRedo(draft, before, after));
}
