/** Tells what sends a mail, by a host's table. */
import { anyOf, findSendAndArchive, findSendButton, type ComposeBox } from './compose-box.ts';
import type { MailHost, SendKey } from './host.ts';

type SendPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const hasModifier = ({ altKey, ctrlKey, metaKey }: SendPress, { modifier }: SendKey): boolean =>
  modifier === 'alt' ? altKey && !ctrlKey && !metaKey : (ctrlKey || metaKey) && !altKey;

/** Whether a key sends, wherever in a compose box it is pressed. */
export const isSendKey = (press: SendPress, host: MailHost): boolean =>
  host.sendKeys.some(
    (sendKey) =>
      (press.key.toLowerCase() === sendKey.key || press.code === sendKey.code) &&
      hasModifier(press, sendKey),
  );

/** Whether an event on its way through these elements is one on a button of the box that sends. */
export const isOnSendButton = (
  path: readonly EventTarget[],
  box: ComposeBox,
  host: MailHost,
): boolean =>
  [findSendButton(box, host), findSendAndArchive(box, host)].some(
    (button) => button !== null && path.includes(button),
  );

/** The same for what confirms that a mail goes out later. */
export function isOnSchedule(path: readonly EventTarget[], { schedule }: MailHost): boolean {
  const selector = anyOf(schedule);
  return path.some((target) => target instanceof Element && target.matches(selector));
}
