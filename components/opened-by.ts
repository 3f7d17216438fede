import type { MouseEvent } from 'react';
import type { OpenCard } from './compose-view.ts';

/** A click that the keyboard made has no click count. */
export const openedBy = (click: MouseEvent): OpenCard['by'] =>
  click.detail === 0 ? 'keyboard' : 'pointer';
