import { expect, it } from 'vitest';
import { fileName } from './download.ts';

it.each([
  ['Acme customer care', 'acme-customer-care.csv'],
  ['Zákaznícka linka', 'zakaznicka-linka.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['a\u202Egpj', 'a-gpj.csv'],
  ['***', 'list.csv'],
])('a list called "%s" goes into %s', (name, file) => {
  expect(fileName(name, 'csv')).toBe(file);
});
