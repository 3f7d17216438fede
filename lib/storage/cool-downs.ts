import { defineSetting } from './setting.ts';

/** A mail that the writer keeps for a while before sending it. Nothing of its text. */
export interface CoolDown {
  readonly id: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly due: number;
}

export const COOL_DOWN_TIME = 10 * 60_000;
/** Milliseconds after which nobody is reminded any more. */
const KEEP_TIME = 24 * 60 * 60_000;

const isCoolDown = (stored: unknown): stored is CoolDown =>
  typeof stored === 'object' &&
  stored !== null &&
  'id' in stored &&
  typeof stored.id === 'string' &&
  'subject' in stored &&
  typeof stored.subject === 'string' &&
  'due' in stored &&
  typeof stored.due === 'number';

export const coolDownsItem = defineSetting<readonly CoolDown[]>('coolDowns', {
  version: 1,
  migrations: {},
  fallback: [],
  isValid: (stored): stored is CoolDown[] => Array.isArray(stored) && stored.every(isCoolDown),
});

const othersThan = async (id: string, now: number): Promise<CoolDown[]> =>
  (await coolDownsItem.getValue()).filter(
    (coolDown) => coolDown.id !== id && now - coolDown.due < KEEP_TIME,
  );

export async function startCoolDown(id: string, subject: string, now: number): Promise<void> {
  const others = await othersThan(id, now);
  await coolDownsItem.setValue([...others, { id, subject, due: now + COOL_DOWN_TIME }]);
}

export async function endCoolDown(id: string, now: number): Promise<void> {
  await coolDownsItem.setValue(await othersThan(id, now));
}
