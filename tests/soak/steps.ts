/** What a person does in a mail, in random order. */
import { overlay } from '../e2e/amends-steps.ts';
import { acceptRewrite, closeCard } from './accept.ts';
import type { Draft } from './draft.ts';
import { makePaste, makeWords } from './words.ts';

export interface StepKind {
  readonly name: string;
  /** How often it comes, beside the others. */
  readonly weight: number;
  /** Gives what was done. */
  play(draft: Draft): Promise<string>;
}

/** Signs that are typed key by key at the end of what else comes all at once. */
const MOST_KEYS = 6;

async function type({ twins, random }: Draft): Promise<string> {
  const words = makeWords(random);
  const isTyped = words.includes('\n') || random.chance(0.4);
  const most = isTyped ? MOST_KEYS : 0;
  const signs = Array.from(words);
  const start = signs.slice(0, Math.max(0, signs.length - most)).join('');
  if (start !== '') await twins.insert(start);
  await twins.type(words.slice(start.length));
  return JSON.stringify(words);
}

async function eraseBack({ twins, random }: Draft): Promise<string> {
  const count = 1 + random.below(8);
  const key = random.pick(['Backspace', 'Backspace', 'Delete', 'Control+Backspace']);
  for (let i = 0; i < count; i++) await twins.press(key);
  return `${key} × ${count}`;
}

async function eraseSelection(draft: Draft): Promise<string> {
  const span = await draft.somewhere(60);
  await draft.select(span);
  await draft.twins.press('Backspace');
  return JSON.stringify(span);
}

async function paste(draft: Draft): Promise<string> {
  const words = makePaste(draft.random);
  await draft.twins.paste(words);
  return JSON.stringify(words);
}

async function format(draft: Draft): Promise<string> {
  const span = await draft.somewhere(40);
  if (span.start === span.end) return 'nothing to format';
  const key = draft.random.pick(['Control+b', 'Control+b', 'Control+i']);
  await draft.select(span);
  await draft.twins.press(key);
  return `${key} ${JSON.stringify(span)}`;
}

async function moveCaret(draft: Draft): Promise<string> {
  const key = draft.random.pick([
    'ArrowLeft',
    'ArrowUp',
    'Home',
    'End',
    'Control+Home',
    'Control+ArrowLeft',
    'Shift+ArrowLeft',
    'Shift+Home',
  ]);
  await draft.twins.press(key);
  return key;
}

const placeCaret = async (draft: Draft): Promise<string> => String(await draft.placeCaret());

async function undo(draft: Draft): Promise<string> {
  const { twins, random } = draft;
  const count = 1 + random.below(3);
  for (let i = 0; i < count; i++) {
    await twins.press('Control+z');
    await twins.settle();
  }
  await draft.placeCaret();
  return `× ${count}`;
}

async function redo(draft: Draft): Promise<string> {
  await draft.twins.press('Control+y');
  await draft.twins.settle();
  return `caret to ${await draft.placeCaret()}`;
}

async function dismiss(draft: Draft): Promise<string> {
  const { twins, random, model } = draft;
  const findings = await draft.checkNow();
  const finding = findings[random.below(findings.length)];
  if (!finding || !(await twins.click(finding))) return 'nothing to dismiss';
  const { text } = await twins.extended.read();
  await overlay(twins.extended.page).getByRole('button', { name: 'Dismiss here' }).click();
  model.dismiss(finding, text);
  await draft.checkNow();
  return `“${finding.text}”`;
}

async function lookAtCards(draft: Draft): Promise<string> {
  const { twins, random } = draft;
  const count = random.below(4);
  for (let i = 0; i < count; i++) {
    await twins.pressOurs(random.pick(['Alt+Period', 'Alt+Comma']));
  }
  await closeCard(draft);
  return `× ${count}`;
}

async function lookAtList({ twins, random }: Draft): Promise<string> {
  const { page } = twins.extended;
  const list = overlay(page).locator('.list');
  if ((await overlay(page).locator('.badge').count()) === 0) return 'no badge';
  await twins.pressOurs('Alt+Shift+Period');
  await list.waitFor();
  await twins.pressOurs(random.pick(['Escape', 'Alt+Shift+Period']));
  await list.waitFor({ state: 'detached' });
  return '';
}

async function check(draft: Draft): Promise<string> {
  return `${(await draft.checkNow()).length} found`;
}

export const STEPS: readonly StepKind[] = [
  { name: 'type', weight: 30, play: type },
  { name: 'erase', weight: 8, play: eraseBack },
  { name: 'erase selection', weight: 4, play: eraseSelection },
  { name: 'paste', weight: 5, play: paste },
  { name: 'format', weight: 8, play: format },
  { name: 'move', weight: 5, play: moveCaret },
  { name: 'place caret', weight: 6, play: placeCaret },
  { name: 'undo', weight: 7, play: undo },
  { name: 'redo', weight: 4, play: redo },
  { name: 'accept', weight: 18, play: acceptRewrite },
  { name: 'dismiss', weight: 2, play: dismiss },
  { name: 'cards', weight: 3, play: lookAtCards },
  { name: 'list', weight: 2, play: lookAtList },
  { name: 'check', weight: 4, play: check },
];
