import type { ActionTargets } from './action-targets.ts';
import { blankSpans } from '../checker/blanks.ts';

/** Selects the next blank after the caret, round the mail, so that what is typed takes its place. */
export function selectNextBlank(targets: ActionTargets): boolean {
  const { body, parts } = targets;
  targets.update();
  const blanks = blankSpans(body.map.text);
  const caret = body.caret ?? 0;
  const next = blanks.find(({ start }) => start >= caret) ?? blanks[0];
  if (!next) return false;
  parts.close();
  body.scrollTo(next);
  body.select(next);
  targets.refresh();
  return true;
}
