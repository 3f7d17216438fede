/** What is written in random runs. Numbers make each sentence another one. */
import type { Random } from './random.ts';

const FLAGGED = [
  "I'm sorry, but courier # was late.",
  'We will send you parcel # as soon as possible.',
  'We apologise for the delay of order #, however the warehouse was closed.',
  'I will get back to you about ticket # shortly.',
  'Sorry about parcel # 😀, but it was raining.',
  'I\u00A0am\u00A0sorry,\u00A0but order\u00A0# is lost.',
  'Lo siento, pero el paquete # llegó tarde.',
  'Je mi ľúto, ale zásielka # meškala.',
] as const;

const HARMLESS = [
  'Hello Kim,',
  'Thank you for your mail about order #.',
  'Parcel # is on its way to you 🚚.',
  'It will be with you on Monday # March at noon.',
  'Číslo # je v poriadku.',
  'Gracias por su correo número #.',
] as const;

const FRAGMENTS = [
  'but ',
  ' however',
  'sorry ',
  ', ',
  '. ',
  ' ',
  '\u00A0',
  '😀',
  '\n',
  '\n\n',
  'courier #',
  'e\u0301',
  'ñandú ',
  'ľúbezný ',
  '- ',
  '"',
] as const;

const number = (text: string, random: Random): string =>
  text.replace('#', String(random.below(100_000)));

/** A sentence that has something to mark, as a rule. */
export const makeFlagged = (random: Random): string => `${number(random.pick(FLAGGED), random)} `;

/** A sentence, flagged or not, or a bit of one. */
export function makeWords(random: Random): string {
  if (random.chance(0.3)) return number(random.pick(FRAGMENTS), random);
  const sentence = number(random.pick(random.chance(0.6) ? FLAGGED : HARMLESS), random);
  return sentence + random.pick([' ', ' ', '\n', '']);
}

/** Plain text as another program copies it, of one or two lines. */
export function makePaste(random: Random): string {
  const line = number(random.pick(random.chance(0.5) ? FLAGGED : HARMLESS), random);
  return random.chance(0.3) ? `${line}\n${number('Order # again.', random)}` : line;
}

/** What a person answers to a blank. */
export const makeAnswer = (random: Random): string =>
  number(random.pick(['box #', 'Kim #']), random);
