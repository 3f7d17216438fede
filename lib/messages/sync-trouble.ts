/** Why settings do not go to the person's other browsers just now: no room or too often; anything else. */
export const SYNC_TROUBLES = ['full', 'unavailable'] as const;
export type SyncTrouble = (typeof SYNC_TROUBLES)[number];
