/** English verbs of what readers are asked to do. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  asked: 'ask',
  backed: 'back',
  booked: 'book',
  brought: 'bring',
  called: 'call',
  checked: 'check',
  confirmed: 'confirm',
  given: 'give',
  kept: 'keep',
  left: 'leave',
  measured: 'measure',
  mentioned: 'mention',
  ordered: 'order',
  packed: 'pack',
  paid: 'pay',
  read: 'read',
  reported: 'report',
  returned: 'return',
  sent: 'send',
  signed: 'sign',
  tested: 'test',
  told: 'tell',
  turned: 'turn',
  written: 'write',
};

/** *checked* → *check*; null for verbs that are not known. */
export const infinitiveOf = (participle: string): string | null =>
  PARTICIPLES[participle.toLowerCase()] ?? null;
