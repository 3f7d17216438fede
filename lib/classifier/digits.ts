/** Numbers from -31 to 31, one letter each: what a weight of the classifier is stored as. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
export const MOST = 31;

const VALUES = new Int8Array(128);
LETTERS.split('').forEach((letter, i) => (VALUES[letter.charCodeAt(0)] = i - MOST));

export const toDigits = (numbers: readonly number[]): string =>
  numbers.map((number) => LETTERS.charAt(number + MOST)).join('');

export function fromDigits(digits: string): Int8Array {
  const numbers = new Int8Array(digits.length);
  for (let i = 0; i < digits.length; i++) numbers[i] = VALUES[digits.charCodeAt(i)] ?? 0;
  return numbers;
}
