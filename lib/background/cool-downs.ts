import { browser } from 'wxt/browser';
import { coolDownsItem, type CoolDown } from '../storage/cool-downs.ts';

export interface CoolDownEvents {
  /** The time of a mail is over. */
  readonly onDue: (id: string) => void;
  /** So many mails wait for their writers now. */
  readonly onWaiting: (count: number) => void;
}

const ALARM = 'cool-down ';
/** Milliseconds by which an alarm may be early. */
const EARLY = 1_000;

const isDue = ({ due }: CoolDown): boolean => due <= Date.now() + EARLY;

/** The browser keeps one alarm for each that is not due, also while it is closed. */
async function setAlarms(coolDowns: readonly CoolDown[]): Promise<void> {
  const wanted = new Map(
    coolDowns.filter((it) => !isDue(it)).map(({ id, due }) => [ALARM + id, due]),
  );
  const alarms = await browser.alarms.getAll();
  const gone = alarms.filter(({ name }) => name.startsWith(ALARM) && !wanted.has(name));
  await Promise.all(gone.map(({ name }) => browser.alarms.clear(name)));
  await Promise.all([...wanted].map(([name, when]) => browser.alarms.create(name, { when })));
}

/** Reminds of mails that the writer keeps for a while. To be called as the background starts. */
export function watchCoolDowns({ onDue, onWaiting }: CoolDownEvents): void {
  const follow = async (coolDowns: readonly CoolDown[]): Promise<void> => {
    onWaiting(coolDowns.filter(isDue).length);
    await setAlarms(coolDowns);
  };
  const ring = async (name: string): Promise<void> => {
    const coolDowns = await coolDownsItem.getValue();
    const due = coolDowns.find(({ id }) => ALARM + id === name);
    if (!due) return;
    onDue(due.id);
    await follow(coolDowns);
  };
  browser.alarms.onAlarm.addListener(({ name }) => void ring(name));
  coolDownsItem.watch((coolDowns) => void follow(coolDowns));
  void coolDownsItem.getValue().then(follow);
}
