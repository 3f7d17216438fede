import { expect, test } from 'vitest';
import { matterIn, namesMatter } from './en-matter.ts';

test.each([
  ['It’s a shame the late garland weighs on your mind.', true],
  ['I am sorry that our note was taken so badly.', true],
  ['Sorry you took it the wrong way.', false],
  ['My apologies to the extent that this puts you out.', false],
])('%s', (sentence, names) => {
  expect(namesMatter(sentence)).toBe(names);
});

test.each([
  ['I regret that our late ruling left you feeling unheard.', 'our late ruling'],
  ['It hurts how hard you have taken the missing backdrop.', 'the missing backdrop'],
  ['Should the late van have spoilt your opening, I apologise.', 'the late van'],
  ['I am sorry about your trouble with the roof flashing.', 'the roof flashing'],
  ['Sorry if the hammering woke the twins on Sunday.', null],
  ['I’m sorry that the stewards took it so badly.', null],
])('%s', (sentence, matter) => {
  expect(matterIn(sentence)).toBe(matter);
});
