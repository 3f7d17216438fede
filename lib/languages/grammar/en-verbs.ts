/** English verbs of what readers are asked to do, and do not do. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  asked: 'ask',
  attached: 'attach',
  backed: 'back',
  booked: 'book',
  brought: 'bring',
  called: 'call',
  cancelled: 'cancel',
  canceled: 'cancel',
  changed: 'change',
  checked: 'check',
  closed: 'close',
  collected: 'collect',
  completed: 'complete',
  confirmed: 'confirm',
  enclosed: 'enclose',
  entered: 'enter',
  filled: 'fill',
  given: 'give',
  kept: 'keep',
  left: 'leave',
  locked: 'lock',
  measured: 'measure',
  mentioned: 'mention',
  ordered: 'order',
  packed: 'pack',
  paid: 'pay',
  provided: 'provide',
  read: 'read',
  renewed: 'renew',
  reported: 'report',
  returned: 'return',
  sent: 'send',
  signed: 'sign',
  stated: 'state',
  submitted: 'submit',
  supplied: 'supply',
  switched: 'switch',
  tested: 'test',
  told: 'tell',
  turned: 'turn',
  updated: 'update',
  written: 'write',
};

/** *checked* → *check*; null for verbs that are not known. */
export const infinitiveOf = (participle: string): string | null =>
  PARTICIPLES[participle.toLowerCase()] ?? null;

/** *check* → *checked*; null for verbs that are not known. */
export const participleOf = (infinitive: string): string | null =>
  Object.keys(PARTICIPLES).find((one) => PARTICIPLES[one] === infinitive.toLowerCase()) ?? null;
