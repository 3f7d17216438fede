import { expect, it } from 'vitest';
import { findLookProblem, type Looks } from './looks.ts';

const EMPHASES: Readonly<Record<string, string>> = { '*': 'bold', _: 'slanted' };

/** Words between asterisks are bold, those between underscores slanted. */
function mail(marked: string, font = 'Arial', attributes: readonly string[] = []): Looks {
  const signs: Looks['signs'][number][] = [];
  let text = '';
  let emphasis = 'plain';
  for (const sign of marked) {
    const other = EMPHASES[sign];
    if (other) emphasis = emphasis === other ? 'plain' : other;
    else {
      text += sign;
      signs.push(sign === '\n' ? null : { font, emphasis });
    }
  }
  return { text, signs, attributes };
}

/** Of “So sorry, but it is late”. */
const BUT = { start: 3, end: 13 };

it.each([
  ['So sorry, but it is late', 'So sorry. it is late', null],
  ['So *sorry, but it* is late', 'So *sorry. it* is late', null],
  ['So *sorry*, but it is late', 'So *sorry*. it is late', null],
  ['So* sorry, but* it is late', 'So *sorry.* it is late', null],
  ['So\nsorry, but it is *late*', 'So\nsorry. it is *late*', null],
  [
    'So *sorry, but it* is late',
    'So sorry. *it* is late',
    'The new words are plain in Arial, not bold in Arial.',
  ],
  [
    'So sorry, but it is late',
    'So *sorry*. it is late',
    'The new words are bold in Arial, not plain in Arial.',
  ],
  [
    'So *sorry, but it* is late',
    'So *sorry.* it is late',
    '“itislate” was bold in Arial, and is plain in Arial.',
  ],
  [
    '_So_ sorry, but it is late',
    'So sorry. it is late',
    '“So” was slanted in Arial, and is plain in Arial.',
  ],
])('from %j to %j: %s', (before, after, problem) => {
  expect(findLookProblem(mail(before), mail(after), BUT)).toBe(problem);
});

it('what comes in where nothing was is like what stands beside it', () => {
  const here = { start: 2, end: 2 };
  expect(findLookProblem(mail('*So* late'), mail('*So sad* late'), here)).toBeNull();
  expect(findLookProblem(mail('*So* late'), mail('*So* sad late'), here)).toBeNull();
  expect(findLookProblem(mail('*So* late'), mail('*So*_ sad_ late'), here)).toBe(
    'The new words are slanted in Arial, not bold in Arial or plain in Arial.',
  );
});

it('what comes in for a space and more may be like the space', () => {
  const here = { start: 2, end: 8 };
  expect(findLookProblem(mail('So *sorry* it is'), mail('So. it is'), here)).toBeNull();
  expect(findLookProblem(mail('So* sorry* it is'), mail('So. it is'), here)).toBe(
    'The new words are plain in Arial, not bold in Arial.',
  );
});

it('all words keep their font', () => {
  const sorry = { start: 3, end: 8 };
  expect(findLookProblem(mail('So sorry', 'Times'), mail('So sad', 'Times'), sorry)).toBeNull();
  expect(findLookProblem(mail('So sorry'), mail('So sad', 'Times'), sorry)).toBe(
    'The new words are plain in Times, not plain in Arial.',
  );
  expect(findLookProblem(mail('So sorry'), mail('So', 'Times'), { start: 2, end: 8 })).toBe(
    '“So” was plain in Arial, and is plain in Times.',
  );
});

it('no attribute comes in', () => {
  const before = mail('So sorry', 'Arial', ['dir="ltr"', 'class="a"']);
  const all = { start: 0, end: 8 };
  expect(findLookProblem(before, mail('Sad', 'Arial', ['dir="ltr"']), all)).toBeNull();
  expect(findLookProblem(before, mail('Sad', 'Arial', ['dir="rtl"']), all)).toBe(
    'There was no dir="rtl" before.',
  );
});
